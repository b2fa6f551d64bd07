package io.tongban.idp.account.bridge;

/** By what outside accounts are searched. Personal data, which stays out of {@code toString}. */
public sealed interface Traits {

    /**
     * Accounts of a unit: by its code or, where one side lacks it, by its name.
     *
     * @param creditCode may be null
     */
    record OfUnit(String creditCode, String unitName) implements Traits {

        @Override
        public String toString() {
            return "OfUnit";
        }
    }

    /** Accounts whose contact has that name and phone. */
    record OfContact(String name, String mobile) implements Traits {

        @Override
        public String toString() {
            return "OfContact";
        }
    }
}
