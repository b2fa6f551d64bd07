package io.tongban.idp.review.workbench;

import io.tongban.idp.account.vault.Sealer;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.PlainText;
import io.tongban.idp.review.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * What a member looks for: a case's number, the beginning of a name, a document number in full or as its mask. It may be
 * personal data, so addresses carry it sealed.
 */
record Search(String text) {

    static final int LONGEST = 100;

    private static final String CONTEXT = "workbench-search";
    private static final Pattern DOCUMENT = Pattern.compile("(?=.*[0-9])[0-9A-Za-z()-]{6,40}");

    /** What a typed text is looked up as. */
    enum Field {
        CASE_NUMBER,
        MASKED_NUMBER,
        DOCUMENT_NUMBER,
        NAME
    }

    /** Reads what was typed; null when there is nothing to look for. */
    static Search typed(String typed) {
        String text = typed == null ? "" : InputFolding.fold(typed);
        return text.isEmpty() || text.length() > LONGEST || !PlainText.isReadable(text) ? null : new Search(text);
    }

    /** Reads it out of an address; null when it is not ours. */
    static Search sealed(KeycloakSession session, String address) {
        if (address == null) {
            return null;
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(address);
            return typed(new String(new Sealer(session).open(sealed, CONTEXT), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    String seal(KeycloakSession session) {
        byte[] sealed = new Sealer(session).seal(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    Field field() {
        if (CaseNumber.isOne(text)) {
            return Field.CASE_NUMBER;
        }
        if (text.contains("*")) {
            return Field.MASKED_NUMBER;
        }
        return DOCUMENT.matcher(text).matches() ? Field.DOCUMENT_NUMBER : Field.NAME;
    }

    String value(Field wanted) {
        return field() == wanted ? text : null;
    }

    @Override
    public String toString() {
        return "Search[" + field() + "]";
    }
}
