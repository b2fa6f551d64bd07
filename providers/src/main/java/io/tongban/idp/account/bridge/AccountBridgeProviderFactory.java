package io.tongban.idp.account.bridge;

import org.keycloak.provider.ProviderFactory;

/** Makes the session's view of one outside store. */
public interface AccountBridgeProviderFactory extends ProviderFactory<AccountBridge> {}
