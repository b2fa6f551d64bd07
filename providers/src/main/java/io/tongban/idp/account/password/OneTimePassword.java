package io.tongban.idp.account.password;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/**
 * A password that staff's decision gives (decision 21): it takes the place of the one before, is to be changed at the first
 * login and opens nothing after its time.
 *
 * <p>Its end is written into the credential's label, so that it lives and goes with the password itself, on every node, and
 * staff see it in the console. Keycloak keeps a password's label when it hashes it anew, and a changed password has none.
 */
public final class OneTimePassword {

    private static final String LABEL = "one-time until ";

    private final KeycloakSession session;
    private final RealmModel realm;

    public OneTimePassword(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Gives the user a new password that obeys the realm's policy.
     *
     * @param lifetime how long it opens the account
     * @return the password, for the message that tells it and nothing else
     */
    public String give(UserModel user, Duration lifetime) {
        PasswordPolicyManagerProvider policy = session.getProvider(PasswordPolicyManagerProvider.class);
        String password = GeneratedPassword.pleasing(drawn -> policy.validate(realm, user, drawn) == null);
        user.credentialManager().updateCredential(UserCredentialModel.password(password));
        String label = LABEL + now().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
        passwordOf(user)
                .ifPresent(credential -> user.credentialManager().updateCredentialLabel(credential.getId(), label));
        user.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        return password;
    }

    /** Whether the user's password is a one-time one whose time is over. */
    public static boolean isOver(UserModel user) {
        return passwordOf(user)
                .map(CredentialModel::getUserLabel)
                .filter(label -> label.startsWith(LABEL))
                .map(label -> !now().isBefore(end(label)))
                .orElse(false);
    }

    /** A mark that cannot be read has ended: it was never meant to be open without one. */
    private static Instant end(String label) {
        try {
            return Instant.parse(label.substring(LABEL.length()));
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    private static Optional<CredentialModel> passwordOf(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
                .findFirst();
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }
}
