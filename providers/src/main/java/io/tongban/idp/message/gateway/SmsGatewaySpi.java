package io.tongban.idp.message.gateway;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes {@link SmsGateway} known to Keycloak. */
public final class SmsGatewaySpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "tongban-sms-gateway";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return SmsGateway.class;
    }

    @Override
    public Class<? extends ProviderFactory<SmsGateway>> getProviderFactoryClass() {
        return SmsGatewayFactory.class;
    }
}
