package io.tongban.idp.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * How far a walk of several pages has come: its step and what was entered, in one note of the login session, which either
 * node reads. Never a password, a code or a file.
 */
public final class Progress {

    private static final String NOTE = "tongban.walk";
    private static final String STEP = "step";
    private static final String VALUE = "value.";

    private final AuthenticationSessionModel session;
    private final Map<String, String> data;

    private Progress(AuthenticationSessionModel session, Map<String, String> data) {
        this.session = session;
        this.data = data;
    }

    static Progress of(AuthenticationSessionModel session) {
        return new Progress(session, read(session.getAuthNote(NOTE)));
    }

    private static Map<String, String> read(String note) {
        Map<String, String> data = new LinkedHashMap<>();
        try {
            if (note != null) {
                JsonSerialization.readValue(note, Map.class)
                        .forEach((key, value) -> data.put((String) key, (String) value));
            }
        } catch (IOException | ClassCastException e) {
            // Written by another version: the walk begins anew.
            data.clear();
        }
        return data;
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
            session.setAuthNote(NOTE, JsonSerialization.writeValueAsString(data));
        } catch (IOException e) {
            throw new IllegalStateException("Texts that are no JSON", e);
        }
    }

    @Override
    public String toString() {
        return "Progress at " + step().orElse("the beginning");
    }
}
