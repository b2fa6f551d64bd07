package io.tongban.idp.message;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes {@link Delivery} known to Keycloak. */
public final class DeliverySpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "tongban-outbox";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return Delivery.class;
    }

    @Override
    public Class<? extends ProviderFactory<Delivery>> getProviderFactoryClass() {
        return DeliveryFactory.class;
    }
}
