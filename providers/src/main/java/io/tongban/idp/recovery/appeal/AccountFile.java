package io.tongban.idp.recovery.appeal;

/**
 * What is on file of an account, as far as an appeal is judged by it. Everything but the key and the login may be null.
 * Personal data: only the key goes into {@code toString}.
 *
 * @param key the user's id or, of an old account that never logged in here, its bridge's stable key
 * @param outside whether it is such an old account, which an approval makes a user of the realm
 * @param login as registered
 * @param name the person's or unit's full name
 * @param number the person's document number, for a unit its primary agent's; in the clear
 * @param creditCode the unit's
 * @param pending whether its registration still waits for review
 * @param papers what it says of itself beside names and numbers
 */
record AccountFile(
        String key,
        boolean outside,
        String login,
        String name,
        String number,
        String creditCode,
        String mobile,
        String email,
        boolean enabled,
        boolean pending,
        Papers papers) {

    /**
     * Codes of the field catalogue; each may be null.
     *
     * @param region of the person or, for a unit, of its primary agent, as are the others
     */
    record Papers(String unitKind, String region, String documentType, String agentName) {

        static final Papers NONE = new Papers(null, null, null, null);

        @Override
        public String toString() {
            return "Papers";
        }
    }

    @Override
    public String toString() {
        return "AccountFile[" + key + "]";
    }
}
