package io.tongban.idp.legacy;

import static org.keycloak.provider.ProviderConfigProperty.INTEGER_TYPE;
import static org.keycloak.provider.ProviderConfigProperty.PASSWORD;
import static org.keycloak.provider.ProviderConfigProperty.STRING_TYPE;

import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** The settings as the console shows them; labels and help are message keys of the admin theme. */
final class LegacyAccountsConfigProperties {

    private LegacyAccountsConfigProperties() {}

    static List<ProviderConfigProperty> all() {
        ProviderConfigurationBuilder form = ProviderConfigurationBuilder.create();
        add(form, LegacyAccountsConfig.JDBC_URL, STRING_TYPE, null, true);
        add(form, LegacyAccountsConfig.USERNAME, STRING_TYPE, null, false);
        secret(form, LegacyAccountsConfig.PASSWORD);
        add(form, LegacyAccountsConfig.TABLE, STRING_TYPE, LegacyAccountsConfig.DEFAULT_TABLE, true);
        number(form, LegacyAccountsConfig.MAX_CONNECTIONS, LegacyAccountsConfig.DEFAULT_MAX_CONNECTIONS);
        number(form, LegacyAccountsConfig.CONNECT_SECONDS, LegacyAccountsConfig.DEFAULT_CONNECT_SECONDS);
        number(form, LegacyAccountsConfig.QUERY_SECONDS, LegacyAccountsConfig.DEFAULT_QUERY_SECONDS);
        secret(form, LegacyAccountsConfig.DECOY_HASH);
        add(form, LegacyAccountsConfig.COUNTS, STRING_TYPE, null, false);
        List<ProviderConfigProperty> properties = form.build();
        properties.stream()
                .filter(property -> property.getName().equals(LegacyAccountsConfig.COUNTS))
                .forEach(property -> property.setReadOnly(true));
        return properties;
    }

    private static void number(ProviderConfigurationBuilder form, String name, int otherwise) {
        add(form, name, INTEGER_TYPE, Integer.toString(otherwise), false);
    }

    private static void add(
            ProviderConfigurationBuilder form, String name, String type, String otherwise, boolean required) {
        form.property()
                .name(name)
                .label(label(name))
                .helpText("tongbanLegacyHelp." + name)
                .type(type)
                .defaultValue(otherwise)
                .required(required)
                .add();
    }

    private static void secret(ProviderConfigurationBuilder form, String name) {
        form.property()
                .name(name)
                .label(label(name))
                .helpText("tongbanLegacyHelp." + name)
                .type(PASSWORD)
                .secret(true)
                .add();
    }

    private static String label(String name) {
        return "tongbanLegacy." + name;
    }
}
