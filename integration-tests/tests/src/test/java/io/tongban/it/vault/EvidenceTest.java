package io.tongban.it.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.VaultHooks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents on the real server: what its image readers make of them, and that the scheduled job erases them. */
@PlatformTest
class EvidenceTest {

    private final Platform platform;
    private final VaultHooks hooks;
    private final String caseId = UUID.randomUUID().toString();

    EvidenceTest(Platform platform) {
        this.platform = platform;
        this.hooks = new VaultHooks(platform);
    }

    @AfterEach
    void putTheClockRight() {
        platform.clock(0);
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @Test
    void isWrittenAnewAndErasedInTime() throws IOException {
        byte[] upload = Arrays.copyOf(image("png"), 5000);
        System.arraycopy("<script>hidden".getBytes(StandardCharsets.US_ASCII), 0, upload, 4000, 14);
        String id = hooks.store(caseId, "front", upload);
        HttpResponse<byte[]> stored = hooks.image(id);
        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(new String(stored.body(), StandardCharsets.ISO_8859_1)).doesNotContain("hidden");
        assertThat(ImageIO.read(new ByteArrayInputStream(stored.body())).getWidth())
                .isEqualTo(60);
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_evidence where id = '" + id
                                + "' and position('JFIF' in encode(sealed, 'escape')) = 0"))
                .isOne();
        platform.clock((int) Duration.ofHours(25).toSeconds());
        assertThat(hooks.erase()).isEqualTo(204);
        assertThat(hooks.image(id).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoImageIsRefusedWithTheReason() throws IOException {
        assertThat(hooks.store(caseId, "front", image("gif"))).isEqualTo("WRONG_TYPE");
        assertThat(hooks.store(caseId, "front", Arrays.copyOf(image("jpeg"), 300)))
                .isEqualTo("BROKEN");
        assertThat(hooks.store(caseId, "front", Arrays.copyOf(image("jpeg"), 1024 * 1024 + 1)))
                .isEqualTo("TOO_LARGE");
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_evidence where case_id = '" + caseId + "'"))
                .isZero();
    }
}
