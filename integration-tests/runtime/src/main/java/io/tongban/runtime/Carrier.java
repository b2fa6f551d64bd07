package io.tongban.runtime;

import java.net.URI;
import java.util.Map;

/** How a server is told to send short messages by the simulators' gateway. */
public final class Carrier {

    private Carrier() {}

    /**
     * Variables for the server's process.
     *
     * @param simulators where the simulators are
     * @param secret which both share
     */
    public static Map<String, String> environment(URI simulators, String secret) {
        return Map.of(
                "KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__URL",
                simulators.resolve("/sms/messages").toString(),
                "KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__SECRET",
                secret);
    }
}
