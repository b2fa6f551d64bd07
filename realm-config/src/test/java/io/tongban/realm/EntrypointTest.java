package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The image's entrypoint, run outside any container with a stand-in for Keycloak's start script. */
class EntrypointTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "KC_DB_URL", "jdbc:postgresql://db.example.org/tongban",
            "KC_DB_USERNAME", "tongban",
            "KC_DB_PASSWORD", "hidden-password",
            "KC_HOSTNAME", "https://login.example.org",
            "KC_HTTPS_CERTIFICATE_FILE", "/run/secrets/tls.crt",
            "KC_HTTPS_CERTIFICATE_KEY_FILE", "/run/secrets/tls.key",
            "KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__URL", "https://sms.example.org/send",
            "KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__SECRET", "hidden-secret",
            "KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__FILE", "/run/secrets/vault.properties");

    @TempDir
    private Path home;

    private record Ended(int code, String output) {}

    @BeforeEach
    void layOut() throws IOException {
        Path bin = Files.createDirectory(home.resolve("bin"));
        for (String script : List.of("tongban-entrypoint.sh", "tongban-realm.sh")) {
            Files.copy(Path.of("server", "bin", script), bin.resolve(script));
        }
        script(bin.resolve("kc.sh"), "echo kc-stub \"$@\"");
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                "bash",
                                home.resolve("bin/tongban-entrypoint.sh").toString()),
                        Stream.of(arguments))
                .toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_HOME"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    static Stream<String> names() {
        return COMPLETE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void refusesAndNamesTheOneThatIsMissing(String name) throws Exception {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.remove(name);
        Ended ended = run(environment);
        assertThat(ended.code()).isEqualTo(78);
        assertThat(ended.output()).contains("  " + name + " (").doesNotContain("kc-stub", "hidden-");
        COMPLETE.keySet().stream().filter(other -> !other.equals(name)).forEach(other -> assertThat(ended.output())
                .doesNotContain("  " + other + " ("));
    }

    @Test
    void namesAllAtOnce() throws Exception {
        assertThat(run(Map.of()).output()).contains(COMPLETE.keySet());
    }

    @Test
    void startsTheBuiltServerWhenNothingIsMissing() throws Exception {
        Ended ended = run(COMPLETE, "--http-port=8080");
        assertThat(ended.code()).isZero();
        assertThat(ended.output().strip()).isEqualTo("kc-stub start --optimized --http-port=8080");
    }

    /** Beside what the operator wants of the virtual machine. */
    @Test
    void hasThePasswordHashCompiledAlikeInEveryProcess() throws Exception {
        script(home.resolve("bin/kc.sh"), "echo \"$JAVA_OPTS_APPEND\"");
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.put("JAVA_OPTS_APPEND", "-Dof.the=operator");
        assertThat(run(environment).output())
                .contains("inline,org.bouncycastle.crypto.generators.Argon2BytesGenerator*::*", "-Dof.the=operator");
    }

    @Test
    void behindAProxyNeedsNoCertificateButTheProxysHeaders() throws Exception {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.keySet().removeIf(name -> name.startsWith("KC_HTTPS"));
        environment.put("KC_HTTP_ENABLED", "true");
        assertThat(run(environment).output()).contains("KC_PROXY_HEADERS").doesNotContain("kc-stub");
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        assertThat(run(environment).output()).contains("kc-stub");
    }

    @Test
    void aCarrierMayWantAnAuthorizationInsteadOfASignature() throws Exception {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.remove("KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__SECRET");
        environment.put("KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__AUTHORIZATION", "Bearer x");
        assertThat(run(environment).output()).contains("kc-stub");
    }

    @Test
    void takesTheVaultsKeysAsTextOnlyWithTheHashKey() throws Exception {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.remove("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__FILE");
        environment.put("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__KEYS", "a:hidden-password");
        assertThat(run(environment).output())
                .contains("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__HASH_KEY")
                .doesNotContain("kc-stub", "hidden-password");
        environment.put("KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__HASH_KEY", "hidden-password");
        assertThat(run(environment).output()).contains("kc-stub");
    }

    @Test
    void anotherGatewayNeedsItsOwnSettings() throws Exception {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.keySet().removeIf(name -> name.contains("SMS_GATEWAY"));
        environment.put("KC_SPI_TONGBAN_OUTBOX__DEFAULT__SMS_GATEWAY", "aliyun");
        Map<String, String> aliyun = Map.of(
                "KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__ACCESS_KEY_ID", "id",
                "KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__ACCESS_KEY_SECRET", "secret",
                "KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__SIGN_NAME", "sign",
                "KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__TEMPLATE_CODE", "SMS_1");
        assertThat(run(environment).output()).contains(aliyun.keySet()).doesNotContain("kc-stub", "__HTTP__");
        environment.putAll(aliyun);
        assertThat(run(environment).output()).contains("kc-stub");
        environment.put("KC_SPI_TONGBAN_OUTBOX__DEFAULT__SMS_GATEWAY", "pigeon");
        assertThat(run(environment).output()).contains("(http or aliyun)").doesNotContain("kc-stub");
    }

    @Test
    void appliesTheRealmFilesByTheUpdater() throws Exception {
        Path java = Files.createDirectories(home.resolve("java/bin")).resolve("java");
        script(java, "echo ran \"$@\"");
        Ended ended = run(Map.of("JAVA_HOME", home.resolve("java").toString()), "realm");
        assertThat(ended.output())
                .contains("ran -cp ")
                .contains("io.tongban.realm.RealmUpdate " + home.resolve("realm"));
    }
}
