package io.tongban.foreignworker;

import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every failed login a page instead of a bare status. */
final class LoginFailures {

    private static final Logger LOG = Logger.getLogger(LoginFailures.class);
    private static final String EXPLAINED = "login-failure-explained";

    /** The way back from the platform could not be ended: a wrong state, a code that is too old, a bad token. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response refused(AuthenticationCompletionException failure, ContainerRequestContext request) {
        LOG.warnf("a login could not be completed: %s", failure.getMessage());
        request.setProperty(EXPLAINED, true);
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(render(Failure.REFUSED, request))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    /** A visitor to be sent to the platform gets this status only when the platform cannot be asked where to. */
    @ServerResponseFilter
    void unavailable(ContainerRequestContext request, ContainerResponseContext response) {
        boolean explained = request.getProperty(EXPLAINED) != null;
        if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode() && !explained) {
            response.setStatus(Response.Status.SERVICE_UNAVAILABLE.getStatusCode());
            response.setEntity(render(Failure.UNAVAILABLE, request), null, MediaType.TEXT_HTML_TYPE);
        }
    }

    private static String render(Failure failure, ContainerRequestContext request) {
        return OpenPages.in(request, Pages.failure(null, failure)).render();
    }
}
