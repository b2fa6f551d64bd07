package io.tongban.idp.support;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** A session with as much behind it as a test gives. */
public final class TestSession {

    private final Map<String, String> attributes = new HashMap<>();
    private final Map<Class<?>, Object> providers = new HashMap<>();
    private final RealmModel realm;

    public TestSession(String realmId) {
        realm = answering(RealmModel.class, call -> switch (call.name()) {
            case "getId", "getName" -> realmId;
            case "getAttribute" -> attributes.get(call.arguments()[0].toString());
            default -> null;
        });
    }

    /** What the session has as that provider. */
    public <T> TestSession with(Class<T> type, T provider) {
        providers.put(type, provider);
        return this;
    }

    /** The database of this session. */
    public TestSession on(EntityManager em) {
        providers.put(JpaConnectionProvider.class, answering(JpaConnectionProvider.class, call -> em));
        return this;
    }

    public TestSession attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    public KeycloakSession session() {
        KeycloakContext context =
                answering(KeycloakContext.class, call -> call.name().equals("getRealm") ? realm : null);
        return answering(KeycloakSession.class, call -> switch (call.name()) {
            case "getContext" -> context;
            case "getProvider" -> providers.get(call.arguments()[0]);
            case "singleUseObjects" -> providers.get(org.keycloak.models.SingleUseObjectProvider.class);
            default -> null;
        });
    }

    /** One call of an interface's method. */
    public record Call(String name, Object... arguments) {}

    /** An object that answers every call so. */
    public static <T> T answering(Class<T> type, Function<Call, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(new Call(method.getName(), arguments))));
    }
}
