package io.tongban.idp.message;

import io.tongban.idp.message.gateway.DeliveryException;
import jakarta.mail.SendFailedException;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;

/** Hands a mail to the realm's mail server. */
final class Mail {

    private Mail() {}

    static void send(
            EmailSenderProvider sender, Map<String, String> smtp, String to, String subject, String text, String page)
            throws DeliveryException {
        if (smtp.getOrDefault("host", "").isBlank()) {
            throw DeliveryException.temporary("no-mail-server");
        }
        try {
            sender.send(smtp, to, subject, text, page);
        } catch (EmailException e) {
            throw isForGood(e)
                    ? DeliveryException.permanent("mail-refused")
                    : DeliveryException.temporary("mail-failed");
        }
    }

    /** The server knows no such mailbox, or the address is none. */
    private static boolean isForGood(EmailException failure) {
        return failure.getCause() == null
                || (failure.getCause() instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
