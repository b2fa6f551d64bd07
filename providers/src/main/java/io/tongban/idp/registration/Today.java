package io.tongban.idp.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.keycloak.common.util.Time;

/** The server's clock, as the field catalogue asks for it. */
final class Today {

    private Today() {}

    static Clock clock() {
        return Clock.fixed(Instant.ofEpochMilli(Time.currentTimeMillis()), ZoneOffset.UTC);
    }
}
