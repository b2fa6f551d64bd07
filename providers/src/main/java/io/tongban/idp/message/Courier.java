package io.tongban.idp.message;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.ShortMessage;
import io.tongban.idp.message.gateway.SmsGateway;
import io.tongban.idp.message.store.ClaimedMessage;
import io.tongban.idp.message.store.Message;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.KeycloakTransactionManager;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.theme.Theme;

/** Writes a claimed message out in its recipient's language, and hands it over outside any transaction. */
final class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final KeycloakSessionFactory factory;
    private final String gatewayId;

    /** @param gatewayId the gateway that short messages go by */
    Courier(KeycloakSessionFactory factory, String gatewayId) {
        this.factory = factory;
        this.gatewayId = gatewayId;
    }

    /** @throws DeliveryException when it was not taken */
    void deliver(ClaimedMessage claimed) throws DeliveryException {
        try {
            Letter letter = write(claimed);
            try (KeycloakSession session = factory.create()) {
                bind(session, claimed.message().realmId());
                letter.handOver(session);
            }
        } catch (RuntimeException e) {
            // Its kind only: the words of a library may repeat what it was given.
            LOG.errorf(
                    "message %s (%s) failed by %s",
                    claimed.message().id(),
                    claimed.message().template(),
                    e.getClass().getName());
            throw DeliveryException.temporary("internal");
        }
    }

    /**
     * Keycloak opens a mail server's password that is kept in a vault by the realm of the session. The transaction is over
     * before the carrier is called, which may take its time.
     */
    private static void bind(KeycloakSession session, String realmId) {
        KeycloakTransactionManager transaction = session.getTransactionManager();
        transaction.begin();
        try {
            RealmModel realm = session.realms().getRealm(realmId);
            if (realm != null) {
                session.getContext().setRealm(realm);
            }
            transaction.commit();
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /** A message ready to go. */
    private interface Letter {
        void handOver(KeycloakSession session) throws DeliveryException;
    }

    private Letter write(ClaimedMessage claimed) throws DeliveryException {
        Message message = claimed.message();
        Optional<Letter> letter;
        try {
            letter = KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> write(session, claimed));
        } catch (IllegalStateException e) {
            LOG.errorf(e, "message %s (%s) cannot be written", message.id(), message.template());
            throw DeliveryException.permanent("unreadable");
        }
        return letter.orElseThrow(() -> DeliveryException.permanent("no-realm"));
    }

    private Optional<Letter> write(KeycloakSession session, ClaimedMessage claimed) {
        Message message = claimed.message();
        RealmModel realm = session.realms().getRealm(message.realmId());
        if (realm == null) {
            return Optional.empty();
        }
        session.getContext().setRealm(realm);
        Content content = Content.open(session, realm, claimed.content());
        try {
            Theme theme = session.theme().getTheme(Theme.Type.EMAIL);
            Properties messages = theme.getEnhancedMessages(realm, Texts.language(message.language()));
            Texts texts = new Texts(messages);
            return Optional.of(
                    message.channel().equals(Channel.SMS.name())
                            ? shortMessage(message, content, texts)
                            : mail(session, message, content, texts, theme));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Letter shortMessage(Message message, Content content, Texts texts) throws IOException {
        ShortMessage ready = new ShortMessage(
                message.id(),
                content.to(),
                texts.shortMessage(message.template(), content.values()),
                message.template(),
                content.values());
        return session -> {
            SmsGateway gateway = session.getProvider(SmsGateway.class, gatewayId);
            if (gateway == null) {
                throw DeliveryException.temporary("no-gateway");
            }
            gateway.send(ready);
        };
    }

    private static Letter mail(KeycloakSession session, Message message, Content content, Texts texts, Theme theme)
            throws IOException {
        String subject = texts.subject(message.template(), content.values());
        String body = texts.body(message.template(), content.values());
        String page = MailPage.of(session, theme, texts, message.language(), subject, body);
        Map<String, String> smtp = Map.copyOf(session.getContext().getRealm().getSmtpConfig());
        return later ->
                Mail.send(later.getProvider(EmailSenderProvider.class), smtp, content.to(), subject, body, page);
    }
}
