package io.tongban.simulators;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes short messages as a provider's gateway would, and keeps them for the inbox page. */
@Path("/sms/messages")
public class SmsGateway {

    private final Inbox inbox;
    private final Carrier carrier;
    private final Signature signature;
    private final ObjectReader reader;

    SmsGateway(Inbox inbox, Carrier carrier, ObjectMapper json, @ConfigProperty(name = "sms.secret") String secret) {
        this.inbox = inbox;
        this.carrier = carrier;
        this.signature = new Signature(secret);
        this.reader = json.readerFor(SmsRequest.class);
    }

    /** What was sent, newest first; with {@code to} only what that number got. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SentMessage> sent(@RestQuery String to) {
        return inbox.all().stream()
                .filter(message -> to == null || message.to().equals(to))
                .toList();
    }

    /** 202 with the message's id, the same one for the same mark; 401 for a wrong signature, 400 for a bad request. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@HeaderParam(Signature.HEADER) String header, byte[] body) throws IOException {
        if (!signature.matches(header, body)) {
            carrier.saw(null, null, Response.Status.UNAUTHORIZED.getStatusCode());
            return answer(Response.Status.UNAUTHORIZED, "error", "signature");
        }
        try {
            SmsRequest request = reader.readValue(body);
            return request == null || !request.complete()
                    ? answer(Response.Status.BAD_REQUEST, "error", "incomplete")
                    : take(request);
        } catch (JacksonException e) {
            return answer(Response.Status.BAD_REQUEST, "error", "not readable");
        }
    }

    private Response take(SmsRequest request) {
        int status = carrier.answers(Response.Status.ACCEPTED.getStatusCode());
        carrier.saw(request.idempotencyKey(), request.to(), status);
        if (status != Response.Status.ACCEPTED.getStatusCode()) {
            return answer(Response.Status.fromStatusCode(status), "error", "not now");
        }
        SentMessage sent = inbox.send(request);
        carrier.hangWhenTold();
        return answer(Response.Status.ACCEPTED, "id", sent.id());
    }

    private static Response answer(Response.Status status, String name, Object value) {
        return Response.status(status).entity(Map.of(name, value)).build();
    }
}
