package io.tongban.idp.identity;

/** The sex that an identity number states (GB 11643). */
public enum Sex {
    /** 男 */
    MALE("male", "男"),
    /** 女 */
    FEMALE("female", "女");

    private final String code;
    private final String label;

    Sex(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in forms and attributes. */
    public String code() {
        return code;
    }

    /** The word on Chinese pages. */
    public String label() {
        return label;
    }
}
