package io.tongban.idp.login;

import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.PlainText;
import java.util.List;

/** A password as typed. Its folded form is tried when it differs, since a paste adds blanks and an IME full-width letters. */
final class TypedPassword {

    /** In UTF-16 characters. */
    static final int MAX_LENGTH = 256;

    private final List<String> candidates;

    private TypedPassword(List<String> candidates) {
        this.candidates = candidates;
    }

    /**
     * Reads the field.
     *
     * @throws InputException when it is empty, over {@link #MAX_LENGTH} or no text
     */
    static TypedPassword of(String typed) throws InputException {
        if (typed == null || typed.isEmpty()) {
            throw new InputException(InputException.Kind.PASSWORD_MISSING);
        }
        if (typed.length() > MAX_LENGTH) {
            throw new InputException(InputException.Kind.TOO_LONG);
        }
        if (!PlainText.isWhole(typed)) {
            throw new InputException(InputException.Kind.UNREADABLE);
        }
        String folded = InputFolding.fold(typed);
        boolean worthATry = !folded.isEmpty() && !folded.equals(typed);
        return new TypedPassword(worthATry ? List.of(typed, folded) : List.of(typed));
    }

    /** As typed, then folded if that differs. */
    List<String> candidates() {
        return candidates;
    }

    @Override
    public String toString() {
        return "TypedPassword";
    }
}
