package io.tongban.idp.legacy;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.legacy.table.LegacyRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;
import org.keycloak.storage.adapter.AbstractUserAdapter;

/** A row as the console shows it: read only, without roles, groups or credentials. */
final class LegacyUser extends AbstractUserAdapter.Streams {

    static final String DESTINATION = "legacy_destination";

    private final LegacyComponent source;
    private final LegacyRow row;
    private final boolean manual;

    LegacyUser(LegacyComponent source, LegacyRow row, boolean manual) {
        super(source.session(), source.realm(), source.component());
        this.source = source;
        this.row = row;
        this.manual = manual;
        this.storageId = new StorageId(source.component().getId(), row.id());
        this.created = 0;
    }

    @Override
    public String getUsername() {
        return row.loginName();
    }

    @Override
    public String getEmail() {
        return row.email();
    }

    @Override
    public boolean isEnabled() {
        return row.enabled();
    }

    @Override
    public Map<String, List<String>> getAttributes() {
        Map<String, List<String>> attributes = new LinkedHashMap<>(plain());
        attributes.put(DESTINATION, List.of(destination()));
        return attributes;
    }

    @Override
    public String getFirstAttribute(String name) {
        return getAttributeStream(name).findFirst().orElse(null);
    }

    /** The destination costs queries, so that only who asks for it pays. */
    @Override
    public Stream<String> getAttributeStream(String name) {
        return name.equals(DESTINATION) ? Stream.of(destination()) : plain().getOrDefault(name, List.of()).stream();
    }

    @Override
    public SubjectCredentialManager credentialManager() {
        return new NoCredentials(session, realm, this);
    }

    @Override
    protected boolean appendDefaultGroups() {
        return false;
    }

    @Override
    protected boolean appendDefaultRolesToRoleMappings() {
        return false;
    }

    private Map<String, List<String>> plain() {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        put(attributes, UserModel.USERNAME, row.loginName());
        put(attributes, UserModel.EMAIL, row.email());
        put(attributes, AccountAttributes.DISPLAY_NAME, row.unitName());
        put(attributes, AccountAttributes.CREDIT_CODE, row.creditCode());
        put(attributes, AccountAttributes.MOBILE, row.mobile());
        put(attributes, AccountAttributes.LEGACY_ACCOUNT, row.loginName());
        put(attributes, SearchRequest.STATE, manual ? SearchRequest.MANUAL : SearchRequest.OPEN);
        return attributes;
    }

    private String destination() {
        Destination destination = new Mapping(session, realm).of(row).outcome().destination();
        return destination instanceof Destination.SignIn signIn
                ? signIn.loginName() + " (" + signIn.subjectType().code() + ")"
                : SearchRequest.MANUAL;
    }

    private static void put(Map<String, List<String>> attributes, String name, String value) {
        if (value != null && !value.isBlank()) {
            attributes.put(name, List.of(value));
        }
    }
}
