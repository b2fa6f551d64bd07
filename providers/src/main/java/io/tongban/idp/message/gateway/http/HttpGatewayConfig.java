package io.tongban.idp.message.gateway.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.Config;

/**
 * How a carrier is called.
 *
 * @param url where messages are posted
 * @param template the request's body
 * @param signature of the body, for carriers that want one
 * @param authorization the value of that header, for carriers that want one
 * @param connectTimeout how long connecting may take
 * @param timeout how long the answer may take
 * @param success what the answer's body must have in it for the message to be taken; a 2xx status is needed in any case
 */
record HttpGatewayConfig(
        URI url,
        Template template,
        Optional<BodySignature> signature,
        Optional<String> authorization,
        Duration connectTimeout,
        Duration timeout,
        Optional<Pattern> success) {

    private static final String BODY = "{\"to\":\"{to}\",\"text\":\"{text}\",\"idempotencyKey\":\"{key}\"}";

    /**
     * Reads the server's options; nothing when there is no address.
     *
     * @throws IllegalArgumentException when one cannot be understood
     */
    static Optional<HttpGatewayConfig> of(Config.Scope config) {
        return text(config, "url")
                .map(url -> new HttpGatewayConfig(
                        URI.create(url),
                        Template.of(
                                text(config, "format").orElse("json"),
                                text(config, "body").orElse(BODY)),
                        text(config, "secret")
                                .map(secret -> new BodySignature(
                                        text(config, "signature-header").orElse("X-Signature"), secret)),
                        text(config, "authorization"),
                        Duration.ofMillis(config.getInt("connect-timeout", 3000)),
                        Duration.ofMillis(config.getInt("timeout", 5000)),
                        text(config, "success").map(Pattern::compile)));
    }

    private static Optional<String> text(Config.Scope config, String name) {
        return Optional.ofNullable(config.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "HttpGatewayConfig[" + url.getHost() + "]";
    }
}
