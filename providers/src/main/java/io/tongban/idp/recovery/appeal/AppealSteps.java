package io.tongban.idp.recovery.appeal;

import io.tongban.idp.page.Step;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** The pages of the two appeals, and where each begins. */
public final class AppealSteps {

    /** 单位法人用户申诉找回密码: 检索单位. */
    public static final String FIRST_OF_UNIT = "appeal-unit";

    /** 自然人申诉找回密码: 上传证件. */
    public static final String FIRST_OF_PERSON = "appeal-person";

    /** 单位法人用户申诉找回密码: 上传文件. */
    static final String UNIT_DOCUMENTS = "appeal-unit-documents";

    /** 等待审核. */
    static final String WAITING = "appeal-waiting";

    /** Where the recovery pages begin. */
    static final String CHOICE = "choose";

    private AppealSteps() {}

    /** All steps of one request. */
    public static List<Step> all(KeycloakSession session) {
        return List.of(
                new UnitSearchStep(),
                new DocumentsStep(UNIT_DOCUMENTS, AppealForm.LEGAL, FIRST_OF_UNIT),
                new DocumentsStep(FIRST_OF_PERSON, AppealForm.NATURAL, CHOICE),
                new WaitingStep(session));
    }
}
