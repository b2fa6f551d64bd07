package io.tongban.idp.message.gateway;

import java.util.Map;
import org.keycloak.Config;

/** Server options from a map. */
public final class Options {

    private Options() {}

    public static Config.Scope of(Map<String, String> values) {
        return new Config.SystemPropertiesScope("none.") {
            @Override
            public String get(String key, String defaultValue) {
                return values.getOrDefault(key, defaultValue);
            }

            @Override
            public String get(String key) {
                return values.get(key);
            }

            @Override
            public Integer getInt(String key, Integer defaultValue) {
                return values.containsKey(key) ? Integer.valueOf(values.get(key)) : defaultValue;
            }
        };
    }
}
