package io.tongban.idp.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongban.idp.message.gateway.DeliveryException;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.UserModel;

/** What a mail server's answers come to; the sender is a stand-in for Keycloak's. */
class MailTest {

    private static final Map<String, String> SMTP = Map.of("host", "mail", "from", "a@example.org", "debug", "true");

    /** Remembers what it was told and fails as it is to. */
    private static final class Sender implements EmailSenderProvider {

        private final Map<String, String> told = new HashMap<>();
        private EmailException sending;
        private EmailException settings;

        @Override
        public void send(Map<String, String> config, UserModel user, String subject, String text, String html) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void send(Map<String, String> config, String address, String subject, String text, String html)
                throws EmailException {
            told.putAll(config);
            if (sending != null) {
                throw sending;
            }
        }

        @Override
        public void validate(Map<String, String> config) throws EmailException {
            if (settings != null) {
                throw settings;
            }
        }

        @Override
        public void close() {
            // Nothing.
        }
    }

    private final Sender sender = new Sender();

    private void send(Map<String, String> smtp) throws DeliveryException {
        Mail.send(sender, smtp, "b@example.org", "s", "t", "p");
    }

    private void failsWith(String code, boolean permanent) {
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> send(SMTP))
                .withMessage(code)
                .matches(failure -> failure.permanent() == permanent);
    }

    @Test
    void theLibraryIsNotToldToPrintWhatItSends() throws DeliveryException {
        send(SMTP);
        assertThat(sender.told).containsEntry("host", "mail").doesNotContainKey("debug");
    }

    @Test
    void aMailWaitsWhileTheRealmsOwnAddressIsNone() {
        sender.sending = new EmailException("Invalid sender address ''.");
        sender.settings = sender.sending;
        failsWith("mail-settings", false);
        sender.settings = null;
        failsWith("mail-address", true);
    }

    @Test
    void aRefusedMailboxIsForGoodAndASilentServerIsNot() throws AddressException {
        Address[] none = {};
        Address[] refused = {new InternetAddress("b@example.org")};
        sender.sending = new EmailException("failed", new SendFailedException("550", null, none, none, refused));
        failsWith("mail-refused", true);
        sender.sending = new EmailException("failed", new MessagingException("no answer"));
        failsWith("mail-failed", false);
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> send(Map.of()))
                .withMessage("no-mail-server");
    }
}
