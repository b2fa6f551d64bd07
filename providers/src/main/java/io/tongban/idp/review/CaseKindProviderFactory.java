package io.tongban.idp.review;

import org.keycloak.provider.ProviderFactory;

/** Makes one kind of case; its id is the kind. */
public interface CaseKindProviderFactory extends ProviderFactory<CaseKind> {}
