package io.tongban.idp.message.gateway;

import org.keycloak.provider.ProviderFactory;

/** Makes the way to one kind of carrier, from the server's options {@code spi-tongban-sms-gateway--<id>--…}. */
public interface SmsGatewayFactory extends ProviderFactory<SmsGateway> {}
