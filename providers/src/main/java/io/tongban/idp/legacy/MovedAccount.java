package io.tongban.idp.legacy;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.bridge.Admission;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.legacy.jpa.LegacyLinkEntity;
import io.tongban.idp.legacy.table.LegacyRow;
import java.util.Optional;
import org.keycloak.models.UserModel;

/**
 * A row whose owner has a local user of another name. The old name and password open nothing any more; they only tell
 * the owner the name to use (decision 4).
 */
final class MovedAccount extends LegacyAccount {

    private final Destination.SignIn destination;

    private MovedAccount(LegacyComponent source, LegacyRow row, Destination.SignIn destination) {
        super(source, row);
        this.destination = destination;
    }

    /** Nothing for a user that is gone or whose name is the row's own. */
    static Optional<BridgedAccount> of(LegacyComponent source, LegacyRow row, LegacyLinkEntity link) {
        UserModel user = source.session().users().getUserById(source.realm(), link.userId());
        if (user == null || user.getUsername().equalsIgnoreCase(row.loginName())) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(user.getFirstAttribute(AccountAttributes.REGISTERED_LOGIN))
                .orElseGet(user::getUsername);
        return SubjectType.of(user.getFirstAttribute(AccountAttributes.SUBJECT_TYPE))
                .map(type -> new MovedAccount(source, row, new Destination.SignIn(name, type)));
    }

    @Override
    public Destination destination() {
        return destination;
    }

    @Override
    public Admission admit(String password) {
        throw new IllegalStateException("This account was admitted before, under another name");
    }

    @Override
    public UserModel admitProven() {
        throw new IllegalStateException("This account was admitted before, under another name");
    }
}
