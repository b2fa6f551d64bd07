package io.tongban.idp.message.gateway.http;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.SmsGateway;
import io.tongban.idp.message.gateway.SmsGatewayFactory;
import java.net.http.HttpClient;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The carriers' common shape; used when the outbox is told nothing else. */
public final class HttpSmsGatewayFactory implements SmsGatewayFactory {

    private Optional<HttpGatewayConfig> config = Optional.empty();
    private HttpClient client;

    @Override
    public String getId() {
        return "http";
    }

    @Override
    public void init(Config.Scope scope) {
        config = HttpGatewayConfig.of(scope);
        config.ifPresent(settings -> client = HttpCall.client(settings.connectTimeout()));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to do.
    }

    @Override
    public SmsGateway create(KeycloakSession session) {
        return config.<SmsGateway>map(settings -> new HttpSmsGateway(client, settings))
                .orElse(message -> {
                    throw DeliveryException.temporary("no-gateway");
                });
    }

    @Override
    public void close() {
        // The client has nothing to close on this Java.
    }
}
