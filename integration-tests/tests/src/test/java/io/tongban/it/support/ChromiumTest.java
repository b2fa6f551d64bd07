package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without a browser fails the tests, and says what mends it. */
class ChromiumTest {

    @TempDir
    private Path machine;

    @Test
    void aMachineWithoutItIsToldTheCommand() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Chromium.executable(List.of(machine.resolve("chromium").toString())))
                .withMessageContaining("apt-get install -y --no-install-recommends chromium");
    }

    @Test
    void theFirstThatCanBeStartedIsTaken() throws Exception {
        Path there = Files.createFile(machine.resolve("google-chrome"));
        assertThat(there.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.executable(List.of(machine.resolve("chromium").toString(), there.toString())))
                .isEqualTo(there);
    }
}
