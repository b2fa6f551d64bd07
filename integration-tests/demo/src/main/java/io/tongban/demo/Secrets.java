package io.tongban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The secrets that the demo's processes share, in hexadecimal: drawn at the first start, kept with the data. */
final class Secrets {

    private static final String FILE = "secrets.properties";
    private static final int BYTES = 32;
    private static final String CLIENT = "client";
    private static final String COOKIE = "cookie";
    private static final String SMS = "sms";
    private static final String LEGACY_OWNER = "legacy-owner";
    private static final String LEGACY_READER = "legacy-reader";
    private static final String NATIONAL = "national";
    private static final String VAULT = "vault";
    private static final String VAULT_HASH = "vault-hash";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the secrets of a data folder, and draws those that are missing. */
    static Secrets in(Path data) throws IOException {
        Path file = data.resolve(FILE);
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            }
        }
        boolean changed = false;
        for (String name : List.of(CLIENT, COOKIE, SMS, LEGACY_OWNER, LEGACY_READER, NATIONAL, VAULT, VAULT_HASH)) {
            changed |= draw(values, name);
        }
        if (changed) {
            Files.createDirectories(data);
            try (OutputStream out = Files.newOutputStream(file)) {
                values.store(out, "secrets of the demo");
            }
        }
        return new Secrets(values);
    }

    private static boolean draw(Properties values, String name) {
        if (values.containsKey(name)) {
            return false;
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        values.setProperty(name, HexFormat.of().formatHex(secret));
        return true;
    }

    /** Of the foreign-worker system as a client of the platform. */
    String client() {
        return values.getProperty(CLIENT);
    }

    /** Encrypts the foreign-worker system's cookies. */
    String cookie() {
        return values.getProperty(COOKIE);
    }

    /** Signs the calls of the SMS simulator. */
    String sms() {
        return values.getProperty(SMS);
    }

    /** Of the user who makes the old table. */
    String legacyOwner() {
        return values.getProperty(LEGACY_OWNER);
    }

    /** Of the user as whom the platform reads the old table. */
    String legacyReader() {
        return values.getProperty(LEGACY_READER);
    }

    /** Signs the questions to the national check's simulator. */
    String national() {
        return values.getProperty(NATIONAL);
    }

    /** Encrypts the personal data that the platform keeps. */
    byte[] vault() {
        return HexFormat.of().parseHex(values.getProperty(VAULT));
    }

    /** Of the keyed hashes by which the platform finds a number again. */
    byte[] vaultHash() {
        return HexFormat.of().parseHex(values.getProperty(VAULT_HASH));
    }
}
