package io.tongban.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongban.realm.AdminApi;
import java.net.URI;
import java.util.Map;

/** How a server is told to send by the simulators. */
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

    /**
     * Lets a realm send its mails to the simulators.
     *
     * @param api the server, as somebody who may manage the realm
     * @param port where the simulators take mails
     */
    public static void mail(AdminApi api, String realm, int port) {
        ObjectNode settings = new ObjectMapper().createObjectNode();
        settings.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", String.valueOf(port))
                .put("from", "no-reply@fuwu.example.org")
                .put("fromDisplayName", "科学技术部政务服务平台");
        api.put(AdminApi.path(realm), settings);
    }
}
