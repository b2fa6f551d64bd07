package io.tongban.idp.registration;

import io.tongban.idp.account.PendingReview;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.NewCase;
import io.tongban.idp.review.ReviewCase;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** A registration as a case to be reviewed. */
record RegistrationCase(Declaration declared, Draft draft, Locale locale) {

    /** In the case's data: the login name, beside the fields of the catalogue. */
    static final String LOGIN_NAME = "loginName";

    /** In the case's data: the word of a {@link NationalResult}. */
    static final String NATIONAL = "national";

    /** In the case's data: the language of the applicant's pages. */
    static final String LOCALE = "locale";

    static final String MOBILE = "mobile";
    static final String EMAIL = "email";

    /** Hands it in, under the id that its documents have. */
    ReviewCase submit(KeycloakSession session, String accountId) {
        String number = declared.number();
        return new Cases(session)
                .submit(new NewCase(
                        draft.caseId(),
                        PendingReview.caseKind(declared.type()),
                        declared.type(),
                        accountId,
                        accountId,
                        declared.name(),
                        declared.maskedNumber(),
                        number.isEmpty() ? null : number,
                        Recipient.mobile(declared.mobile()),
                        data()));
    }

    private Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(LOGIN_NAME, declared.loginName());
        data.put(MOBILE, declared.mobile());
        if (!declared.email().isEmpty()) {
            data.put(EMAIL, declared.email());
        }
        data.putAll(declared.values());
        draft.national().ifPresent(result -> data.put(NATIONAL, result.code()));
        data.put(LOCALE, locale.toLanguageTag());
        return data;
    }

    @Override
    public String toString() {
        return "RegistrationCase";
    }
}
