package io.tongban.idp.account.national;

import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.connections.httpclient.HttpClientProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Asks over HTTP; where no address is set, every answer is that the check is unavailable. */
public final class HttpNationalCheckFactory implements NationalCheckProviderFactory {

    static final String ID = "http";

    private static final Logger LOG = Logger.getLogger(HttpNationalCheckFactory.class);

    private NationalCheckConfig config;
    private Semaphore permits;

    @Override
    public NationalCheck create(KeycloakSession session) {
        return config.url() == null
                ? new NoNationalCheck()
                : new BoundedNationalCheck(
                        new HttpNationalCheck(
                                config,
                                session.getProvider(HttpClientProvider.class).getHttpClient()),
                        permits);
    }

    @Override
    public void init(Config.Scope scope) {
        config = NationalCheckConfig.read(scope::get);
        permits = new Semaphore(config.maxCalls());
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        if (config.url() == null) {
            LOG.info("No national check is configured: whatever it would confirm waits for a reviewer");
        }
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    @Override
    public String getId() {
        return ID;
    }

    private static final class NoNationalCheck implements NationalCheck {

        @Override
        public NationalAnswer ask(NationalRequest request) {
            return NationalAnswer.UNAVAILABLE;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
