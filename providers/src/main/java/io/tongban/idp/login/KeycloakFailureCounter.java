package io.tongban.idp.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.UserModelDelegate;

/** The realm's brute force protection; counts nothing where that is off. */
record KeycloakFailureCounter(AuthenticationFlowContext context) implements FailureCounter {

    private static final Set<String> CATEGORIES = Set.of(PasswordCredentialModel.TYPE);

    /** Keycloak counts after it answered and refuses an id meanwhile, which takes milliseconds. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration STEP = Duration.ofMillis(20);

    @Override
    public Optional<Instant> lockOf(String id) {
        if (!context.getRealm().isBruteForceProtected()) {
            return Optional.empty();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (refused(id)) {
            Instant until = notBefore(id);
            if (until.isAfter(Instant.ofEpochMilli(Time.currentTimeMillis()))) {
                return Optional.of(until);
            }
            if (System.nanoTime() - end > 0) {
                return Optional.of(Instant.MIN);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return Optional.empty();
    }

    @Override
    public int failures(String id) {
        // Waits for a failure that is being counted, so that a quick next attempt does not come before it.
        lockOf(id);
        return record(id).map(UserLoginFailureModel::getNumFailures).orElse(0);
    }

    @Override
    public void failed(String id) {
        if (context.getRealm().isBruteForceProtected()) {
            context.getProtector()
                    .failedLogin(
                            context.getRealm(),
                            new Counted(id),
                            context.getConnection(),
                            context.getSession().getContext().getHttpRequest().getUri(),
                            CATEGORIES);
        }
    }

    @Override
    public void clear(String id) {
        context.getSession().loginFailures().removeUserLoginFailure(context.getRealm(), id);
    }

    private boolean refused(String id) {
        return context.getProtector().isTemporarilyDisabled(context.getSession(), context.getRealm(), new Counted(id));
    }

    private Instant notBefore(String id) {
        return record(id)
                .map(failure -> Instant.ofEpochSecond(failure.getFailedLoginNotBefore()))
                .orElse(Instant.MIN);
    }

    private Optional<UserLoginFailureModel> record(String id) {
        return Optional.ofNullable(context.getSession().loginFailures().getUserLoginFailure(context.getRealm(), id));
    }

    /** All that the protector asks of a user. */
    private static final class Counted extends UserModelDelegate {

        private final String id;

        Counted(String id) {
            super(null);
            this.id = id;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public boolean isEnabled() {
            return true;
        }

        @Override
        public String getFirstAttribute(String name) {
            return null;
        }
    }
}
