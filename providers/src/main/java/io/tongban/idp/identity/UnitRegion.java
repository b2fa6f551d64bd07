package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.Optional;

/** 法人所在地区类型: where an organisation belongs (catalogue item 51). */
public enum UnitRegion {
    DOMESTIC("domestic", "境内单位"),
    HMT("hmt", "港澳台地区单位"),
    FOREIGN("foreign", "境外单位");

    private final String code;
    private final String label;

    UnitRegion(String code, String label) {
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

    /** Reads the {@link #code()}; anything else is no region. */
    public static Optional<UnitRegion> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
