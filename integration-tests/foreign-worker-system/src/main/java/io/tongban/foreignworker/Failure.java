package io.tongban.foreignworker;

/** Why somebody could not get in. */
public enum Failure {
    /** The provider's answer was an error. */
    REFUSED,
    /** The person turned back at the login page. */
    CANCELLED,
    /** The provider cannot be reached or answers with a failure of its own. */
    UNAVAILABLE;

    /** What stands behind an error code of the provider (OAuth 2.0, RFC 6749 section 4.1.2.1). */
    static Failure ofCode(String code) {
        if (code == null) {
            return REFUSED;
        }
        return switch (code) {
            case "access_denied" -> CANCELLED;
            case "server_error", "temporarily_unavailable" -> UNAVAILABLE;
            default -> REFUSED;
        };
    }

    public boolean cancelled() {
        return this == CANCELLED;
    }

    public boolean unavailable() {
        return this == UNAVAILABLE;
    }
}
