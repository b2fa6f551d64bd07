package io.tongban.idp.account;

import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.identity.UnitName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.authorization.fgap.AdminPermissionsSchema;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.organization.OrganizationProvider;

/**
 * The realm's units (单位): native Keycloak organizations. A unit with a unified social credit code has it as alias, so
 * that it is found on a unique key.
 *
 * <p>Keycloak's own searches are not used: by attribute, PostgreSQL's index holds {@code value::varchar(250)}, which
 * the generated {@code value = ?} cannot use, and the exact search by name is an {@code or} over the domains' table;
 * both read more the more units there are. Alias and name each have a unique key with the realm.
 */
public final class Units {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{1,64}");
    private static final int NAME_LIMIT = 255;

    /** The organization attribute with the full name: attributes are what the claim {@code organization} carries. */
    private static final String FULL_NAME = "name";

    private final KeycloakSession session;
    private final RealmModel realm;

    /** The session's context must be bound to the same realm. */
    public Units(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Finds the unit meant: that of the same code or, where one side lacks the code, of the same name (decision 7).
     *
     * @param creditCode may be absent or blank
     * @param name may be absent or blank
     */
    public Optional<OrganizationModel> find(String creditCode, String name) {
        Optional<String> code = code(creditCode);
        // A code that cannot be read is not a missing one: it is some other unit's, or nobody's.
        boolean unreadable = code.isEmpty() && creditCode != null && !creditCode.isBlank();
        return code.flatMap(this::byAlias).or(() -> byName(name)
                .filter(unit -> unreadable ? codeOf(unit).isEmpty() : sameOrMissing(codeOf(unit), code)));
    }

    /** The unit whose legal account this is; nobody's for a natural person. */
    public Optional<OrganizationModel> of(UserModel account) {
        return AdminPermissionsSchema.runWithoutAuthorization(
                session, () -> organizations().getByMember(account).findFirst());
    }

    /** The legal account of a unit; a natural person who is a member is none. */
    public Optional<UserModel> accountOf(OrganizationModel unit) {
        return AdminPermissionsSchema.runWithoutAuthorization(session, () -> organizations()
                .getMembersStream(unit, Map.of(), true, null, null)
                .filter(member ->
                        SubjectType.LEGAL.code().equals(member.getFirstAttribute(AccountAttributes.SUBJECT_TYPE)))
                .findFirst());
    }

    public Optional<OrganizationModel> byId(String id) {
        return Optional.ofNullable(organizations().getById(id));
    }

    /** The name in full, without what {@link #create} may have added to tell it from another's. */
    public static String fullName(OrganizationModel unit) {
        return unit.getAttributes().getOrDefault(FULL_NAME, List.of()).stream()
                .findFirst()
                .orElseGet(unit::getName);
    }

    /**
     * Makes a unit.
     *
     * @param creditCode may be absent or blank
     * @param name full name, kept in its canonical spelling and, as an attribute, as written; where another unit of another
     *     code has it, the code is added in brackets
     */
    public OrganizationModel create(String creditCode, String name) {
        Optional<String> code = code(creditCode);
        String alias = code.orElseGet(KeycloakModelUtils::generateId);
        String canonical = UnitName.canonical(name);
        String shown = cut(canonical, NAME_LIMIT);
        if (byName(shown).isPresent()) {
            shown = cut(canonical, NAME_LIMIT - alias.length() - 2) + "（" + alias + "）";
        }
        OrganizationModel unit = organizations().create(KeycloakModelUtils.generateId(), shown, alias);
        Map<String, List<String>> attributes = new HashMap<>();
        attributes.put(FULL_NAME, List.of(cut(name, NAME_LIMIT)));
        code.ifPresent(value -> attributes.put(AccountAttributes.CREDIT_CODE, List.of(value)));
        unit.setAttributes(attributes);
        return unit;
    }

    /** Makes the account a member, which is how it becomes the unit's legal account. */
    public void join(OrganizationModel unit, UserModel account) {
        organizations().addMember(unit, account);
    }

    private Optional<OrganizationModel> byAlias(String alias) {
        return byKey("select o.id from OrganizationEntity o where o.realmId = :realm and o.alias = :key", alias);
    }

    private Optional<OrganizationModel> byName(String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : byKey(
                        "select o.id from OrganizationEntity o where o.realmId = :realm and o.name in (:key)",
                        UnitName.spellings(name));
    }

    private Optional<OrganizationModel> byKey(String query, Object key) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(query, String.class)
                .setParameter("realm", realm.getId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(organizations()::getById);
    }

    private OrganizationProvider organizations() {
        return session.getProvider(OrganizationProvider.class);
    }

    private static Optional<String> codeOf(OrganizationModel unit) {
        return unit.getAttributes().getOrDefault(AccountAttributes.CREDIT_CODE, List.of()).stream()
                .findFirst()
                .flatMap(Units::code);
    }

    private static boolean sameOrMissing(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<String> code(String text) {
        return Optional.of(InputFolding.foldUpper(text))
                .filter(value -> CODE.matcher(value).matches());
    }

    private static String cut(String text, int limit) {
        String name = text.strip();
        return name.length() <= limit ? name : name.substring(0, limit);
    }
}
