package io.tongban.idp.portal;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.error.KeycloakErrorHandler;

/**
 * Answers 400 to a form whose escapes are no text, such as {@code name=%zz}. The server decodes a form before any code of
 * Keycloak or ours runs and fails with an {@link IllegalArgumentException}, which Keycloak would answer with a 500.
 *
 * <p>Keycloak has no SPI for this; the class is found because {@code META-INF/beans.xml} makes the server index this jar.
 * Every other failure goes on to Keycloak's own (internal) handler unchanged.
 */
@Provider
public final class UndecodableRequestMapper implements ExceptionMapper<IllegalArgumentException> {

    private static final String DECODER = "org.jboss.resteasy.reactive.common.util.URLUtils";

    @Context
    KeycloakSession session;

    @Override
    public Response toResponse(IllegalArgumentException failure) {
        return isUndecodable(failure)
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : KeycloakErrorHandler.getResponse(session, failure);
    }

    /** Whether the failure comes from the decoder itself and not from code that runs after it. */
    static boolean isUndecodable(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(DECODER);
    }
}
