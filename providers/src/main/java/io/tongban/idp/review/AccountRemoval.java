package io.tongban.idp.review;

import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel.UserRemovedEvent;

/** Ends the open cases of an account that staff delete, in the deleting transaction. */
public final class AccountRemoval {

    private AccountRemoval() {}

    /** Listens from now on. */
    public static void follow(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof UserRemovedEvent removed) {
                ended(removed);
            }
        });
    }

    private static void ended(UserRemovedEvent removed) {
        KeycloakContext context = removed.getKeycloakSession().getContext();
        RealmModel before = context.getRealm();
        // Whoever deletes may be bound to another realm, or to none.
        context.setRealm(removed.getRealm());
        try {
            new Cases(removed.getKeycloakSession()).lapse(removed.getUser().getId());
        } finally {
            context.setRealm(before);
        }
    }
}
