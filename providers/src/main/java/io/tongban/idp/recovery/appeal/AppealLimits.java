package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.Places;
import io.tongban.idp.account.vault.Sealer;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/**
 * How many appeals may come from one phone and one network address. Each takes a place for a day; the places are single-use
 * objects, so that all nodes count as one. A place that an unsubmitted appeal took stays taken.
 */
final class AppealLimits {

    private static final Duration DAY = Duration.ofDays(1);

    private final KeycloakSession session;
    private final AppealSettings settings;

    AppealLimits(KeycloakSession session, AppealSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** Takes a place; false when there is none left. */
    boolean take(String mobile, String clientAddress) {
        return take("phone", mobile, settings.perPhone()) && take("address", clientAddress, settings.perAddress());
    }

    private boolean take(String kind, String who, int limit) {
        String name = "tongban.appeal." + kind + "." + new Sealer(session).hash("appeal-limit", who);
        return new Places(session.singleUseObjects(), name, limit, DAY.toSeconds()).take();
    }
}
