package io.tongban.idp.message.staff;

import io.tongban.idp.message.Delivery;
import io.tongban.idp.message.store.Message;
import io.tongban.idp.message.store.MessageState;
import io.tongban.idp.message.store.MessageStore;
import io.tongban.idp.message.store.StateCount;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * {@code /admin/realms/{realm}/messages}: what became of messages, for whoever may view the realm; trying one again is for
 * whoever may manage it. What a message says is shown to nobody.
 */
public final class MessagesResource {

    private static final int MOST = 100;

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AdminPermissionEvaluator auth;
    private final AdminEventBuilder adminEvent;

    MessagesResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder adminEvent) {
        this.session = session;
        this.realm = realm;
        this.auth = auth;
        this.adminEvent = adminEvent;
    }

    /** How many messages are in each state. */
    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<MessageState, Long> summary() {
        auth.realm().requireViewRealm();
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        for (MessageState state : MessageState.values()) {
            counts.put(state, 0L);
        }
        for (StateCount found : new MessageStore(session).counts(realm.getId())) {
            counts.put(found.state(), found.count());
        }
        return counts;
    }

    /** The messages in a state, newest first, at most a hundred; the given-up ones when none is asked for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<ShownMessage> list(
            @QueryParam("state") @DefaultValue("GIVEN_UP") String state,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("max") @DefaultValue("20") int max) {
        auth.realm().requireViewRealm();
        return new MessageStore(session)
                .list(realm.getId(), state(state), Math.max(0, first), Math.min(Math.max(1, max), MOST)).stream()
                        .map(ShownMessage::of)
                        .toList();
    }

    /** Tries a waiting or given-up message at once; 409 when there is nothing left to say. */
    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id) {
        auth.realm().requireManageRealm();
        MessageStore store = new MessageStore(session);
        Message message = store.find(realm.getId(), id).orElseThrow(NotFoundException::new);
        if (!store.retry(realm.getId(), id)) {
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("error", "nothing left to say"))
                    .build();
        }
        session.getProvider(Delivery.class).wakeAfterCommit();
        adminEvent
                .operation(OperationType.ACTION)
                .resource("TONGBAN_MESSAGE")
                .resourcePath("messages", message.id(), "retry")
                .success();
        return Response.noContent().build();
    }

    private static MessageState state(String name) {
        try {
            return MessageState.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
