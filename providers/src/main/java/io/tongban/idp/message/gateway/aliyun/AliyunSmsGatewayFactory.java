package io.tongban.idp.message.gateway.aliyun;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.SmsGateway;
import io.tongban.idp.message.gateway.SmsGatewayFactory;
import io.tongban.idp.message.gateway.http.HttpCall;
import java.net.http.HttpClient;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Aliyun (阿里云短信服务), where the outbox is told to send by {@code aliyun}. */
public final class AliyunSmsGatewayFactory implements SmsGatewayFactory {

    private Optional<AliyunConfig> config = Optional.empty();
    private HttpClient client;

    @Override
    public String getId() {
        return "aliyun";
    }

    @Override
    public void init(Config.Scope scope) {
        config = AliyunConfig.of(scope);
        config.ifPresent(settings -> client = HttpCall.client(settings.connectTimeout()));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to do.
    }

    @Override
    public SmsGateway create(KeycloakSession session) {
        return config.<SmsGateway>map(settings -> new AliyunSmsGateway(client, settings))
                .orElse(message -> {
                    throw DeliveryException.temporary("no-gateway");
                });
    }

    @Override
    public void close() {
        // The client has nothing to close on this Java.
    }
}
