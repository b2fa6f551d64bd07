package io.tongban.idp.login;

import io.tongban.idp.identity.SubjectType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** The fields of one post of the login form. */
record LoginPost(String action, String username, String password, String captcha, Optional<SubjectType> tab) {

    static final String ACTION = "do";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";
    static final String CAPTCHA = "captcha";
    static final String TAB = "subjectType";

    /**
     * Reads the fields; a missing one is empty.
     *
     * @throws InputException when one comes twice or the tab is none that takes a password
     */
    static LoginPost of(MultivaluedMap<String, String> form) throws InputException {
        String tab = single(form, TAB);
        Optional<SubjectType> type = SubjectType.of(tab);
        if (type.isEmpty() && !tab.isEmpty()) {
            throw new InputException(InputException.Kind.UNREADABLE);
        }
        String action = single(form, ACTION);
        return new LoginPost(
                action.isEmpty() ? "login" : action,
                single(form, USERNAME),
                single(form, PASSWORD),
                single(form, CAPTCHA),
                type);
    }

    /** What may be shown again of the name: nothing that is no name. */
    static String shownName(String typed) {
        try {
            return TypedName.of(typed).text();
        } catch (InputException e) {
            return "";
        }
    }

    private static String single(MultivaluedMap<String, String> form, String field) throws InputException {
        List<String> values = form.getOrDefault(field, List.of());
        if (values.size() > 1) {
            throw new InputException(InputException.Kind.UNREADABLE);
        }
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }

    @Override
    public String toString() {
        return "LoginPost " + action.length();
    }
}
