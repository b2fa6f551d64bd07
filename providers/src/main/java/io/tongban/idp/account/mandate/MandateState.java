package io.tongban.idp.account.mandate;

import java.util.Locale;

/** Where a mandate (授权) stands (decision 24). */
public enum MandateState {
    /** The person has not confirmed it yet. */
    UNCONFIRMED("待确认"),
    /** In force. */
    ACTIVE("正常"),
    /** Without force while its unit is disabled (decision 26). */
    SUSPENDED("停用"),
    /** Ended by the unit, the person or staff. */
    ENDED("已解除"),
    /** Its last day is over. */
    EXPIRED("已到期");

    private final String word;

    MandateState(String word) {
        this.word = word;
    }

    /** The manual's word for it. */
    public String word() {
        return word;
    }

    /** The name that machines read, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
