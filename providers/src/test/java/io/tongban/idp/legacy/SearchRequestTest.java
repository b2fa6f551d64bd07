package io.tongban.idp.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.UserModel;

class SearchRequestTest {

    @Test
    void staffAskForAState() {
        assertThat(SearchRequest.of(Map.of(SearchRequest.STATE, "manual")))
                .hasValueSatisfying(request ->
                        assertThat(request.isFor(SearchRequest.MANUAL)).isTrue());
        assertThat(SearchRequest.of(Map.of(SearchRequest.STATE, "whatever"))).isEmpty();
    }

    @Test
    void whatNoLegacyAccountHasFindsNone() {
        assertThat(SearchRequest.of(Map.of(UserModel.IDP_ALIAS, "national"))).isEmpty();
        assertThat(SearchRequest.of(Map.of("subject_type", "legal"))).isEmpty();
    }

    @Test
    void whatOnlySteersTheSearchFiltersNothing() {
        assertThat(SearchRequest.of(Map.of(UserModel.INCLUDE_SERVICE_ACCOUNT, "false", UserModel.EXACT, "true")))
                .isPresent();
    }
}
