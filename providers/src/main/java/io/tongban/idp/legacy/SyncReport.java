package io.tongban.idp.legacy;

import org.keycloak.storage.user.SynchronizationResult;

/** What a sync found; "updated" are the rows that came on or off staff's list. */
final class SyncReport extends SynchronizationResult {

    private LegacyCounts counts;
    private int unreadable;

    void setCounts(LegacyCounts counts) {
        this.counts = counts;
    }

    void countReadable(boolean readable) {
        unreadable += readable ? 0 : 1;
    }

    /** How many rows store their password in a way that cannot be checked. */
    int unreadable() {
        return unreadable;
    }

    @Override
    public String getStatus() {
        if (counts == null) {
            return "旧账号表未应答 the legacy account table does not answer";
        }
        return unreadable == 0
                ? counts.inWords()
                : counts.inWords() + " / 密码格式未知 unknown password scheme " + unreadable;
    }
}
