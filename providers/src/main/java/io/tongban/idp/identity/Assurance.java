package io.tongban.idp.identity;

/** How much is known of an account's owner, told to client systems as {@code acr} (decision 18). Each level includes those below. */
public enum Assurance {
    /** The owner told it, some of it is missing. */
    SELF_DECLARED(1),
    /** All required data is there. */
    COMPLETE(2),
    /** The national check or a reviewer confirmed it. */
    VERIFIED(3);

    private final int level;

    Assurance(int level) {
        this.level = level;
    }

    /** The number in the claim: 1, 2 or 3. */
    public int level() {
        return level;
    }

    /** The highest level that complete data and the state of verification allow together. */
    public static Assurance levelOf(boolean dataComplete, RealNameState state) {
        if (!dataComplete || state == RealNameState.INCOMPLETE) {
            return SELF_DECLARED;
        }
        return state.verified() ? VERIFIED : COMPLETE;
    }
}
