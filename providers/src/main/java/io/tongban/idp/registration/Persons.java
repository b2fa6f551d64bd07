package io.tongban.idp.registration;

/** The three persons a registration may be about, by the prefix of their fields in the catalogue. */
final class Persons {

    /** The natural person that registers. */
    static final String APPLICANT = "";

    static final String REPRESENTATIVE = "representative";
    static final String AGENT = "agent";

    private Persons() {}

    /** The catalogue's name of a person's field: {@code documentType}, {@code agentDocumentType}. */
    static String field(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The role of the person's number in the vault. */
    static String role(String prefix) {
        return switch (prefix) {
            case REPRESENTATIVE -> "legal-representative";
            case AGENT -> "primary-agent";
            default -> "person";
        };
    }
}
