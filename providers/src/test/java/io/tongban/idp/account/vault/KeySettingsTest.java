package io.tongban.idp.account.vault;

import static io.tongban.idp.support.TestKeys.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeySettingsTest {

    @TempDir
    private Path folder;

    private Keyring file(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.properties"), text);
        return KeySettings.read(Map.of("file", file.toString())::get);
    }

    @Test
    void readsAFile() throws IOException {
        Keyring ring = file("active=b\nkey.a=" + key(1) + "\nkey.b=" + key(2) + "\nhash=" + key(3) + "\n");
        assertThat(ring.active()).isEqualTo("b");
        assertThat(ring.key("a", SealAlgorithm.AES)).isPresent();
        assertThat(ring.key("c", SealAlgorithm.AES)).isEmpty();
        assertThat(file("key.a=" + key(1) + "\nhash=" + key(3)).active())
                .as("the only one")
                .isEqualTo("a");
    }

    static Stream<Map<String, String>> unusable() {
        String hash = "\nhash=" + key(3);
        return Stream.of(
                Map.of("key file", "hash=" + key(3), "says", "does not say which of its keys is active"),
                Map.of("key file", "key.a=" + key(1), "says", "hash is missing"),
                Map.of("key file", "key.a=c2hvcnQ=" + hash, "says", "key.a is too short"),
                Map.of("key file", "key.a=not*base64*secret" + hash, "says", "key.a is not Base64"),
                Map.of(
                        "key file",
                        "key.a=" + key(1) + "\nkey.b=" + key(2) + hash,
                        "says",
                        "which of its keys is active"),
                Map.of("key file", "active=c\nkey.a=" + key(1) + hash, "says", "which of its keys is active"),
                Map.of("key file", "key.a\u00df=" + key(1) + hash, "says", "key whose id"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void refusesAnUnusableFileWithoutQuotingIt(Map<String, String> unusable) {
        assertThatIllegalStateException()
                .isThrownBy(() -> file(unusable.get("key file")))
                .withMessageContaining("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__FILE")
                .withMessageContaining(unusable.get("says"))
                .withMessageNotContainingAny(key(1), key(2), key(3), "c2hvcnQ", "secret")
                .withNoCause();
    }

    @Test
    void namesTheSettingWhenThereIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySettings.read(name -> null))
                .withMessageContaining("spi-tongban-vault-key--default--file")
                .withMessageContaining("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__FILE");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySettings.read(Map.of("file", "/nowhere/keys")::get))
                .withMessageContaining("cannot be read");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySettings.read(Map.of("keys", "a:" + key(1))::get))
                .withMessageContaining("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__HASH_KEY");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySettings.read(Map.of("keys", key(1))::get))
                .withMessageNotContaining(key(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySettings.read(Map.of("algorithm", "des")::get))
                .withMessageContaining("ALGORITHM");
    }
}
