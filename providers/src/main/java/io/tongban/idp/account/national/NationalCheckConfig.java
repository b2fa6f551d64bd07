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
 * @param maxCalls how many calls one node has open at once
 */
record NationalCheckConfig(URI url, byte[] secret, int connectMillis, int readMillis, int maxCalls) {

    private static final String PREFIX = "spi-" + NationalCheckSpi.NAME + "--" + HttpNationalCheckFactory.ID + "--";
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LONGEST_MILLIS = 60_000;
    private static final int MAX_CALLS = 16;
    private static final int MOST_CALLS = 1_000;

    /** @throws IllegalStateException when a setting is unusable; the message names it and not its value */
    static NationalCheckConfig read(UnaryOperator<String> settings) {
        int connect = number(settings, "connectTimeout", "connect-timeout", CONNECT_MILLIS, LONGEST_MILLIS);
        int read = number(settings, "readTimeout", "read-timeout", READ_MILLIS, LONGEST_MILLIS);
        int calls = number(settings, "maxCalls", "max-calls", MAX_CALLS, MOST_CALLS);
        String url = settings.apply("url");
        if (url == null || url.isBlank()) {
            return new NationalCheckConfig(null, new byte[0], connect, read, calls);
        }
        String secret = settings.apply("secret");
        if (secret == null || secret.isBlank()) {
            throw refused("secret", "is missing beside the address");
        }
        return new NationalCheckConfig(
                address(url.strip()), secret.strip().getBytes(StandardCharsets.UTF_8), connect, read, calls);
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

    private static int number(UnaryOperator<String> settings, String key, String option, int otherwise, int most) {
        String set = settings.apply(key);
        if (set == null || set.isBlank()) {
            return otherwise;
        }
        if (!set.strip().matches("[1-9]\\d{0,4}") || Integer.parseInt(set.strip()) > most) {
            throw refused(option, "is not a number from 1 to " + most);
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
