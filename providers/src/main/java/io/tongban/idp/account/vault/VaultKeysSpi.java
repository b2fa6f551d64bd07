package io.tongban.idp.account.vault;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes {@link VaultKeys} known to Keycloak. */
public final class VaultKeysSpi implements Spi {

    static final String NAME = "tongban-vault-key";

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
        return VaultKeys.class;
    }

    @Override
    public Class<? extends ProviderFactory<VaultKeys>> getProviderFactoryClass() {
        return VaultKeysProviderFactory.class;
    }
}
