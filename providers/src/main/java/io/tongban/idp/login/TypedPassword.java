package io.tongban.idp.login;

import java.text.Normalizer;
import java.util.List;

/** A password as typed. Its folded form is tried when it differs, since a paste adds blanks and an IME full-width letters. */
final class TypedPassword {

    private final List<String> candidates;

    private TypedPassword(List<String> candidates) {
        this.candidates = candidates;
    }

    /**
     * Reads the field.
     *
     * @throws InputException when it is empty, over {@link InputLimits#PASSWORD} or no text
     */
    static TypedPassword of(String typed) throws InputException {
        if (typed == null || typed.isEmpty()) {
            throw new InputException(InputException.Kind.PASSWORD_MISSING);
        }
        if (typed.length() > InputLimits.PASSWORD) {
            throw new InputException(InputException.Kind.TOO_LONG);
        }
        if (!InputLimits.isText(typed)) {
            throw new InputException(InputException.Kind.UNREADABLE);
        }
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        boolean worthATry = !folded.isEmpty() && folded.length() <= InputLimits.PASSWORD && !folded.equals(typed);
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
