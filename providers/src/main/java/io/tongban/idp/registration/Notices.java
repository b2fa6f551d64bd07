package io.tongban.idp.registration;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.ReasonsText;
import io.tongban.idp.review.ReviewCase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The messages that an applicant gets, written to the outbox in the caller's transaction. */
record Notices(KeycloakSession session) {

    private static final Duration USEFUL_FOR = Duration.ofDays(3);

    void approved(String mobile, Locale locale, UserModel user) {
        String login = user.getFirstAttribute(AccountAttributes.REGISTERED_LOGIN);
        send(mobile, locale, "registrationApproved", Map.of("login", login));
    }

    void waiting(String mobile, Locale locale, ReviewCase review) {
        send(
                mobile,
                locale,
                "registrationWaiting",
                Map.of("number", review.number(), "day", review.dueDay().toString()));
    }

    void refused(String mobile, Locale locale, List<String> reasons) {
        send(mobile, locale, "registrationRefused", Map.of("reasons", ReasonsText.oneLine(reasons)));
    }

    private void send(String mobile, Locale locale, String template, Map<String, String> values) {
        new Outbox(session).put(Recipient.mobile(mobile), new Notice(template, values, locale, USEFUL_FOR));
    }
}
