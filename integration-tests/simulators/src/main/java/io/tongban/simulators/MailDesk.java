package io.tongban.simulators;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What tests ask of the mail server. */
@Path("/mail/messages")
public class MailDesk {

    private final Mailbox mailbox;

    MailDesk(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** The mails that came, newest first; with {@code to} only those for that address. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SentMail> mails(@RestQuery String to) {
        return mailbox.all().stream()
                .filter(mail -> to == null || mail.to().equals(to))
                .toList();
    }
}
