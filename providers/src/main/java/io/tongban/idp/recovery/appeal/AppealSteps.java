package io.tongban.idp.recovery.appeal;

import io.tongban.idp.page.Step;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** The pages of the two appeals, and where each begins. */
public final class AppealSteps {

    /** 单位法人用户申诉找回密码. */
    public static final String FIRST_OF_UNIT = "appeal-unit";

    /** 自然人申诉找回密码. */
    public static final String FIRST_OF_PERSON = "appeal-person";

    private AppealSteps() {}

    /** All steps of one request. */
    public static List<Step> all(KeycloakSession session) {
        return List.of(new ComingStep(FIRST_OF_UNIT), new ComingStep(FIRST_OF_PERSON));
    }
}
