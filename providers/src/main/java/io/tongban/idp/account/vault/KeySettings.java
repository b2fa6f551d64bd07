package io.tongban.idp.account.vault;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the keyring: {@code file}, a properties file with {@code active=<id>}, {@code key.<id>=<base64>} for each key and
 * {@code hash=<base64>}; or {@code keys}, {@code <id>:<base64>} one after another with commas, the first active, and
 * {@code hashKey}. Messages name settings, never values.
 */
final class KeySettings {

    static final int KEY_BYTES = 32;

    private static final String PREFIX = "spi-" + VaultKeysSpi.NAME + "--" + SettingsKeysFactory.ID + "--";
    private static final String KEY = "key.";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,32}");

    private KeySettings() {}

    /** @throws IllegalStateException when something is missing or unusable; the message says what and how to mend it */
    static Keyring read(UnaryOperator<String> settings) {
        SealAlgorithm algorithm = SealAlgorithm.named(settings.apply("algorithm"))
                .orElseThrow(() -> refused(option("algorithm") + " is neither aes nor sm4"));
        String file = settings.apply("file");
        String keys = settings.apply("keys");
        if (filled(file)) {
            return ofFile(file.strip(), algorithm);
        }
        if (filled(keys)) {
            return ofText(keys, settings.apply("hashKey"), algorithm);
        }
        throw refused(
                "the keys that personal data is encrypted with are missing: set " + option("file") + " to a key file");
    }

    private static Keyring ofFile(String name, SealAlgorithm algorithm) {
        String where = "the key file of " + option("file");
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // The cause may quote the file.
            throw refused(where + " cannot be read");
        }
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String property : values.stringPropertyNames()) {
            if (property.startsWith(KEY)) {
                String id = property.substring(KEY.length());
                keys.put(id(id, where), key(values.getProperty(property), where + ", " + KEY + id));
            }
        }
        String active = values.getProperty(
                "active", keys.size() == 1 ? keys.keySet().iterator().next() : "");
        return keyring(active.strip(), keys, key(values.getProperty("hash"), where + ", hash"), algorithm, where);
    }

    private static Keyring ofText(String text, String hashKey, SealAlgorithm algorithm) {
        String where = option("keys");
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String entry : text.split(",")) {
            String[] parts = entry.strip().split(":", 2);
            if (parts.length != 2) {
                throw refused(where + " is not of the form <id>:<base64>");
            }
            keys.put(id(parts[0], where), key(parts[1], where + ", key " + id(parts[0], where)));
        }
        return keyring(keys.keySet().iterator().next(), keys, key(hashKey, option("hash-key")), algorithm, where);
    }

    private static Keyring keyring(
            String active, Map<String, byte[]> keys, byte[] hashKey, SealAlgorithm algorithm, String where) {
        if (!keys.containsKey(active)) {
            throw refused(where + " does not say which of its keys is active");
        }
        return new Keyring(active, keys, hashKey, algorithm);
    }

    private static String id(String id, String where) {
        if (!ID.matcher(id).matches()) {
            throw refused(where + " has a key whose id is not 1 to 32 letters, digits, dots, dashes or underscores");
        }
        return id;
    }

    private static byte[] key(String base64, String where) {
        if (!filled(base64)) {
            throw refused(where + " is missing");
        }
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw refused(where + " is not Base64");
        }
        if (key.length < KEY_BYTES) {
            throw refused(where + " is too short: at least " + KEY_BYTES + " random bytes are needed, in Base64");
        }
        return key;
    }

    private static String option(String name) {
        String option = PREFIX + name;
        return option + " (KC_" + option.toUpperCase(Locale.ROOT).replace('-', '_') + ")";
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static IllegalStateException refused(String why) {
        return new IllegalStateException("The server does not start: " + why + ".");
    }
}
