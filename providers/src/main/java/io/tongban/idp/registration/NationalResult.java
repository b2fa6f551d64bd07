package io.tongban.idp.registration;

import io.tongban.idp.account.national.NationalAnswer;
import java.util.Arrays;
import java.util.Optional;

/** What the national check comes to for one registration as a whole. */
enum NationalResult {
    /** Every identity that the matrices name was confirmed. */
    MATCH("match", "核验一致"),
    /** One was not confirmed. */
    MISMATCH("mismatch", "核验不一致"),
    /** It did not answer; that says nothing of the applicant. */
    UNAVAILABLE("unavailable", "核验服务无应答"),
    /** The matrices know no check for one of the identities (catalogue items 44, 53, 59). */
    NOT_APPLICABLE("not-applicable", "该类型不在核验范围"),
    /** Asked often enough in one registration; a person looks at the data as it stands. */
    NOT_ASKED("not-asked", "核验次数已达上限，未再核验");

    private final String code;
    private final String label;

    NationalResult(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in a draft, in a case's data and at the end of message keys. */
    String code() {
        return code;
    }

    /** The words for reviewers. */
    String label() {
        return label;
    }

    static Optional<NationalResult> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    static NationalResult of(NationalAnswer answer) {
        return switch (answer) {
            case MATCH -> MATCH;
            case MISMATCH -> MISMATCH;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }
}
