package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.Optional;

/** How far the real-name verification (实名认证) of one identity has come (catalogue A10, decisions 16 and 17). */
public enum RealNameState {
    /** Required data is missing. */
    INCOMPLETE("incomplete", "用户信息不全"),
    /** No check applies and nothing was submitted. */
    UNVERIFIED("unverified", "未实名认证"),
    /** The national check was asked and has not answered yet. */
    CHECKING("checking", "实名认证核验中"),
    /** The national check confirmed the data. */
    NATIONALLY_VERIFIED("nationally-verified", "国家平台实名认证通过"),
    /** The national check, or for an organisation or its agent a reviewer, refused the data. */
    FAILED("failed", "实名认证失败"),
    /** A reviewer confirmed the data. */
    MANUALLY_VERIFIED("manually-verified", "科技部平台人工审核通过"),
    /** A reviewer refused a natural person's data; the reasons are behind 详情. */
    REVIEW_REJECTED("review-rejected", "实名认证审核失败（详情）");

    private final String code;
    private final String label;

    RealNameState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word kept in the user attribute. */
    public String code() {
        return code;
    }

    /** The words on Chinese pages, as the catalogue writes them. */
    public String label() {
        return label;
    }

    /** Whether the national check or a reviewer confirmed the data. */
    public boolean verified() {
        return this == NATIONALLY_VERIFIED || this == MANUALLY_VERIFIED;
    }

    /** Reads the {@link #code()}; anything else is no state. */
    public static Optional<RealNameState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
