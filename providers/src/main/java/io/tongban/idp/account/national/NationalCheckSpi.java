package io.tongban.idp.account.national;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes {@link NationalCheck} known to Keycloak. */
public final class NationalCheckSpi implements Spi {

    static final String NAME = "tongban-national-check";

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return NationalCheck.class;
    }

    @Override
    public Class<? extends ProviderFactory<NationalCheck>> getProviderFactoryClass() {
        return NationalCheckProviderFactory.class;
    }
}
