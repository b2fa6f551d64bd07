package io.tongban.idp.registration;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.review.Cases;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/** What one browser has entered so far, kept by its walk. A password is in it only as the realm's hash of it. */
final class Draft {

    /** The number that a phone code proved. */
    static final String PROVED = "proved";

    static final String MOBILE = "mobile";
    static final String LOGIN_NAME = "loginName";
    static final String EMAIL = "email";

    private static final String VALUE = "draft";
    private static final String TYPE = "type";
    private static final String PASSWORD = "password";
    private static final String PASSWORD_FOR = "passwordFor";
    private static final String ACCOUNT = "accountId";
    private static final String CASE = "caseId";
    private static final String NATIONAL = "national";

    private final StepPage page;
    private final Map<String, String> data;

    private Draft(StepPage page, Map<String, String> data) {
        this.page = page;
        this.data = data;
    }

    /** The draft of the page's login session; an empty one at first. */
    static Draft of(StepPage page) {
        Map<String, String> data = new LinkedHashMap<>();
        page.progress().get(VALUE).ifPresent(kept -> data.putAll(read(kept)));
        Draft draft = new Draft(page, data);
        // Made beforehand, so that the same submission sent twice is seen to be the same.
        data.computeIfAbsent(ACCOUNT, key -> KeycloakModelUtils.generateId());
        data.computeIfAbsent(CASE, key -> Cases.newId());
        return draft;
    }

    private static Map<String, String> read(String kept) {
        try {
            Map<String, String> data = new LinkedHashMap<>();
            JsonSerialization.readValue(kept, Map.class)
                    .forEach((key, value) -> data.put((String) key, (String) value));
            return data;
        } catch (IOException e) {
            throw new IllegalStateException("A draft is JSON", e);
        }
    }

    /** Keeps it for the next page, and the login session for as long again as a page may take. */
    void save() {
        try {
            page.progress().put(VALUE, JsonSerialization.writeValueAsString(data));
        } catch (IOException e) {
            throw new IllegalStateException("Texts are JSON", e);
        }
        // Keycloak ends a login session after a time for the whole walk; many pages need it for each.
        page.context().getAuthenticationSession().getParentSession().setTimestamp(Time.currentTime());
    }

    /** Forgets all of it; what the last page tells is kept apart. */
    void discard() {
        page.progress().remove(VALUE);
    }

    /** What a code is bound to: nobody else's browser has it. */
    static String context(StepPage page) {
        AuthenticationSessionModel session = page.context().getAuthenticationSession();
        return "registration " + session.getParentSession().getId() + " " + session.getTabId();
    }

    Optional<SubjectType> type() {
        return SubjectType.of(data.get(TYPE));
    }

    void type(SubjectType type) {
        data.put(TYPE, type.code());
    }

    /** A text as typed or accepted; empty for none. */
    String text(String name) {
        return data.getOrDefault(name, "");
    }

    void text(String name, String value) {
        if (value == null || value.isEmpty()) {
            data.remove(name);
        } else {
            data.put(name, value);
        }
    }

    /** All texts, for a form that looks for its fields' names. */
    Map<String, String> texts() {
        return Map.copyOf(data);
    }

    boolean mobileProved() {
        return !text(MOBILE).isEmpty() && text(MOBILE).equals(text(PROVED));
    }

    boolean hasPassword() {
        return data.containsKey(PASSWORD);
    }

    /** The realm's hash of the chosen password. */
    HashedPassword password() {
        return HashedPassword.read(data.get(PASSWORD));
    }

    void password(HashedPassword password) {
        data.put(PASSWORD, password.write());
        data.put(PASSWORD_FOR, text(LOGIN_NAME));
    }

    /** Whether the password was checked beside the login name as it is now. */
    boolean passwordFits() {
        return text(PASSWORD_FOR).equals(text(LOGIN_NAME));
    }

    String accountId() {
        return data.get(ACCOUNT);
    }

    String caseId() {
        return data.get(CASE);
    }

    /** What the national check said of exactly this data. */
    Optional<NationalResult> national() {
        return NationalResult.of(data.get(NATIONAL));
    }

    void national(NationalResult result) {
        data.put(NATIONAL, result.code());
    }

    /** The data changed under the answer. */
    void forgetNational() {
        data.remove(NATIONAL);
    }

    @Override
    public String toString() {
        return "Draft of a " + type().map(SubjectType::code).orElse("subject");
    }
}
