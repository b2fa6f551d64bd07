package io.tongban.idp.review.follow;

import io.tongban.idp.page.Step;
import java.util.List;

/**
 * The applicant follows a case without an account, by its number and a code to the phone that the case's result goes to: state,
 * due day and reasons, to withdraw it and to add to it. Three pages for a walk of any flow.
 */
public final class CaseSteps {

    /** The step where following begins. */
    public static final String FIRST = FindStep.ID;

    private CaseSteps() {}

    /**
     * The steps in order.
     *
     * @param before the step to which the first one leads back
     */
    public static List<Step> all(String before) {
        return List.of(new FindStep(before), new CodeStep(), new ShowStep());
    }
}
