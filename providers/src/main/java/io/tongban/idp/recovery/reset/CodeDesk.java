package io.tongban.idp.recovery.reset;

import io.tongban.idp.message.Channel;
import io.tongban.idp.message.code.CodeAnswer;
import io.tongban.idp.message.code.CodeCheck;
import io.tongban.idp.message.code.CodeRequest;
import io.tongban.idp.message.code.OneTimeCodes;
import io.tongban.idp.message.code.Purpose;
import io.tongban.idp.page.StepPage;
import java.time.Instant;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Sends and compares the code of a reset. Data that does not agree with the file gets the same answers and no message. */
final class CodeDesk {

    private static final int AN_HOUR = 3600;

    private final StepPage page;
    private final Target target;
    private final OneTimeCodes codes;

    CodeDesk(StepPage page, Target target) {
        this.page = page;
        this.target = target;
        this.codes = new OneTimeCodes(page.session());
    }

    /** Sends the code, or a decoy's nothing, and says on the page what anybody may know of it. */
    void send(TypedData data) {
        boolean agrees = target.onFile().filter(data::agreesWith).isPresent();
        CodeAnswer answer = codes.send(new CodeRequest(
                Purpose.RECOVERY,
                subject(data),
                target.counterId(),
                data.to(),
                page.context().getConnection().getRemoteAddr(),
                page.locale(),
                !agrees));
        boolean sms = data.to().channel() == Channel.SMS;
        if (answer instanceof CodeAnswer.Sent sent) {
            page.progress().put("again", String.valueOf(sent.again().getEpochSecond()));
            if (sent.delayed()) {
                page.info(sms ? "tongbanRecoverySmsDelayed" : "tongbanRecoveryMailDelayed");
            } else {
                page.info(sms ? "tongbanRecoverySmsSent" : "tongbanRecoveryMailSent");
            }
        } else if (answer instanceof CodeAnswer.Wait wait) {
            page.progress().put("again", String.valueOf(wait.again().getEpochSecond()));
            long seconds = secondsUntil(wait.again());
            if (seconds <= AN_HOUR) {
                page.error("tongbanCodeWait", String.valueOf(seconds));
            } else {
                page.error("tongbanCodeTomorrow");
            }
        }
    }

    /** Puts on the page how long the button is to wait. */
    void showWait() {
        long again = page.progress().get("again").map(Long::parseLong).orElse(0L);
        long wait = Math.max(0, secondsUntil(Instant.ofEpochSecond(again)));
        page.set("code", Map.of("wait", Math.min(wait, AN_HOUR)));
    }

    CodeCheck check(TypedData data, String typed) {
        CodeCheck check = codes.check(Purpose.RECOVERY, subject(data), target.counterId(), data.to(), typed);
        boolean agrees = target.onFile().filter(data::agreesWith).isPresent();
        // What is on file may have changed since the code was sent.
        return check == CodeCheck.RIGHT && !agrees ? CodeCheck.WRONG : check;
    }

    boolean consume(TypedData data) {
        return codes.consume(Purpose.RECOVERY, subject(data), data.to());
    }

    private String subject(TypedData data) {
        AuthenticationSessionModel session = page.context().getAuthenticationSession();
        return String.join(
                "\0", session.getParentSession().getId(), session.getTabId(), target.accountId(), data.key());
    }

    private static long secondsUntil(Instant moment) {
        return moment.getEpochSecond() - Time.currentTime();
    }
}
