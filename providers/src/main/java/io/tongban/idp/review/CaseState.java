package io.tongban.idp.review;

import java.util.Arrays;
import java.util.Optional;

/** The one life of a case (decision 14). */
public enum CaseState {
    DRAFT("draft", "草稿"),
    WAITING("waiting", "待审核"),
    CLAIMED("claimed", "审核中"),
    APPROVED("approved", "通过"),
    REFUSED("refused", "不通过"),
    WITHDRAWN("withdrawn", "已撤回"),
    LAPSED("lapsed", "已失效");

    private final String code;
    private final String label;

    CaseState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in the database and in addresses. */
    public String code() {
        return code;
    }

    /** The word on Chinese pages. */
    public String label() {
        return label;
    }

    /** Whether somebody may still act on it. */
    public boolean open() {
        return this == DRAFT || this == WAITING || this == CLAIMED;
    }

    public static Optional<CaseState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
