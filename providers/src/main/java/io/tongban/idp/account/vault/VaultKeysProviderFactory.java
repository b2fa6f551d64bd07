package io.tongban.idp.account.vault;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link VaultKeys}. */
public interface VaultKeysProviderFactory extends ProviderFactory<VaultKeys> {}
