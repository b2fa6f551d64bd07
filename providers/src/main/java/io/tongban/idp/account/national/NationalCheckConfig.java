package io.tongban.idp.account.national;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where the national check is and how long it may take.
 *
 * @param url null when none is configured: every answer is then {@link NationalAnswer#UNAVAILABLE}
 * @param secret signs the requests
 * @param connectMillis for a connection, and to get one from the pool
 * @param readMillis for the whole answer, once there is a connection
 */
record NationalCheckConfig(URI url, byte[] secret, int connectMillis, int readMillis) {

    private static final String PREFIX = "spi-" + NationalCheckSpi.NAME + "--" + HttpNationalCheckFactory.ID + "--";
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LONGEST_MILLIS = 60_000;

    /** @throws IllegalStateException when a setting is unusable; the message names it and not its value */
    static NationalCheckConfig read(UnaryOperator<String> settings) {
        int connect = millis(settings, "connectTimeout", "connect-timeout", CONNECT_MILLIS);
        int read = millis(settings, "readTimeout", "read-timeout", READ_MILLIS);
        String url = settings.apply("url");
        if (url == null || url.isBlank()) {
            return new NationalCheckConfig(null, new byte[0], connect, read);
        }
        String secret = settings.apply("secret");
        if (secret == null || secret.isBlank()) {
            throw refused("secret", "is missing beside the address");
        }
        return new NationalCheckConfig(
                address(url.strip()), secret.strip().getBytes(StandardCharsets.UTF_8), connect, read);
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the value.
        }
        throw refused("url", "is not an http or https address");
    }

    private static int millis(UnaryOperator<String> settings, String key, String option, int otherwise) {
        String set = settings.apply(key);
        if (set == null || set.isBlank()) {
            return otherwise;
        }
        if (!set.strip().matches("[1-9]\\d{0,4}") || Integer.parseInt(set.strip()) > LONGEST_MILLIS) {
            throw refused(option, "is not a number of milliseconds from 1 to " + LONGEST_MILLIS);
        }
        return Integer.parseInt(set.strip());
    }

    private static IllegalStateException refused(String option, String why) {
        String name = PREFIX + option;
        return new IllegalStateException("The server does not start: " + name + " (KC_"
                + name.toUpperCase(Locale.ROOT).replace('-', '_') + ") " + why + ".");
    }

    @Override
    public String toString() {
        return "NationalCheckConfig";
    }
}
