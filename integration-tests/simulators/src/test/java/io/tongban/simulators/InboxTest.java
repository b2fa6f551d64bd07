package io.tongban.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InboxTest {

    private final Inbox inbox = new Inbox();

    @Test
    void keepsTheNewestMessageFirst() {
        inbox.send(new SmsRequest("13000000656", "验证码 111111", "a"));
        inbox.send(new SmsRequest("13000000657", "验证码 222222", "b"));
        assertThat(inbox.all()).extracting(SentMessage::idempotencyKey).containsExactly("b", "a");
    }

    @Test
    void sendsAMessageOfTheSameMarkOnce() {
        SentMessage first = inbox.send(new SmsRequest("13000000656", "验证码 111111", "a"));
        SentMessage again = inbox.send(new SmsRequest("13000000656", "验证码 333333", "a"));
        assertThat(again).isEqualTo(first);
        assertThat(inbox.all()).hasSize(1);
    }

    @Test
    void forgetsTheOldestOnes() {
        for (int i = 0; i < 600; i++) {
            inbox.send(new SmsRequest("13000000656", "文", "key-" + i));
        }
        assertThat(inbox.all()).hasSize(500).first().extracting(SentMessage::id).isEqualTo(600L);
    }
}
