package io.tongban.idp.support;

import io.tongban.idp.account.vault.SettingsKeysFactory;
import io.tongban.idp.account.vault.VaultKeys;
import java.util.Base64;
import java.util.Map;
import org.keycloak.Config;

/** Keys for tests. */
public final class TestKeys {

    private TestKeys() {}

    /** Base64 of 32 equal bytes. */
    public static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    /** What the factory makes of these settings. */
    public static VaultKeys of(Map<String, String> settings) {
        SettingsKeysFactory factory = new SettingsKeysFactory();
        factory.init(TestSession.answering(Config.Scope.class, call -> settings.get(call.arguments()[0].toString())));
        return factory.create(null);
    }

    /** One key for sealing and one for hashes. */
    public static VaultKeys simple() {
        return of(Map.of("keys", "one:" + key(1), "hashKey", key(9)));
    }
}
