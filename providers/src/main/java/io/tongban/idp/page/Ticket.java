package io.tongban.idp.page;

import io.tongban.idp.identity.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A word that only the pages of one login session carry, so that a post comes from one of them. */
record Ticket(AuthenticationSessionModel session) {

    static final String FIELD = "ticket";

    private static final String NOTE = "tongban.ticket";
    private static final int LENGTH = 32;

    String word() {
        String word = session.getAuthNote(NOTE);
        if (word == null) {
            word = SecretGenerator.getInstance().randomString(LENGTH);
            session.setAuthNote(NOTE, word);
        }
        return word;
    }

    boolean isOn(PostedForm form) {
        Verdict sent = form.text(FIELD, LENGTH);
        return sent.accepted()
                .filter(word -> MessageDigest.isEqual(bytes(word), bytes(word())))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Ticket";
    }
}
