package io.tongban.idp.account;

import io.tongban.idp.identity.SubjectType;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/** Makes the realm's own users and their first password. */
public final class LocalAccounts {

    private static final String INCOMPLETE = "incomplete";

    private final KeycloakSession session;
    private final RealmModel realm;

    public LocalAccounts(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** The user of that name, any letter case, if there is one. */
    public Optional<UserModel> named(String loginName) {
        return Optional.ofNullable(session.users().getUserByUsername(realm, loginName));
    }

    /**
     * Makes an enabled user without a password.
     *
     * @param id the new user's id
     * @throws org.keycloak.models.ModelDuplicateException when the name was taken meanwhile
     */
    public UserModel create(String id, NewAccount data) {
        // The form with an id goes to the realm's own storage, never to a provider that registers users elsewhere, and
        // still clears the other nodes' cache of the name.
        UserModel user = session.users().addUser(realm, id, data.loginName().toLowerCase(Locale.ROOT), true, true);
        user.setEnabled(true);
        set(user, AccountAttributes.REGISTERED_LOGIN, data.loginName());
        set(user, AccountAttributes.SUBJECT_TYPE, data.subjectType().code());
        set(user, AccountAttributes.DISPLAY_NAME, data.displayName());
        set(user, AccountAttributes.MOBILE, data.mobile());
        set(user, AccountAttributes.LEGACY_ACCOUNT, data.legacyAccount());
        if (data.subjectType() == SubjectType.NATURAL) {
            set(user, AccountAttributes.DATA_STATE, INCOMPLETE);
        }
        usable(data.email()).ifPresent(user::setEmail);
        return user;
    }

    /**
     * Gives the user a password that proved right elsewhere, whatever today's rule says of it; where the rule refuses
     * it, the user is asked for a new one (decision 3).
     */
    public void keepPassword(UserModel user, String password) {
        if (session.getProvider(PasswordPolicyManagerProvider.class).validate(realm, user, password) != null) {
            user.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        }
        PasswordPolicy policy = realm.getPasswordPolicy();
        PasswordCredentialModel credential = hash(policy).encodedCredential(password, policy.getHashIterations());
        user.credentialManager().createStoredCredential(credential);
    }

    private PasswordHashProvider hash(PasswordPolicy policy) {
        return Optional.ofNullable(policy.getHashAlgorithm())
                .map(id -> session.getProvider(PasswordHashProvider.class, id))
                .orElseGet(() -> session.getProvider(PasswordHashProvider.class));
    }

    private Optional<String> usable(String email) {
        return Optional.ofNullable(email)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.length() <= 255)
                .filter(EmailValidator.getInstance()::isValid)
                .filter(text ->
                        realm.isDuplicateEmailsAllowed() || session.users().getUserByEmail(realm, text) == null);
    }

    private static void set(UserModel user, String attribute, String value) {
        if (value != null && !value.isBlank()) {
            user.setSingleAttribute(attribute, value.strip());
        }
    }
}
