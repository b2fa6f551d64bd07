package io.tongban.idp.registration;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.Units;
import io.tongban.idp.account.vault.NumberVault;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Looks for what is taken; only for whoever has proved a phone. The unique keys of the database decide in the end, this
 * says beforehand, and after a lost race, which of them it is.
 */
final class Conflicts {

    /** Realm attribute: how many accounts may have one mobile number. */
    static final String ACCOUNTS_PER_MOBILE = "tongban.accountsPerMobile";

    static final int DEFAULT_ACCOUNTS_PER_MOBILE = 5;

    private final KeycloakSession session;
    private final RealmModel realm;

    /** The session's context must be bound to the realm. */
    Conflicts(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    Optional<Conflict> ofMobile(String mobile) {
        long accounts = session.users()
                .searchForUserByUserAttributeStream(realm, AccountAttributes.MOBILE, mobile)
                .limit(limit())
                .count();
        return accounts >= limit() ? Optional.of(Conflict.MOBILE) : Optional.empty();
    }

    Optional<Conflict> ofLoginName(String loginName) {
        return session.users().getUserByUsername(realm, loginName) == null
                ? Optional.empty()
                : Optional.of(Conflict.LOGIN_NAME);
    }

    /** @param kind the code of its document type */
    Optional<Conflict> ofDocument(String kind, String number) {
        return new NumberVault(session)
                .owner(Persons.role(Persons.APPLICANT), kind, number)
                .map(owner -> Conflict.DOCUMENT_NUMBER);
    }

    /** @param values of the page of the unit */
    Optional<Conflict> ofUnit(Map<String, String> values) {
        Units units = new Units(session, realm);
        String code = values.getOrDefault("creditCode", "");
        if (!code.isEmpty() && units.find(code, null).isPresent()) {
            return Optional.of(Conflict.CREDIT_CODE);
        }
        String number = values.getOrDefault("unitNumber", "");
        if (!number.isEmpty()
                && new NumberVault(session)
                        .owner(UnitNumber.ROLE, "unitNumber", number)
                        .isPresent()) {
            return Optional.of(Conflict.UNIT_NUMBER);
        }
        return units.find(null, values.getOrDefault("unitName", "")).map(unit -> Conflict.UNIT_NAME);
    }

    /** The first of a whole registration. */
    Optional<Conflict> of(Declaration declared) {
        Optional<Conflict> ofSubject = declared.legal()
                ? ofUnit(declared.values())
                : ofDocument(declared.of("documentType"), declared.number());
        return ofSubject.or(() -> ofLoginName(declared.loginName())).or(() -> ofMobile(declared.mobile()));
    }

    private long limit() {
        String set = realm.getAttribute(ACCOUNTS_PER_MOBILE);
        return set != null && set.matches("[1-9]\\d{0,5}") ? Long.parseLong(set) : DEFAULT_ACCOUNTS_PER_MOBILE;
    }
}
