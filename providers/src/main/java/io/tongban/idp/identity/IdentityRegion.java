package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 类型, or 身份类型: where a natural person belongs; the three radio buttons of catalogue item 32. */
public enum IdentityRegion {
    MAINLAND("mainland", "中华人民共和国大陆地区"),
    HMT("hmt", "中华人民共和国港、澳、台地区"),
    OTHER("other", "其他");

    private final String code;
    private final String label;

    IdentityRegion(String code, String label) {
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

    /** The documents that 证件类型 offers for it, in the matrix's order (item 44). */
    public List<DocumentType> documents() {
        return RealNameMatrix.documents(this);
    }

    /** Reads the {@link #code()}; anything else is no region. */
    public static Optional<IdentityRegion> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
