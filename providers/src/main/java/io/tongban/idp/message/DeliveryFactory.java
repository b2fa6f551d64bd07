package io.tongban.idp.message;

import org.keycloak.provider.ProviderFactory;

/** Makes the session's view of the worker. */
public interface DeliveryFactory extends ProviderFactory<Delivery> {}
