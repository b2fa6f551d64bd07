package io.tongban.idp.recovery.reset;

import io.tongban.idp.page.Step;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** The pages of 登录名重置密码, and where they begin. */
public final class ResetSteps {

    /** 检索用户. */
    public static final String FIRST = "search";

    private ResetSteps() {}

    /** All steps of one request. */
    public static List<Step> all(KeycloakSession session) {
        return List.of(new SearchStep(), new ResetStep(), new DoneStep());
    }
}
