package io.tongban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The secrets that the demo's processes share: drawn at the first start, kept with the data. */
final class Secrets {

    private static final String FILE = "secrets.properties";
    private static final int BYTES = 24;

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
        boolean changed = draw(values, "client") | draw(values, "cookie") | draw(values, "sms");
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

    String client() {
        return values.getProperty("client");
    }

    String cookie() {
        return values.getProperty("cookie");
    }

    String sms() {
        return values.getProperty("sms");
    }
}
