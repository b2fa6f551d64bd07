package io.tongban.foreignworker;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Who is asking for a page. */
@ApplicationScoped
class Visitors {

    private static final Logger LOG = Logger.getLogger(Visitors.class);

    private final CurrentIdentityAssociation association;

    Visitors(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** The visitor of a page that is open to all; null for one who is not logged in or whose session has ended. */
    Uni<ReceivedIdentity> current() {
        return association
                .getDeferredIdentity()
                .map(Visitors::of)
                .onFailure()
                .invoke(failure -> LOG.debug("the session is not valid any more", failure))
                .onFailure()
                .recoverWithNull();
    }

    /** Reads the identity token; null where there is none. */
    static ReceivedIdentity of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token
                ? ReceivedIdentity.of(token.getClaims().getClaimsMap())
                : null;
    }
}
