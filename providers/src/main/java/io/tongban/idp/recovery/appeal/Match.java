package io.tongban.idp.recovery.appeal;

/**
 * The account that an appeal is about, as found from what was declared.
 *
 * @param how by what it was found
 * @param file what the platform has of it; null where no account was found
 */
record Match(How how, AccountFile file) {

    static final Match NONE = new Match(How.NOTHING, null);

    /** By what, strongest first. */
    enum How {
        /** The document number of a natural person. */
        NUMBER,
        /** The unified social credit code of a unit. */
        CREDIT_CODE,
        /** The full name of a unit that has no code on file. */
        UNIT_NAME,
        /** Name and phone of a person without a number on file. */
        NAME_AND_MOBILE,
        NOTHING
    }

    boolean found() {
        return file != null;
    }
}
