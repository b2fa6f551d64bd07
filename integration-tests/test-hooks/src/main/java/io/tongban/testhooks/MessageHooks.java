package io.tongban.testhooks;

import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.message.code.CodeAnswer;
import io.tongban.idp.message.code.CodeCheck;
import io.tongban.idp.message.code.CodeRequest;
import io.tongban.idp.message.code.OneTimeCodes;
import io.tongban.idp.message.code.Purpose;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** Drives codes and messages as a page of the platform would, one call of theirs in one request. */
public final class MessageHooks implements RealmResourceProvider {

    private final KeycloakSession session;

    MessageHooks(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return this;
    }

    /** Answers {@code sent} or {@code wait}, when it may be asked again (seconds since 1970) and whether it is delayed. */
    @POST
    @Path("send")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> send(
            @QueryParam("purpose") Purpose purpose,
            @QueryParam("subject") String subject,
            @QueryParam("account") String account,
            @QueryParam("to") String to,
            @QueryParam("client") String client,
            @QueryParam("locale") @DefaultValue("zh-CN") String locale,
            @QueryParam("decoy") boolean decoy) {
        CodeAnswer answer = new OneTimeCodes(session)
                .send(new CodeRequest(
                        purpose, subject, account, recipient(to), client, Locale.forLanguageTag(locale), decoy));
        if (answer instanceof CodeAnswer.Sent sent) {
            return Map.of("answer", "sent", "again", sent.again().getEpochSecond(), "delayed", sent.delayed());
        }
        return Map.of(
                "answer", "wait", "again", ((CodeAnswer.Wait) answer).again().getEpochSecond());
    }

    @POST
    @Path("check")
    @Produces(MediaType.TEXT_PLAIN)
    public String check(
            @QueryParam("purpose") Purpose purpose,
            @QueryParam("subject") String subject,
            @QueryParam("account") String account,
            @QueryParam("to") String to,
            @QueryParam("typed") String typed) {
        OneTimeCodes codes = new OneTimeCodes(session);
        CodeCheck check = account == null
                ? codes.check(purpose, subject, recipient(to), typed)
                : codes.check(purpose, subject, account, recipient(to), typed);
        return check.name();
    }

    @POST
    @Path("consume")
    @Produces(MediaType.TEXT_PLAIN)
    public String consume(
            @QueryParam("purpose") Purpose purpose,
            @QueryParam("subject") String subject,
            @QueryParam("to") String to) {
        return String.valueOf(new OneTimeCodes(session).consume(purpose, subject, recipient(to)));
    }

    /** Puts a message into the outbox; with {@code fail} the transaction is rolled back after that. */
    @POST
    @Path("put")
    @Consumes(MediaType.APPLICATION_JSON)
    public void put(
            @QueryParam("to") String to,
            @QueryParam("template") String template,
            @QueryParam("locale") @DefaultValue("zh-CN") String locale,
            @QueryParam("usefulFor") long seconds,
            @QueryParam("fail") boolean fail,
            Map<String, String> values) {
        new Outbox(session)
                .put(
                        recipient(to),
                        new Notice(template, values, Locale.forLanguageTag(locale), Duration.ofSeconds(seconds)));
        if (fail) {
            session.getTransactionManager().setRollbackOnly();
        }
    }

    @GET
    @Path("delayed")
    @Produces(MediaType.TEXT_PLAIN)
    public String delayed(@QueryParam("channel") Channel channel) {
        return String.valueOf(new Outbox(session).isDelayed(channel));
    }

    private static Recipient recipient(String to) {
        return to.contains("@") ? Recipient.email(to) : Recipient.mobile(to);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
