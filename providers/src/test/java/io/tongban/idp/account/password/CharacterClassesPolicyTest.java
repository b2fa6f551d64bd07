package io.tongban.idp.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.policy.PasswordPolicyConfigException;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;
import org.keycloak.policy.PolicyError;

class CharacterClassesPolicyTest {

    /** The interface with fixed answers to some methods; any other call fails. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (!answers.containsKey(method.getName())) {
                throw new AssertionError("Unexpected call of " + method.getName());
            }
            return answers.get(method.getName());
        }));
    }

    private static RealmModel realm(String policy) {
        PasswordPolicyProvider parser = new CharacterClassesPolicyProvider(null);
        KeycloakSession session = answering(KeycloakSession.class, Map.of("getProvider", parser));
        return answering(RealmModel.class, Map.of("getPasswordPolicy", PasswordPolicy.parse(session, policy)));
    }

    private static PolicyError inUserForm(String policy, String password) {
        return new CharacterClassesPolicyProvider(null).validate(realm(policy), null, password);
    }

    private static PolicyError inContext(String policy, String password) {
        KeycloakContext context = answering(KeycloakContext.class, Map.of("getRealm", realm(policy)));
        KeycloakSession session = answering(KeycloakSession.class, Map.of("getContext", context));
        return new CharacterClassesPolicyProviderFactory().create(session).validate("zrr_ceshi01", password);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abcd, 1",
        "ABCD, 1",
        "1234, 1",
        "!@#$, 1",
        "' ', 1",
        "abcd1234, 2",
        "Abcd1234, 3",
        "abcd_1234, 3",
        "Ceshi@2024, 4",
        "密码, 0",
        "密码a1, 2",
        "Ñandú, 2",
        "\uD83D\uDE00a, 2"
    })
    void countsClasses(String password, int classes) {
        assertThat(CharacterClasses.in(password)).isEqualTo(classes);
    }

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.strings().ascii().ofMaxLength(20);
    }

    @Property
    void orderDoesNotMatterAndMoreCharactersNeverCountLess(
            @ForAll("passwords") String one, @ForAll("passwords") String two) {
        assertThat(CharacterClasses.in(one + two)).isEqualTo(CharacterClasses.in(two + one));
        assertThat(CharacterClasses.in(one + two)).isGreaterThanOrEqualTo(CharacterClasses.in(one));
    }

    @Property
    void refusesExactlyWhatHasFewerClasses(
            @ForAll("passwords") String password, @ForAll @IntRange(min = 1, max = 4) int required) {
        String policy = "characterClasses(" + required + ")";
        boolean tooFew = CharacterClasses.in(password) < required;
        assertThat(inUserForm(policy, password) != null).isEqualTo(tooFew);
        assertThat(inContext(policy, password) != null).isEqualTo(tooFew);
    }

    @Test
    void saysHowManyAreRequired() {
        PolicyError error = inContext("characterClasses(3)", "abcd1234");

        assertThat(error.getMessage()).isEqualTo("invalidPasswordCharacterClasses");
        assertThat(error.getParameters()).containsExactly(3);
    }

    @Test
    void requiresThreeUnlessSaidOtherwise() {
        assertThat(inUserForm("characterClasses", "abcd1234")).isNotNull();
        assertThat(inUserForm("characterClasses", "Abcd1234")).isNull();
        assertThat(new CharacterClassesPolicyProviderFactory().getDefaultConfigValue())
                .isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "", "three"})
    void refusesASettingThatCannotBeMet(String setting) {
        PasswordPolicyProvider provider = new CharacterClassesPolicyProvider(null);

        assertThatThrownBy(() -> provider.parseConfig(setting)).isInstanceOf(PasswordPolicyConfigException.class);
    }

    @Test
    void isRegistered() {
        assertThat(ServiceLoader.load(PasswordPolicyProviderFactory.class))
                .filteredOn(factory -> factory.getId().equals("characterClasses"))
                .hasExactlyElementsOfTypes(CharacterClassesPolicyProviderFactory.class);
    }
}
