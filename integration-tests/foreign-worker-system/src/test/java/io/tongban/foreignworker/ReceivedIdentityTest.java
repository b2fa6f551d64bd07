package io.tongban.foreignworker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedIdentityTest {

    @Test
    void readsALegalAccountWithItsUnit() {
        ReceivedIdentity identity = ReceivedIdentity.of(Map.of(
                "sub",
                "0f8c",
                "preferred_username",
                "WP_dup0002",
                "name",
                "样例叁",
                "user_type",
                "legal",
                "organization",
                Map.of("unit-3", Map.of("name", List.of("样例叁"), "credit_code", List.of("91990000MA9X0A0190"))),
                "legacy_account",
                "dup0002",
                "acr",
                "2"));
        assertThat(identity.username()).isEqualTo("WP_dup0002");
        assertThat(identity.legal()).isTrue();
        assertThat(identity.natural()).isFalse();
        assertThat(identity.units()).containsExactly(new Unit("unit-3", "样例叁", "91990000MA9X0A0190"));
        assertThat(identity.legacyAccount()).isEqualTo("dup0002");
        assertThat(identity.assurance()).isEqualTo("2");
    }

    @Test
    void showsTheLoginNameOfAPersonWithoutAName() {
        ReceivedIdentity identity =
                ReceivedIdentity.of(Map.of("preferred_username", "WP_lhdw0003", "user_type", "natural"));
        assertThat(identity.displayName()).isEqualTo("WP_lhdw0003");
        assertThat(identity.natural()).isTrue();
        assertThat(identity.units()).isEmpty();
        assertThat(identity.assurance()).isEmpty();
    }

    @Test
    void takesAUnitByItsAliasWhereNothingElseIsSent() {
        assertThat(Unit.listOf(List.of("91990000MA9X0A0190")))
                .containsExactly(new Unit("91990000MA9X0A0190", "91990000MA9X0A0190", ""));
        assertThat(Unit.listOf(Map.of("unit-1", Map.of()))).containsExactly(new Unit("unit-1", "unit-1", ""));
    }

    @Test
    void readsAUnitAsATokenGivesIt() {
        String json =
                "{\"unit-3\": {\"id\": \"0f6d\", \"name\": [\"样例叁\"], \"credit_code\": [\"91990000MA9X0A0190\"]}}";
        assertThat(Unit.listOf(object(json))).containsExactly(new Unit("unit-3", "样例叁", "91990000MA9X0A0190"));
        assertThat(Unit.listOf(object("{\"organization\": [\"unit-3\"]}").get("organization")))
                .containsExactly(new Unit("unit-3", "unit-3", ""));
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Test
    void isNeitherKindWhenTheKindIsUnknown() {
        ReceivedIdentity identity = ReceivedIdentity.of(Map.of("user_type", "robot"));
        assertThat(identity.legal() || identity.natural()).isFalse();
    }
}
