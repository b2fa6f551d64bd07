package io.tongban.simulators;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** The page on which sent messages are read. */
@Path("/")
public class InboxPage {

    private final Inbox inbox;
    private final Mailbox mailbox;

    InboxPage(Inbox inbox, Mailbox mailbox) {
        this.inbox = inbox;
        this.mailbox = mailbox;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance inbox(@RestQuery String lang, @Context HttpHeaders headers) {
        return Pages.inbox(inbox.all(), mailbox.all()).setLocale(locale(lang, headers.getAcceptableLanguages()));
    }

    /** The address decides, then the browser's first language; Chinese for whatever is neither of the two. */
    static Locale locale(String asked, List<Locale> browser) {
        Locale first = browser.isEmpty() ? Locale.ROOT : browser.get(0);
        Locale wanted = asked == null ? first : Locale.forLanguageTag(asked);
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @CheckedTemplate(basePath = "")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance inbox(List<SentMessage> messages, List<SentMail> mails);
    }
}
