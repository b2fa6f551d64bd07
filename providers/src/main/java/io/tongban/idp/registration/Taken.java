package io.tongban.idp.registration;

import io.tongban.idp.page.StepPage;
import org.keycloak.events.EventType;

/** Says that something belongs to another account, and which way leads to it (decision 12). */
final class Taken {

    private Taken() {}

    static void tell(StepPage page, Conflict what) {
        page.context().getEvent().event(EventType.REGISTER).error(what.error());
        page.error(what.message());
        if (what.appeal()) {
            page.set("appeal", what == Conflict.DOCUMENT_NUMBER ? "person" : "unit");
        }
    }
}
