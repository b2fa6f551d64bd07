package io.tongban.idp.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.account.vault.VaultKeys;
import io.tongban.idp.support.TestKeys;
import io.tongban.idp.support.TestSession;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;

class ProgressTest {

    private final KeycloakSession keycloak =
            new TestSession("fuwu").with(VaultKeys.class, TestKeys.simple()).session();
    private final Map<String, String> notes = new HashMap<>();

    @Test
    void whatWasEnteredIsThereForTheNextPageAndNotReadableInTheStore() {
        Progress progress = Progress.of(keycloak, session("one"));
        progress.put("mobile", "13000000656");
        progress.step("second");
        Progress next = Progress.of(keycloak, session("one"));
        assertThat(next.get("mobile")).contains("13000000656");
        assertThat(next.step()).contains("second");
        assertThat(notes.values())
                .hasSize(1)
                .noneMatch(note -> note.contains("13000000656") || note.contains("mobile"));
    }

    @Test
    void anothersNoteAndOneThatCannotBeReadBeginTheWalkAnew() {
        Progress.of(keycloak, session("one")).put("mobile", "13000000656");
        assertThat(Progress.of(keycloak, session("two")).get("mobile")).isEmpty();
        notes.replaceAll((name, note) -> "{\"value.mobile\":\"13000000656\"}");
        assertThat(Progress.of(keycloak, session("one")).get("mobile")).isEmpty();
    }

    private AuthenticationSessionModel session(String id) {
        RootAuthenticationSessionModel root = TestSession.answering(
                RootAuthenticationSessionModel.class, call -> call.name().equals("getId") ? id : null);
        return TestSession.answering(AuthenticationSessionModel.class, call -> switch (call.name()) {
            case "getParentSession" -> root;
            case "getTabId" -> "tab";
            case "getAuthNote" -> notes.get(call.arguments()[0]);
            case "setAuthNote" -> notes.put((String) call.arguments()[0], (String) call.arguments()[1]);
            default -> null;
        });
    }
}
