package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.runtime.VaultSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void areDrawnOnceAndKept(@TempDir Path data) throws IOException {
        Secrets first = Secrets.in(data);
        Secrets second = Secrets.in(data);
        assertThat(second.client()).isEqualTo(first.client()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(second.cookie()).isEqualTo(first.cookie()).isNotEqualTo(first.client());
        assertThat(second.sms()).isEqualTo(first.sms());
        assertThat(second.vault())
                .isEqualTo(first.vault())
                .hasSize(VaultSettings.KEY_BYTES)
                .isNotEqualTo(second.vaultHash());
    }

    @Test
    void differFromOneMachineToTheNext(@TempDir Path here, @TempDir Path there) throws IOException {
        assertThat(Secrets.in(here).client()).isNotEqualTo(Secrets.in(there).client());
    }
}
