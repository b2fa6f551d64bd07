package io.tongban.idp.login;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A login name as somebody typed it, with what a Chinese keyboard or a paste adds folded away. Letter case stays as typed.
 *
 * @param text trimmed, half width, free of control and format characters
 */
record TypedName(String text) {

    private static final String LEGACY_PREFIX = "WP_";

    /**
     * Folds the input.
     *
     * @throws InputException when it is empty, over {@link InputLimits#NAME} or holds what no name may hold
     */
    static TypedName of(String typed) throws InputException {
        String stripped = typed == null ? "" : typed.strip();
        if (stripped.isEmpty()) {
            throw new InputException(InputException.Kind.NAME_MISSING);
        }
        if (stripped.length() > InputLimits.NAME) {
            throw new InputException(InputException.Kind.TOO_LONG);
        }
        String folded = Normalizer.normalize(stripped, Normalizer.Form.NFKC).strip();
        if (folded.length() > InputLimits.NAME) {
            throw new InputException(InputException.Kind.TOO_LONG);
        }
        if (folded.isEmpty() || !InputLimits.isReadableName(folded)) {
            throw new InputException(InputException.Kind.UNREADABLE);
        }
        return new TypedName(folded);
    }

    /** The form under which Keycloak keeps user names and wrong attempts are counted. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The {@code WP_} spelling that this name means when nobody has exactly the typed one (decision 4). */
    Optional<String> canonical() {
        boolean prefixed = text.regionMatches(true, 0, "WP", 0, 2) && text.length() > 2;
        if (!prefixed || text.charAt(2) == '_') {
            return Optional.empty();
        }
        return Optional.of(LEGACY_PREFIX + text.substring(2));
    }

    /** Whether this is the given login name, in any letter case or spelling of {@code WP_}. */
    boolean means(String loginName) {
        return text.equalsIgnoreCase(loginName)
                || canonical().filter(loginName::equalsIgnoreCase).isPresent();
    }
}
