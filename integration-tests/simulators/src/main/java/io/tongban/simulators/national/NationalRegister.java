package io.tongban.simulators.national;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.tongban.simulators.Signature;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plays the real-name check of 国家政务服务平台. */
@Path("/national")
public class NationalRegister {

    private static final int SLOW_SECONDS = 30;

    private final CheckDesk desk;
    private final CheckRules rules;
    private final Optional<Signature> signature;
    private final ObjectReader reader;

    NationalRegister(
            CheckDesk desk,
            ObjectMapper json,
            @ConfigProperty(name = "national.secret") Optional<String> secret,
            @ConfigProperty(name = "national.unknown-numbers") Optional<Set<String>> unknown) {
        this.desk = desk;
        this.rules = new CheckRules(unknown.orElse(Set.of()));
        this.signature = secret.map(Signature::new);
        this.reader = json.readerFor(CheckRequest.class);
    }

    /** 200 with match or mismatch; 401 for a wrong signature, 400 for a bad request; and whatever the mode says. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response check(@HeaderParam(Signature.HEADER) String header, byte[] body) throws IOException {
        if (signature.isEmpty() || !signature.get().matches(header, body)) {
            return answer(Response.Status.UNAUTHORIZED, "error", "signature");
        }
        try {
            CheckRequest asked = reader.readValue(body);
            return asked == null || !asked.complete()
                    ? answer(Response.Status.BAD_REQUEST, "error", "incomplete")
                    : answer(asked);
        } catch (JacksonException e) {
            return answer(Response.Status.BAD_REQUEST, "error", "not readable");
        }
    }

    private Response answer(CheckRequest asked) {
        CheckDesk.Mode mode = desk.mode();
        String result = rules.matches(asked) ? "match" : "mismatch";
        desk.note(asked, mode == CheckDesk.Mode.UP ? result : mode.name());
        if (mode == CheckDesk.Mode.SLOW) {
            pause();
        }
        return switch (mode) {
            case DOWN -> answer(Response.Status.SERVICE_UNAVAILABLE, "error", "down");
            case BROKEN -> Response.ok("<html>", MediaType.TEXT_HTML).build();
            default -> answer(Response.Status.OK, "result", result);
        };
    }

    /** What was asked, newest first, masked. */
    @GET
    @Path("checks")
    @Produces(MediaType.APPLICATION_JSON)
    public List<AskedCheck> checks() {
        return desk.all();
    }

    /** Makes it be UP, DOWN, SLOW or BROKEN. */
    @PUT
    @Path("mode/{mode}")
    public void mode(@PathParam("mode") CheckDesk.Mode mode) {
        desk.mode(mode);
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(SLOW_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Response answer(Response.Status status, String name, String value) {
        return Response.status(status).entity(Map.of(name, value)).build();
    }
}
