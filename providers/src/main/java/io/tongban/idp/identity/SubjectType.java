package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.Optional;

/** The two kinds of subject; an account is exactly one of them (catalogue item 3). */
public enum SubjectType {
    /** 自然人, a natural person. */
    NATURAL("natural"),
    /** 法人, a legal person: an organisation. */
    LEGAL("legal");

    private final String code;

    SubjectType(String code) {
        this.code = code;
    }

    /** The word used in forms, attributes and tokens: {@code natural} or {@code legal}. */
    public String code() {
        return code;
    }

    /** Reads that word; anything else is nobody's type. */
    public static Optional<SubjectType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
