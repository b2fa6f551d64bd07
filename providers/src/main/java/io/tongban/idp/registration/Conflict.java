package io.tongban.idp.registration;

/** What of a registration belongs to another account already (decision 12). */
enum Conflict {
    LOGIN_NAME("tongbanRegistrationNameTaken", "username_in_use", false),
    MOBILE("tongbanRegistrationMobileFull", "mobile_limit", false),
    DOCUMENT_NUMBER("tongbanRegistrationNumberTaken", "document_number_in_use", true),
    UNIT_NAME("tongbanRegistrationUnitNameTaken", "unit_name_in_use", true),
    CREDIT_CODE("tongbanRegistrationCreditCodeTaken", "credit_code_in_use", true),
    UNIT_NUMBER("tongbanRegistrationUnitNumberTaken", "unit_number_in_use", true),
    /** What it would be is not told any more: this phone was told enough for today. */
    TOO_MANY("tongbanRegistrationTakenTooOften", "too_many_conflicts", false);

    private final String message;
    private final String error;
    private final boolean appeal;

    Conflict(String message, String error, boolean appeal) {
        this.message = message;
        this.error = error;
        this.appeal = appeal;
    }

    /** The key of what the page says. */
    String message() {
        return message;
    }

    /** The word in the event. */
    String error() {
        return error;
    }

    /** Whether whoever owns the number may get the account back by an appeal. */
    boolean appeal() {
        return appeal;
    }
}
