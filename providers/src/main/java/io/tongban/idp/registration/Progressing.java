package io.tongban.idp.registration;

import io.tongban.idp.page.StepPage;
import java.util.List;

/** Where a page stands in the whole, as its head shows it. */
final class Progressing {

    static final int NOTICE = 1;
    static final int ACCOUNT = 2;
    static final int DATA = 3;
    static final int CHECK = 4;
    static final int DOCUMENTS = 5;

    private static final List<String> SHORT = List.of(
            "tongbanRegistrationStepNotice",
            "tongbanRegistrationStepAccount",
            "tongbanRegistrationStepData",
            "tongbanRegistrationStepCheck",
            "tongbanRegistrationStepDone");

    private static final List<String> WITH_DOCUMENTS = List.of(
            "tongbanRegistrationStepNotice",
            "tongbanRegistrationStepAccount",
            "tongbanRegistrationStepData",
            "tongbanRegistrationStepCheck",
            "tongbanRegistrationStepDocuments",
            "tongbanRegistrationStepDone");

    private Progressing() {}

    static void show(StepPage page, int current) {
        page.set("steps", current == DOCUMENTS ? WITH_DOCUMENTS : SHORT).set("at", current);
    }

    /** @param documents whether documents had to be uploaded */
    static void showDone(StepPage page, boolean documents) {
        List<String> steps = documents ? WITH_DOCUMENTS : SHORT;
        page.set("steps", steps).set("at", steps.size());
    }
}
