package io.tongban.idp.account;

/** The names under which the realm's user profile and organizations keep what this platform adds. */
public final class AccountAttributes {

    /** User: {@code natural} or {@code legal}. */
    public static final String SUBJECT_TYPE = "subject_type";

    /** User: the login name as it was registered; Keycloak keeps only its lower-case form. */
    public static final String REGISTERED_LOGIN = "registered_login";

    /** User: the person's or, for a legal account, the unit's full name, as one string. */
    public static final String DISPLAY_NAME = "display_name";

    /** User: the mobile number on file; for a legal account the primary agent's. */
    public static final String MOBILE = "mobile";

    /** User: the login name in the foreign-worker system that this account came from or was linked to. */
    public static final String LEGACY_ACCOUNT = "legacy_account";

    /** User: set when the password was reset while the old table did not answer: no old password opens the account any more. */
    public static final String LEGACY_CLOSED = "legacy_closed";

    /** User: {@code complete} once every required item is filled in, else {@code incomplete}. */
    public static final String DATA_STATE = "data_state";

    /** User: the state of real-name verification; see {@code identity.RealNameState}. */
    public static final String REAL_NAME_STATE = "real_name_state";

    /** User: the same for a legal account's primary agent, who has a state of its own. */
    public static final String AGENT_REAL_NAME_STATE = "agent_real_name_state";

    /** User: {@code pending} while the registration waits for its review; see {@link PendingReview}. */
    public static final String REVIEW_STATE = "review_state";

    /** Organization: the unified social credit code (统一社会信用代码), upper case. */
    public static final String CREDIT_CODE = "credit_code";

    private AccountAttributes() {}
}
