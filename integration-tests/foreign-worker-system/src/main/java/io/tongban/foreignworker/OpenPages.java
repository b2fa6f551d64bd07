package io.tongban.foreignworker;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages that need no login. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OpenPages {

    private final Visitors visitors;

    OpenPages(Visitors visitors) {
        this.visitors = visitors;
    }

    @GET
    public Uni<TemplateInstance> home(@Context ContainerRequestContext request) {
        return visitors.current().map(visitor -> in(request, Pages.home(visitor)));
    }

    @GET
    @Path("section/{name}")
    public Uni<TemplateInstance> section(@PathParam("name") String name, @Context ContainerRequestContext request) {
        Section section = Section.byPath(name).orElseThrow(NotFoundException::new);
        Messages messages = MessageBundles.get(
                Messages.class, Localized.Literal.of(language(request).tag()));
        return visitors.current().map(visitor -> in(request, Pages.section(visitor, section.title(messages))));
    }

    /** Where the provider's error answers lead; only the code is looked at, nothing of it is shown. */
    @GET
    @Path("login-error")
    public TemplateInstance loginError(@RestQuery String error, @Context ContainerRequestContext request) {
        return in(request, Pages.failure(null, Failure.ofCode(error)));
    }

    static TemplateInstance in(ContainerRequestContext request, TemplateInstance page) {
        return page.setLocale(language(request).locale());
    }

    private static Language language(ContainerRequestContext request) {
        return request.getProperty(Language.NAME) instanceof Language language ? language : Language.CHINESE;
    }
}
