package io.tongban.simulators;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A mail server that takes every mail and delivers none: they are read here. */
@Startup
@Singleton
class Mailbox {

    private final GreenMail server;

    Mailbox(@ConfigProperty(name = "mail.port") int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    @PreDestroy
    void stop() {
        server.stop();
    }

    /** Every mail that came, newest first. */
    List<SentMail> all() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mailbox::read)
                .sorted(Comparator.comparing(SentMail::at).reversed())
                .toList();
    }

    private static SentMail read(MimeMessage mail) {
        try {
            return new SentMail(
                    mail.getSentDate() == null
                            ? Instant.EPOCH
                            : mail.getSentDate().toInstant(),
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    part(mail.getContent(), "text/plain").orElse(""),
                    part(mail.getContent(), "text/html").orElse(""));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail cannot be read", e);
        }
    }

    private static Optional<String> part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return Optional.of(part.getContent().toString());
                }
            }
        }
        return Optional.empty();
    }
}
