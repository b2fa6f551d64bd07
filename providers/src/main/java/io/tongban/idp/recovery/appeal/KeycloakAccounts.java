package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.DeclaredData;
import io.tongban.idp.account.PendingReview;
import io.tongban.idp.account.Units;
import io.tongban.idp.account.vault.NumberVault;
import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.recovery.appeal.AccountFile.Papers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;

/** The realm's own accounts and, through {@link OldAccounts}, those that never logged in here. */
final class KeycloakAccounts implements Accounts {

    private static final String PERSON = "person";
    private static final String AGENT = "primary-agent";
    private static final int MOST_OTHERS = 10;

    private final KeycloakSession session;
    private final RealmModel realm;
    private final NumberVault numbers;
    private final Units units;
    private final OldAccounts old;

    /** The session's context must be bound to the realm. */
    KeycloakAccounts(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.numbers = new NumberVault(session);
        this.units = new Units(session, realm);
        this.old = new OldAccounts(session, realm);
    }

    @Override
    public Optional<AccountFile> personOfNumber(DocumentType type, String number) {
        return numbers.owner(PERSON, type.code(), number).flatMap(this::user);
    }

    @Override
    public List<AccountFile> peopleOf(String name, String mobile) {
        return session.users()
                .searchForUserByUserAttributeStream(realm, AccountAttributes.MOBILE, mobile)
                // A user storage that joins in the search is not the realm's own.
                .filter(user -> StorageId.isLocalStorage(user.getId()))
                .filter(user -> is(user, SubjectType.NATURAL))
                .filter(user -> name.equals(user.getFirstAttribute(AccountAttributes.DISPLAY_NAME)))
                .map(this::file)
                .filter(file -> file.number() == null)
                .toList();
    }

    @Override
    public Optional<AccountFile> legalAccountOf(String creditCode, String unitName) {
        return Optional.ofNullable(creditCode)
                .flatMap(code -> units.find(code, unitName))
                .or(() -> units.find(null, unitName).filter(unit -> creditCode == null || codeOf(unit) == null))
                .flatMap(units::accountOf)
                .map(this::file);
    }

    @Override
    public List<AccountFile> oldAccountsOfUnit(String creditCode, String unitName) {
        return old.ofUnit(creditCode, unitName);
    }

    @Override
    public List<AccountFile> oldAccountsOf(String contactName, String mobile) {
        return old.ofContact(contactName, mobile);
    }

    @Override
    public Optional<AccountFile> user(String id) {
        return Optional.ofNullable(session.users().getUserById(realm, id)).map(this::file);
    }

    @Override
    public Optional<AccountFile> oldAccount(String login, String name) {
        return old.file(login, name);
    }

    @Override
    public Optional<AccountFile> movedFrom(String login) {
        return Optional.ofNullable(session.users().getUserByUsername(realm, login))
                .filter(user -> user.getFirstAttribute(AccountAttributes.LEGACY_ACCOUNT) != null)
                .map(this::file);
    }

    @Override
    public List<String> othersWith(DocumentType type, String number, AccountFile except) {
        return numbers.owners(type.code(), number, MOST_OTHERS).stream()
                .map(NumberVault.Owner::id)
                .distinct()
                .filter(owner -> except == null || !Objects.equals(owner, except.key()))
                .map(this::name)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    public boolean incomplete() {
        return old.unreachable();
    }

    /** The login of a user or of a unit's legal account. */
    private Optional<String> name(String ownerId) {
        return Optional.ofNullable(session.users().getUserById(realm, ownerId))
                .or(() -> units.byId(ownerId).flatMap(units::accountOf))
                .map(KeycloakAccounts::login);
    }

    private AccountFile file(UserModel user) {
        boolean legal = is(user, SubjectType.LEGAL);
        Optional<OrganizationModel> unit = legal ? units.of(user) : Optional.empty();
        return new AccountFile(
                user.getId(),
                false,
                login(user),
                unit.map(Units::fullName).orElse(user.getFirstAttribute(AccountAttributes.DISPLAY_NAME)),
                number(user, unit).orElse(null),
                unit.map(KeycloakAccounts::codeOf).orElse(null),
                user.getFirstAttribute(AccountAttributes.MOBILE),
                user.getEmail(),
                user.isEnabled(),
                PendingReview.isPending(user),
                papers(user, legal));
    }

    private static Papers papers(UserModel user, boolean legal) {
        return legal
                ? new Papers(
                        declared(user, "unitKind"),
                        declared(user, "agentRegion"),
                        declared(user, "agentDocumentType"),
                        declared(user, "agentName"))
                : new Papers(null, declared(user, "region"), declared(user, "documentType"), null);
    }

    private static String declared(UserModel user, String field) {
        return user.getFirstAttribute(DeclaredData.attribute(field));
    }

    private Optional<String> number(UserModel user, Optional<OrganizationModel> unit) {
        return unit.isEmpty()
                ? numbers.open(user.getId(), PERSON)
                : numbers.open(user.getId(), AGENT)
                        .or(() -> numbers.open(unit.get().getId(), AGENT));
    }

    private static String codeOf(OrganizationModel unit) {
        return unit.getAttributes().getOrDefault(AccountAttributes.CREDIT_CODE, List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    private static String login(UserModel user) {
        return Optional.ofNullable(user.getFirstAttribute(AccountAttributes.REGISTERED_LOGIN))
                .orElseGet(user::getUsername);
    }

    private static boolean is(UserModel user, SubjectType type) {
        return type.code().equals(user.getFirstAttribute(AccountAttributes.SUBJECT_TYPE));
    }
}
