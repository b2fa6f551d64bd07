package io.tongban.idp.page;

import jakarta.ws.rs.core.Response;

/** What comes after a post. */
public sealed interface StepResult {

    /** The same page again, with what the step put on it. */
    static StepResult stay() {
        return new Stay();
    }

    /** The page of another step of the same walk. */
    static StepResult go(String step) {
        return new Go(step);
    }

    /** An answer of the step's own, such as a redirect. */
    static StepResult respond(Response response) {
        return new Respond(response);
    }

    /** The walk is over and Keycloak's flow goes on; the step has set the user. */
    static StepResult finish() {
        return new Finish();
    }

    record Stay() implements StepResult {}

    /** @param step the other step's id */
    record Go(String step) implements StepResult {}

    /** @param response sent as it is */
    record Respond(Response response) implements StepResult {}

    record Finish() implements StepResult {}
}
