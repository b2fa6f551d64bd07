package io.tongban.idp.page;

import io.tongban.idp.account.vault.Sealer;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * How far a walk of several pages has come: its step and what was entered, in one note of the login session, which either
 * node reads. It is sealed, so that neither the session store nor a dump of it shows personal data. Never a password, a code
 * or a file.
 */
public final class Progress {

    private static final String NOTE = "tongban.walk";
    private static final String STEP = "step";
    private static final String VALUE = "value.";

    private final AuthenticationSessionModel session;
    private final Sealer sealer;
    private final Map<String, String> data = new LinkedHashMap<>();

    private Progress(AuthenticationSessionModel session, Sealer sealer) {
        this.session = session;
        this.sealer = sealer;
    }

    static Progress of(KeycloakSession keycloak, AuthenticationSessionModel session) {
        Progress progress = new Progress(session, new Sealer(keycloak));
        progress.read();
        return progress;
    }

    private void read() {
        String note = session.getAuthNote(NOTE);
        if (note == null) {
            return;
        }
        try {
            byte[] json = sealer.open(Base64.getDecoder().decode(note), context());
            JsonSerialization.readValue(json, Map.class)
                    .forEach((key, value) -> data.put((String) key, (String) value));
        } catch (IOException | ClassCastException | IllegalArgumentException | IllegalStateException e) {
            // Written by another version, or under a key that is gone: the walk begins anew.
            data.clear();
        }
    }

    /** Nobody else's browser has the note. */
    private String context() {
        return "walk " + session.getParentSession().getId() + " " + session.getTabId();
    }

    /** What is kept under a name; empty when nothing is. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(data.get(VALUE + name));
    }

    /** Keeps a value for the later steps. */
    public void put(String name, String value) {
        data.put(VALUE + name, value);
        write();
    }

    /** Forgets a value. */
    public void remove(String name) {
        data.remove(VALUE + name);
        write();
    }

    /** Forgets all values; the step stays. */
    public void clear() {
        data.keySet().removeIf(key -> key.startsWith(VALUE));
        write();
    }

    Optional<String> step() {
        return Optional.ofNullable(data.get(STEP));
    }

    void step(String id) {
        data.put(STEP, id);
        write();
    }

    /** Forgets the whole walk. */
    void restart() {
        data.clear();
        session.removeAuthNote(NOTE);
    }

    private void write() {
        try {
            byte[] sealed = sealer.seal(JsonSerialization.writeValueAsBytes(data), context());
            session.setAuthNote(NOTE, Base64.getEncoder().encodeToString(sealed));
        } catch (IOException e) {
            throw new IllegalStateException("Texts that are no JSON", e);
        }
    }

    @Override
    public String toString() {
        return "Progress at " + step().orElse("the beginning");
    }
}
