package io.tongban.idp.recovery.reset;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Recipient;
import org.junit.jupiter.api.Test;

class TypedDataTest {

    private static final String MOBILE = "13000000658";
    private static final OnFile FILE = new OnFile(MOBILE, "Fr@Example.com", "样例壹科技有限公司", "91990000MA9X0A0190");

    private static TypedData unit(Recipient to, String name, String code) {
        return new TypedData(SubjectType.LEGAL, to, name, code);
    }

    private static TypedData person(Recipient to) {
        return new TypedData(SubjectType.NATURAL, to, "", "");
    }

    @Test
    void everyItemMustAgree() {
        Recipient phone = Recipient.mobile(MOBILE);
        assertThat(unit(phone, "样例壹 科技有限公司", "91990000ma9x0a0190").agreesWith(FILE))
                .isTrue();
        assertThat(unit(phone, "样例壹科技", "91990000MA9X0A0190").agreesWith(FILE)).isFalse();
        assertThat(unit(phone, "样例壹科技有限公司", "91990000MA9X0A0191").agreesWith(FILE))
                .isFalse();
        assertThat(unit(Recipient.mobile("13000000659"), "样例壹科技有限公司", "91990000MA9X0A0190")
                        .agreesWith(FILE))
                .isFalse();
    }

    @Test
    void aPersonIsKnownByPhoneOrMailboxAlone() {
        assertThat(person(Recipient.mobile(MOBILE)).agreesWith(FILE)).isTrue();
        assertThat(person(Recipient.email("fr@example.com")).agreesWith(FILE)).isTrue();
        assertThat(person(Recipient.email("fr@example.org")).agreesWith(FILE)).isFalse();
    }

    @Test
    void nothingOnFileAgreesWithNothing() {
        OnFile empty = new OnFile(null, "", null, null);
        assertThat(person(Recipient.mobile("")).agreesWith(empty)).isFalse();
        assertThat(person(Recipient.email("")).agreesWith(empty)).isFalse();
    }

    @Test
    void anItemThatAnOldAccountLacksIsNotCompared() {
        OnFile old = new OnFile(MOBILE, null, "样例壹科技有限公司", null);
        assertThat(unit(Recipient.mobile(MOBILE), "样例壹科技有限公司", "anything").agreesWith(old))
                .isTrue();
    }

    @Test
    void otherDataHasAnotherKeyAndAnotherSpellingTheSame() {
        Recipient phone = Recipient.mobile(MOBILE);
        assertThat(unit(phone, "甲", "9").key())
                .isEqualTo(unit(phone, " 甲　", "９").key())
                .isNotEqualTo(unit(phone, "乙", "9").key());
    }
}
