package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.policy.PasswordPolicyProviderFactory;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.storage.UserStorageProviderFactory;
import org.keycloak.validate.ValidatorFactory;

/** An id that no provider has would be taken by the server and fail at a login; here it fails the build. */
class ProviderIdsTest {

    private static final Pattern POLICY = Pattern.compile("(\\w+)\\(");

    private static <T extends ProviderFactory<?>> Set<String> ids(Class<T> factories) {
        Set<String> ids = new TreeSet<>();
        Iterator<T> all = ServiceLoader.load(factories).iterator();
        while (all.hasNext()) {
            try {
                ids.add(all.next().getId());
            } catch (ServiceConfigurationError | NoClassDefFoundError e) {
                // A stock provider of a feature whose library is not here; if a file names it, the test fails anyway.
                continue;
            }
        }
        return ids;
    }

    @Test
    void authenticators() {
        assertThat(DeclaredRealms.values("flows", "authenticator"))
                .isNotEmpty()
                .isSubsetOf(ids(AuthenticatorFactory.class));
    }

    @Test
    void requiredActions() {
        assertThat(DeclaredRealms.values("required-actions", "alias"))
                .isNotEmpty()
                .isSubsetOf(ids(RequiredActionFactory.class));
    }

    @Test
    void protocolMappers() {
        List<String> mappers = new ArrayList<>(DeclaredRealms.values("client-scopes", "protocolMapper"));
        mappers.addAll(DeclaredRealms.values("clients", "protocolMapper"));
        assertThat(mappers).isNotEmpty().isSubsetOf(ids(ProtocolMapper.class));
    }

    @Test
    void passwordPolicies() {
        List<String> policies = new ArrayList<>();
        for (String policy : DeclaredRealms.values("realm", "passwordPolicy")) {
            Matcher names = POLICY.matcher(policy);
            while (names.find()) {
                policies.add(names.group(1));
            }
        }
        assertThat(policies).isNotEmpty().isSubsetOf(ids(PasswordPolicyProviderFactory.class));
    }

    @Test
    void eventListeners() {
        List<String> listeners = new ArrayList<>();
        DeclaredRealms.all().values().forEach(files -> files.get("realm")
                .get("eventsListeners")
                .forEach(listener -> listeners.add(listener.asText())));
        assertThat(listeners).isNotEmpty().isSubsetOf(ids(EventListenerProviderFactory.class));
    }

    @Test
    void validatorsOfTheUserProfile() {
        List<String> validators = new ArrayList<>();
        DeclaredRealms.fuwu("user-profile").findValues("validations").forEach(all -> all.fieldNames()
                .forEachRemaining(validators::add));
        assertThat(validators).isNotEmpty().isSubsetOf(ids(ValidatorFactory.class));
    }

    @Test
    void federationThatTheConsoleOffers() {
        assertThat(ids(UserStorageProviderFactory.class)).contains("tongban-legacy-accounts");
    }
}
