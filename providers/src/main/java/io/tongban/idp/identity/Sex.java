package io.tongban.idp.identity;

/** The sex that an identity number states (GB 11643). */
public enum Sex {
    /** 男 */
    MALE("男"),
    /** 女 */
    FEMALE("女");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    /** The word on Chinese pages. */
    public String label() {
        return label;
    }
}
