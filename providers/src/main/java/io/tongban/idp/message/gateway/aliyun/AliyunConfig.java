package io.tongban.idp.message.gateway.aliyun;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.Config;

/**
 * How Aliyun's short message service is called. Aliyun keeps the texts itself: a template's code there is set for each
 * message under {@code template-<name>}, for example {@code template-code}.
 *
 * @param signName the signature as it is registered there, without its brackets
 * @param options for the templates' codes
 */
record AliyunConfig(
        URI endpoint,
        String accessKeyId,
        String accessKeySecret,
        String signName,
        Duration connectTimeout,
        Duration timeout,
        Config.Scope options) {

    /** Reads the server's options; nothing when there is no access key. */
    static Optional<AliyunConfig> of(Config.Scope options) {
        return Optional.ofNullable(options.get("access-key-id"))
                .filter(key -> !key.isBlank())
                .map(key -> new AliyunConfig(
                        URI.create(options.get("endpoint", "https://dysmsapi.aliyuncs.com")),
                        key,
                        options.get("access-key-secret", ""),
                        options.get("sign-name", ""),
                        Duration.ofMillis(options.getInt("connect-timeout", 3000)),
                        Duration.ofMillis(options.getInt("timeout", 5000)),
                        options));
    }

    /** Host, port and path of the endpoint, as the library wants it. */
    String domain() {
        return endpoint.getAuthority() + endpoint.getPath().replaceAll("/+$", "");
    }

    /** The code under which Aliyun knows a message's text; options are written in lower case with dashes. */
    Optional<String> templateCode(String template) {
        String name = template.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(options.get("template-" + name)).filter(code -> !code.isBlank());
    }

    @Override
    public String toString() {
        return "AliyunConfig[" + endpoint.getHost() + "]";
    }
}
