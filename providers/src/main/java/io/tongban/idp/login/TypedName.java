package io.tongban.idp.login;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.LoginName;
import io.tongban.idp.identity.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A login name as {@link LoginName} reads it. Letter case stays as typed.
 *
 * @param text trimmed, half width, free of control and format characters
 */
record TypedName(String text) {

    /**
     * Reads the field.
     *
     * @throws InputException when it is empty, over {@link LoginName#MAX_LENGTH} or holds what no name may hold
     */
    static TypedName of(String typed) throws InputException {
        Verdict verdict = LoginName.check(typed);
        if (verdict.accepted().isEmpty()) {
            throw new InputException(kind(verdict.flaw().orElse(Flaw.UNREADABLE)));
        }
        return new TypedName(verdict.accepted().get());
    }

    /** The {@code WP_} spelling that this name means when nobody has exactly the typed one (decision 4). */
    Optional<String> canonical() {
        return LoginName.withLegacyPrefix(text).filter(canonical -> !canonical.equalsIgnoreCase(text));
    }

    /** The names that an account may have which a spelling of {@code WP_} means; this one alone where it is no such spelling. */
    List<String> spellings() {
        return LoginName.withLegacyPrefix(text)
                .map(canonical -> Stream.of(canonical, canonical.replaceFirst("_", ""))
                        .filter(name -> LoginName.withLegacyPrefix(name)
                                .filter(canonical::equals)
                                .isPresent())
                        .toList())
                .orElseGet(() -> List.of(text));
    }

    /** Whether this is the given login name, in any letter case or spelling of {@code WP_}. */
    boolean means(String loginName) {
        return text.equalsIgnoreCase(loginName)
                || canonical().filter(loginName::equalsIgnoreCase).isPresent();
    }

    private static InputException.Kind kind(Flaw flaw) {
        return switch (flaw) {
            case EMPTY -> InputException.Kind.NAME_MISSING;
            case TOO_LONG -> InputException.Kind.TOO_LONG;
            default -> InputException.Kind.UNREADABLE;
        };
    }
}
