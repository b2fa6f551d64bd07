package io.tongban.idp.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * 单位性质 of a domestic organisation. The manual names no options: these are the kinds of organisation of GB/T 20091, with
 * its enterprises told apart as the statistics of registered kinds of enterprise (企业登记注册类型) do.
 */
public enum UnitNature {
    STATE_ORGAN("state-organ", "机关"),
    UNIVERSITY("university", "高等院校"),
    RESEARCH_INSTITUTE("research-institute", "科研院所"),
    MEDICAL_INSTITUTION("medical-institution", "医疗卫生机构"),
    OTHER_INSTITUTION("other-institution", "其他事业单位"),
    STATE_OWNED("state-owned", "国有企业"),
    COLLECTIVE("collective", "集体企业"),
    PRIVATE("private", "私营企业"),
    HMT_INVESTED("hmt-invested", "港、澳、台商投资企业"),
    FOREIGN_INVESTED("foreign-invested", "外商投资企业"),
    OTHER_ENTERPRISE("other-enterprise", "其他企业"),
    SOCIETY("society", "社会团体"),
    SOCIAL_SERVICE("social-service", "社会服务机构（民办非企业单位）"),
    FOUNDATION("foundation", "基金会"),
    OTHER("other", "其他");

    private final String code;
    private final String label;

    UnitNature(String code, String label) {
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

    /** Reads the {@link #code()}; anything else is none. */
    public static Optional<UnitNature> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
