package io.tongban.idp.recovery.appeal;

import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.message.code.CodeAnswer;
import io.tongban.idp.message.code.CodeCheck;
import io.tongban.idp.message.code.CodeRequest;
import io.tongban.idp.message.code.OneTimeCodes;
import io.tongban.idp.message.code.Purpose;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Proves that the applicant holds a phone or a mailbox. A right code is used up at once and the login session remembers whose
 * it was: who has to correct another field need not ask for a second code.
 */
final class ContactProof {

    private static final int CODE_LENGTH = 16;

    private final StepPage page;
    private final String account;
    private final OneTimeCodes codes;

    /** @param account whose limit counts the codes */
    ContactProof(StepPage page, String account) {
        this.page = page;
        this.account = account;
        this.codes = new OneTimeCodes(page.session());
    }

    static String field(Channel channel) {
        return channel == Channel.SMS ? "code" : "mailCode";
    }

    /** Sends a code, or says when one may be asked for again. */
    void send(Recipient to) {
        CodeAnswer answer = codes.send(new CodeRequest(
                Purpose.APPEAL,
                subject(),
                account,
                to,
                page.context().getConnection().getRemoteAddr(),
                page.locale(),
                false));
        boolean sms = to.channel() == Channel.SMS;
        if (answer instanceof CodeAnswer.Sent sent) {
            page.set(sms ? "wait" : "mailWait", seconds(sent.again()));
            page.info(
                    sent.delayed()
                            ? "tongbanAppealCodeDelayed"
                            : sms ? "tongbanAppealCodeSent" : "tongbanAppealMailCodeSent");
        } else if (answer instanceof CodeAnswer.Wait wait) {
            page.set(sms ? "wait" : "mailWait", seconds(wait.again()));
            page.fieldError(field(to.channel()), "tongbanAppealCodeWait", String.valueOf(seconds(wait.again())));
        }
    }

    boolean isProved(Recipient who) {
        return page.progress()
                .get(key(who.channel()))
                .filter(who.address()::equals)
                .isPresent();
    }

    /** Takes the typed code, unless the contact was proved before; says on the page what is wrong with it. */
    void prove(PostedForm form, Recipient who) {
        if (isProved(who)) {
            return;
        }
        String field = field(who.channel());
        String typed = page.accept(field, form.text(field, CODE_LENGTH), "tongbanAppealCodeMissing")
                .orElse("");
        if (typed.isEmpty()) {
            return;
        }
        CodeCheck check = codes.check(Purpose.APPEAL, subject(), who, typed);
        if (check == CodeCheck.RIGHT && !codes.consume(Purpose.APPEAL, subject(), who)) {
            check = CodeCheck.EXPIRED;
        }
        switch (check) {
            case RIGHT -> page.progress().put(key(who.channel()), who.address());
            case WRONG -> page.fieldError(field, "tongbanAppealCodeWrong");
            case VOID -> page.fieldError(field, "tongbanAppealCodeVoid");
            case EXPIRED -> page.fieldError(field, "tongbanAppealCodeExpired");
        }
    }

    private String subject() {
        AuthenticationSessionModel session = page.context().getAuthenticationSession();
        return session.getParentSession().getId() + ":" + session.getTabId();
    }

    private static long seconds(Instant until) {
        Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }

    private static String key(Channel channel) {
        return "proved." + channel;
    }
}
