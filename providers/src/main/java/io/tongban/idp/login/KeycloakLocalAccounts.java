package io.tongban.idp.login;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.PendingReview;
import io.tongban.idp.account.password.OneTimePassword;
import io.tongban.idp.identity.SubjectType;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.StorageId;

/** The realm's own users; those of a user storage are not ours to log in here. */
record KeycloakLocalAccounts(AuthenticationFlowContext context) implements LocalAccounts {

    @Override
    public Optional<LocalAccount> find(String loginName) {
        UserModel user = context.getSession().users().getUserByUsername(context.getRealm(), loginName);
        return Optional.ofNullable(user)
                .filter(found -> StorageId.isLocalStorage(found.getId()))
                .filter(found -> found.getServiceAccountClientLink() == null)
                .map(Account::new);
    }

    @Override
    public void checkNobody() {
        AuthenticatorUtils.dummyHash(context);
    }

    /** A user seen as an account. */
    LocalAccount account(UserModel user) {
        return new Account(user);
    }

    private final class Account implements LocalAccount {

        private final UserModel user;

        Account(UserModel user) {
            this.user = user;
        }

        @Override
        public String id() {
            return user.getId();
        }

        @Override
        public String loginName() {
            return user.getUsername();
        }

        @Override
        public boolean enabled() {
            return user.isEnabled();
        }

        @Override
        public boolean pending() {
            return PendingReview.isPending(user);
        }

        @Override
        public Optional<SubjectType> subjectType() {
            return SubjectType.of(user.getFirstAttribute(AccountAttributes.SUBJECT_TYPE));
        }

        @Override
        public boolean linked() {
            return user.getFirstAttribute(AccountAttributes.LEGACY_ACCOUNT) != null
                    || user.getFirstAttribute(AccountAttributes.LEGACY_CLOSED) != null;
        }

        @Override
        public boolean passwordMatches(String password) {
            boolean matches = user.credentialManager().isValid(UserCredentialModel.password(password));
            // Asked only after a failure: a right password needs no second look at the credentials.
            if (!matches && !user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE)) {
                checkNobody();
            }
            return matches;
        }

        @Override
        public boolean passwordOver() {
            return OneTimePassword.isOver(user);
        }

        @Override
        public UserModel user() {
            return user;
        }
    }
}
