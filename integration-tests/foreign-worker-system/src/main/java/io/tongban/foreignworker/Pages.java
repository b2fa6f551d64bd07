package io.tongban.foreignworker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages; each one knows its visitor, or null, for the header. */
@CheckedTemplate(basePath = "")
final class Pages {

    private Pages() {}

    static native TemplateInstance home(ReceivedIdentity visitor);

    static native TemplateInstance identity(ReceivedIdentity visitor);

    static native TemplateInstance section(ReceivedIdentity visitor, String title);

    static native TemplateInstance failure(ReceivedIdentity visitor, Failure failure);
}
