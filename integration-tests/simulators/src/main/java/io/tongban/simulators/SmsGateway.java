package io.tongban.simulators;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes short messages as a provider's gateway would, and keeps them for the inbox page. */
@Path("/sms/messages")
public class SmsGateway {

    private final Inbox inbox;
    private final Signature signature;
    private final ObjectReader reader;

    SmsGateway(Inbox inbox, ObjectMapper json, @ConfigProperty(name = "sms.secret") String secret) {
        this.inbox = inbox;
        this.signature = new Signature(secret);
        this.reader = json.readerFor(SmsRequest.class);
    }

    /** 202 with the message's id, the same one for the same mark; 401 for a wrong signature, 400 for a bad request. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@HeaderParam(Signature.HEADER) String header, byte[] body) throws IOException {
        if (!signature.matches(header, body)) {
            return answer(Response.Status.UNAUTHORIZED, "error", "signature");
        }
        try {
            SmsRequest request = reader.readValue(body);
            return request == null || !request.complete()
                    ? answer(Response.Status.BAD_REQUEST, "error", "incomplete")
                    : answer(Response.Status.ACCEPTED, "id", inbox.send(request).id());
        } catch (JacksonException e) {
            return answer(Response.Status.BAD_REQUEST, "error", "not readable");
        }
    }

    private static Response answer(Response.Status status, String name, Object value) {
        return Response.status(status).entity(Map.of(name, value)).build();
    }
}
