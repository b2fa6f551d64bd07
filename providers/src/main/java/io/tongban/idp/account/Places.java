package io.tongban.idp.account;

import java.util.concurrent.ThreadLocalRandom;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * A limit as so many numbered places in Keycloak's single-use store, each of which one caller on all nodes can take. A place
 * is free again when its time is over, so neither nodes nor parallel requests add up.
 *
 * @param name of the limit and of whom it is for; personal data only as a keyed hash
 * @param count how many places there are
 * @param seconds how long one stays taken
 */
public record Places(SingleUseObjectProvider store, String name, int count, long seconds) {

    /** Takes a place; false when there is none left. */
    public boolean take() {
        // Not always from the first on: most looks then find a free one at once.
        int first = ThreadLocalRandom.current().nextInt(count);
        for (int i = 0; i < count; i++) {
            if (store.putIfAbsent(key((first + i) % count), seconds)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is left. */
    public boolean left() {
        for (int i = 0; i < count; i++) {
            if (!store.contains(key(i))) {
                return true;
            }
        }
        return false;
    }

    private String key(int place) {
        return name + "." + place;
    }
}
