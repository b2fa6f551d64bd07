package io.tongban.simulators;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What tests ask of the carrier, and tell it. */
@Path("/sms")
public class CarrierDesk {

    private final Carrier carrier;

    CarrierDesk(Carrier carrier) {
        this.carrier = carrier;
    }

    /** Every request the carrier has seen, oldest first; with {@code to} only those for that number. */
    @GET
    @Path("requests")
    @Produces(MediaType.APPLICATION_JSON)
    public List<SeenRequest> requests(@RestQuery String to) {
        return carrier.all().stream()
                .filter(request -> to == null || to.equals(request.to()))
                .toList();
    }

    /** Makes the carrier be up, down, hanging, busy or refusing. */
    @PUT
    @Path("mode/{mode}")
    public void mode(@RestPath Mode mode) {
        carrier.become(mode);
    }
}
