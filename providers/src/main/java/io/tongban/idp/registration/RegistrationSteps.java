package io.tongban.idp.registration;

import io.tongban.idp.page.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All pages of a registration, of both subject types; the first is where it begins. */
final class RegistrationSteps {

    private RegistrationSteps() {}

    static List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(new NoticeStep());
        steps.add(new PhoneStep());
        steps.add(new AccountStep());
        Arrays.stream(Pages.values()).map(FieldsStep::new).forEach(steps::add);
        steps.add(new CheckStep());
        steps.add(new DocumentsStep());
        steps.add(new DoneStep());
        return steps;
    }
}
