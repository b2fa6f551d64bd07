package io.tongban.idp.account.vault;

import org.keycloak.provider.Provider;

/**
 * Where the keys of decision 28 come from: SPI {@code tongban-vault-key}. A key store of hardware would be another
 * provider.
 */
public interface VaultKeys extends Provider {

    /** The keys in force. */
    Keyring keyring();
}
