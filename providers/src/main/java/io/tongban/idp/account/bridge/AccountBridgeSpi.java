package io.tongban.idp.account.bridge;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes {@link AccountBridge} known to Keycloak. */
public final class AccountBridgeSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "tongban-account-bridge";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return AccountBridge.class;
    }

    @Override
    public Class<? extends ProviderFactory<AccountBridge>> getProviderFactoryClass() {
        return AccountBridgeProviderFactory.class;
    }
}
