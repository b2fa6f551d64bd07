package io.tongban.runtime;

import java.net.URI;
import java.util.Map;

/** The settings by which a server asks the simulators' national check. */
public final class NationalCheckSettings {

    private static final String PREFIX = "KC_SPI_TONGBAN_NATIONAL_CHECK__HTTP__";

    private NationalCheckSettings() {}

    /** Environment variables for a server. */
    public static Map<String, String> environment(URI simulators, String secret) {
        return Map.of(PREFIX + "URL", simulators.resolve("/national/check").toString(), PREFIX + "SECRET", secret);
    }
}
