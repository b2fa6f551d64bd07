package io.tongban.idp.registration;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.page.StepPage;
import java.util.Map;
import java.util.Optional;

/**
 * What the last page tells once the draft is gone.
 *
 * @param accountId of an account that may log in; empty while it waits
 */
record Finished(String accountId, String loginName, String number, String dueDay, String mobile) {

    private static final String DONE = "done";
    private static final String SEPARATOR = "\n";

    static Finished approved(String accountId, Declaration declared) {
        return new Finished(accountId, declared.loginName(), "", "", Masks.mobile(declared.mobile()));
    }

    static Finished waiting(Registrar.Result.Waiting waiting, Declaration declared) {
        return new Finished(
                "",
                declared.loginName(),
                waiting.review().number(),
                waiting.review().dueDay().toString(),
                Masks.mobile(declared.mobile()));
    }

    void keep(StepPage page) {
        page.progress().put(DONE, String.join(SEPARATOR, accountId, loginName, number, dueDay, mobile));
    }

    static Optional<Finished> of(StepPage page) {
        return page.progress()
                .get(DONE)
                .map(text -> text.split(SEPARATOR, -1))
                .map(parts -> new Finished(parts[0], parts[1], parts[2], parts[3], parts[4]));
    }

    boolean approved() {
        return !accountId.isEmpty();
    }

    Map<String, Object> view() {
        return Map.of(
                "approved", approved(),
                "loginName", loginName,
                "number", number,
                "dueDay", dueDay,
                "mobile", mobile);
    }
}
