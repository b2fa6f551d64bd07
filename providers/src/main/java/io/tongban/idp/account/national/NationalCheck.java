package io.tongban.idp.account.national;

import org.keycloak.provider.Provider;

/** The 国家政务服务平台's real-name check, behind our own SPI {@code tongban-national-check}. */
public interface NationalCheck extends Provider {

    /** Asks once, within the configured time-out; never throws for what the other side does. */
    NationalAnswer ask(NationalRequest request);
}
