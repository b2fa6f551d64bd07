package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.Optional;

/** 法人类型: what kind of organisation a domestic one is (catalogue items 35 and 51). */
public enum UnitKind {
    ENTERPRISE("enterprise", "企业法人"),
    SOCIAL_ORGANISATION("social-organisation", "社会组织法人"),
    PUBLIC_INSTITUTION("public-institution", "事业单位法人"),
    OTHER("other", "其他");

    private final String code;
    private final String label;

    UnitKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in forms and attributes. */
    public String code() {
        return code;
    }

    /** The words on Chinese pages. */
    public String label() {
        return label;
    }

    /** Reads the {@link #code()}; anything else is no kind. */
    public static Optional<UnitKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
