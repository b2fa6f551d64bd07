package io.tongban.idp.registration;

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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.keycloak.common.util.Time;

/** The code that proves the phone of a draft. */
record PhoneCode(StepPage page, Draft draft) {

    static final String FIELD = "code";

    private static final String AGAIN = "again";
    private static final String SENT_TO = "sentTo";
    private static final int LENGTH = 32;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Sends it, or says until when a limit holds. */
    boolean send() {
        CodeAnswer answer = new OneTimeCodes(page.session())
                .send(new CodeRequest(
                        Purpose.REGISTRATION,
                        Draft.context(page),
                        Draft.context(page),
                        to(),
                        page.context().getConnection().getRemoteAddr(),
                        page.locale(),
                        false));
        if (answer instanceof CodeAnswer.Sent sent) {
            page.progress().put(AGAIN, String.valueOf(sent.again().getEpochSecond()));
            draft.text(SENT_TO, draft.text(Draft.MOBILE));
            draft.save();
            page.info(sent.delayed() ? "tongbanRegistrationCodeDelayed" : "tongbanRegistrationCodeSent");
            return true;
        }
        Instant again = ((CodeAnswer.Wait) answer).again();
        page.progress().put(AGAIN, String.valueOf(again.getEpochSecond()));
        page.error(
                "tongbanRegistrationCodeWait",
                CLOCK.format(again.plusSeconds(59).atZone(ZONE)));
        return false;
    }

    /** Whether this browser had a code sent to this very number. */
    boolean wasSentHere() {
        return draft.text(SENT_TO).equals(draft.text(Draft.MOBILE));
    }

    /** Puts on the page how long it takes until another may be asked for. */
    void show() {
        long again = page.progress().get(AGAIN).map(Long::parseLong).orElse(0L);
        long wait = Math.max(0, again - Time.currentTime());
        page.set("code", Map.of("wait", Math.min(wait, Duration.ofDays(1).toSeconds())));
    }

    /** Takes the typed code and, if it is right, uses it up; else says below the field what is wrong with it. */
    boolean accept(PostedForm form) {
        String typed = form.text(FIELD, LENGTH).accepted().orElse("");
        if (typed.isEmpty()) {
            page.fieldError(FIELD, "tongbanRegistrationCodeMissing");
            return false;
        }
        OneTimeCodes codes = new OneTimeCodes(page.session());
        CodeCheck check = codes.check(Purpose.REGISTRATION, Draft.context(page), to(), typed);
        if (check == CodeCheck.RIGHT && codes.consume(Purpose.REGISTRATION, Draft.context(page), to())) {
            draft.text(Draft.PROVED, draft.text(Draft.MOBILE));
            return true;
        }
        page.fieldError(
                FIELD,
                switch (check) {
                    case WRONG -> "tongbanRegistrationCodeWrong";
                    case VOID -> "tongbanRegistrationCodeVoid";
                    default -> "tongbanRegistrationCodeExpired";
                });
        return false;
    }

    private Recipient to() {
        return Recipient.mobile(draft.text(Draft.MOBILE));
    }
}
