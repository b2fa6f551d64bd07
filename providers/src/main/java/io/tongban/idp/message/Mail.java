package io.tongban.idp.message;

import io.tongban.idp.message.gateway.DeliveryException;
import jakarta.mail.SendFailedException;
import java.util.HashMap;
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
        // With this setting the mail library prints what it sends: codes among it.
        Map<String, String> quiet = new HashMap<>(smtp);
        quiet.remove("debug");
        try {
            sender.send(quiet, to, subject, text, page);
        } catch (EmailException e) {
            throw failure(sender, quiet, e);
        }
    }

    private static DeliveryException failure(
            EmailSenderProvider sender, Map<String, String> smtp, EmailException failure) {
        if (failure.getCause() == null) {
            return isUsable(sender, smtp)
                    ? DeliveryException.permanent("mail-address")
                    : DeliveryException.temporary("mail-settings");
        }
        return isRefused(failure)
                ? DeliveryException.permanent("mail-refused")
                : DeliveryException.temporary("mail-failed");
    }

    /** Keycloak gives no cause where it found an address to be none: the recipient's, or those that the realm sends from. */
    private static boolean isUsable(EmailSenderProvider sender, Map<String, String> smtp) {
        try {
            sender.validate(smtp);
            return true;
        } catch (EmailException e) {
            return false;
        }
    }

    /** The server knows no such mailbox. */
    private static boolean isRefused(EmailException failure) {
        return failure.getCause() instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
