package io.tongban.idp.review.follow;

import io.tongban.idp.message.Recipient;
import io.tongban.idp.message.code.CodeAnswer;
import io.tongban.idp.message.code.CodeCheck;
import io.tongban.idp.message.code.CodeRequest;
import io.tongban.idp.message.code.OneTimeCodes;
import io.tongban.idp.message.code.Purpose;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.ReviewCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Which case is asked for, and the code that proves it. A number nobody has and a phone that is not the case's get the same
 * answers, and no message.
 */
record Asked(StepPage page, String number, String mobile) {

    private static final String NUMBER = "case.number";
    private static final String MOBILE = "case.mobile";
    private static final String AGAIN = "case.again";
    private static final String PROVED = "case.proved";
    private static final int AN_HOUR = 3600;

    /** What the walk keeps of an earlier page. */
    static Optional<Asked> of(StepPage page) {
        Optional<String> mobile = page.progress().get(MOBILE);
        return page.progress()
                .get(NUMBER)
                .filter(number -> mobile.isPresent())
                .map(number -> new Asked(page, number, mobile.get()));
    }

    void keep() {
        page.progress().clear();
        page.progress().put(NUMBER, number);
        page.progress().put(MOBILE, mobile);
    }

    /** Sends the code, or nothing where nobody is to have one; false when a limit holds, which the page then says. */
    boolean send() {
        CodeAnswer answer = codes().send(new CodeRequest(
                Purpose.CASE,
                subject(),
                "case:" + number,
                Recipient.mobile(mobile),
                page.context().getConnection().getRemoteAddr(),
                page.locale(),
                find().isEmpty()));
        if (answer instanceof CodeAnswer.Wait wait) {
            again(wait.again());
            long seconds = secondsUntil(wait.again());
            if (seconds <= AN_HOUR) {
                page.error("tongbanCaseCodeWait", String.valueOf(seconds));
            } else {
                page.error("tongbanCaseCodeTomorrow");
            }
            return false;
        }
        CodeAnswer.Sent sent = (CodeAnswer.Sent) answer;
        again(sent.again());
        page.info(sent.delayed() ? "tongbanCaseCodeDelayed" : "tongbanCaseCodeSent");
        return true;
    }

    /** Puts on the page how long the button is to wait. */
    void showWait() {
        long again = page.progress().get(AGAIN).map(Long::parseLong).orElse(0L);
        page.set("code", Map.of("wait", Math.max(0, Math.min(AN_HOUR, secondsUntil(Instant.ofEpochSecond(again))))));
    }

    /** Compares what was typed; the right code is used up by it, and proves the case for this walk. */
    CodeCheck prove(String typed) {
        Recipient to = Recipient.mobile(mobile);
        CodeCheck check = codes().check(Purpose.CASE, subject(), to, typed);
        if (check != CodeCheck.RIGHT) {
            return check;
        }
        Optional<ReviewCase> found = find();
        if (found.isEmpty()) {
            return CodeCheck.WRONG;
        }
        if (!codes().consume(Purpose.CASE, subject(), to)) {
            return CodeCheck.EXPIRED;
        }
        page.progress().put(PROVED, found.get().id());
        return CodeCheck.RIGHT;
    }

    /** The case that this walk has proved, as it stands now. */
    static Optional<ReviewCase> proved(StepPage page) {
        return page.progress().get(PROVED).flatMap(id -> new Cases(page.session()).byId(id));
    }

    private Optional<ReviewCase> find() {
        return new Cases(page.session()).byNumber(number, Recipient.mobile(mobile));
    }

    private OneTimeCodes codes() {
        return new OneTimeCodes(page.session());
    }

    /** Bound to this browser's walk and to what it typed. */
    private String subject() {
        AuthenticationSessionModel login = page.context().getAuthenticationSession();
        return String.join("\0", login.getParentSession().getId(), login.getTabId(), number);
    }

    private void again(Instant moment) {
        page.progress().put(AGAIN, String.valueOf(moment.getEpochSecond()));
    }

    private static long secondsUntil(Instant moment) {
        return moment.getEpochSecond() - Time.currentTime();
    }

    @Override
    public String toString() {
        return "Asked";
    }
}
