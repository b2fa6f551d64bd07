package io.tongban.idp.legacy;

import io.tongban.idp.account.bridge.Admission;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.legacy.table.LegacyRow;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** A row whose owner has no local user yet. */
final class OpenAccount extends LegacyAccount {

    private Mapping.Now now;

    OpenAccount(LegacyComponent source, LegacyRow row) {
        super(source, row);
    }

    /** Only a right password looks further; that is also what puts a row without a free name on staff's list. */
    @Override
    public boolean passwordMatches(String password) {
        if (!super.passwordMatches(password) || now().spent()) {
            return false;
        }
        if (row.enabled() && destination() instanceof Destination.ByStaff) {
            askStaff();
        }
        return true;
    }

    @Override
    public Destination destination() {
        return now().outcome().destination();
    }

    @Override
    public Admission admit(String password) {
        return admission(Optional.of(password));
    }

    @Override
    public UserModel admitProven() {
        return admission(Optional.empty()).user();
    }

    private Admission admission(Optional<String> password) {
        Migration.Moved moved = new Migration(source, row).run(password);
        return new Admission(source.session().users().getUserById(source.realm(), moved.userId()), moved.rule());
    }

    private Mapping.Now now() {
        if (now == null) {
            now = new Mapping(source.session(), source.realm()).of(row);
        }
        return now;
    }

    private void askStaff() {
        // Of its own, since the login that finds this out ends without success.
        KeycloakModelUtils.runJobInTransaction(
                source.session().getKeycloakSessionFactory(), source.session().getContext(), other -> source.in(other)
                        .links()
                        .setManual(row.id(), now().outcome().rule()));
    }
}
