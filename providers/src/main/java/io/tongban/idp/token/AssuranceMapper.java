package io.tongban.idp.token;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.identity.Assurance;
import io.tongban.idp.identity.RealNameState;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/** Writes the owner's assurance into the claim {@code acr}, over whatever Keycloak wrote there. */
public final class AssuranceMapper extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, TokenIntrospectionTokenMapper {

    public static final String ID = "tongban-assurance-mapper";

    private static final String COMPLETE = "complete";

    /** Mappers run from low to high; Keycloak's own end at 50. */
    private static final int AFTER_ALL = 100;

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel mapper,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext clientSession) {
        UserModel user = userSession.getUser();
        boolean complete = COMPLETE.equals(user.getFirstAttribute(AccountAttributes.DATA_STATE));
        RealNameState state = RealNameState.of(user.getFirstAttribute(AccountAttributes.REAL_NAME_STATE))
                .orElse(RealNameState.UNVERIFIED);
        token.setAcr(String.valueOf(Assurance.levelOf(complete, state).level()));
    }

    @Override
    public int getPriority() {
        return AFTER_ALL;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getDisplayType() {
        return "Tongban assurance";
    }

    @Override
    public String getHelpText() {
        return "Claim acr: 1 = self-declared, 2 = complete data, 3 = verified.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        List<ProviderConfigProperty> properties = new ArrayList<>();
        OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, AssuranceMapper.class);
        return properties;
    }
}
