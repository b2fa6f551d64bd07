package io.tongban.idp.account.national;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link NationalCheck}. */
public interface NationalCheckProviderFactory extends ProviderFactory<NationalCheck> {}
