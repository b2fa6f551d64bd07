package io.tongban.idp.review;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes {@link CaseKind} known to Keycloak. */
public final class CaseKindSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "tongban-case-kind";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return CaseKind.class;
    }

    @Override
    public Class<? extends ProviderFactory<CaseKind>> getProviderFactoryClass() {
        return CaseKindProviderFactory.class;
    }
}
