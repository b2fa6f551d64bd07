package io.tongban.idp.page.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptchaTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Set<String> used = new HashSet<>();
    private final Captcha captcha = new Captcha("id", CaptchaKind.PICTURE, "XNFv", NOW.plusSeconds(120));

    @ParameterizedTest
    @ValueSource(strings = {"XNFv", "xnfV", " ＸＮＦｖ ", "x n f v"})
    void takesAnyLetterCaseAndWidth(String typed) {
        assertThat(captcha.check(typed, NOW, used::add)).isEqualTo(CaptchaVerdict.RIGHT);
    }

    @Test
    void isGoodForOneUse() {
        assertThat(captcha.check("XNFv", NOW, used::add)).isEqualTo(CaptchaVerdict.RIGHT);
        assertThat(captcha.check("XNFv", NOW, used::add)).isEqualTo(CaptchaVerdict.EXPIRED);
    }

    @Test
    void isUsedUpByAWrongCode() {
        assertThat(captcha.check("XNFa", NOW, used::add)).isEqualTo(CaptchaVerdict.WRONG);
        assertThat(captcha.check("XNFv", NOW, used::add)).isEqualTo(CaptchaVerdict.EXPIRED);
    }

    @Test
    void endsAtItsExpiry() {
        assertThat(captcha.check("XNFv", NOW.plusSeconds(119), id -> true)).isEqualTo(CaptchaVerdict.RIGHT);
        assertThat(captcha.check("XNFv", NOW.plusSeconds(120), id -> true)).isEqualTo(CaptchaVerdict.EXPIRED);
    }

    @Test
    void isNotUsedUpByNothing() {
        assertThat(captcha.check("  ", NOW, used::add)).isEqualTo(CaptchaVerdict.MISSING);
        assertThat(used).isEmpty();
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(captcha.check("x".repeat(17), NOW, used::add)).isEqualTo(CaptchaVerdict.TOO_LONG);
        assertThat(captcha.check("a\u0000", NOW, used::add)).isEqualTo(CaptchaVerdict.UNREADABLE);
        assertThat(used).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaptchaKind.class)
    void survivesItsNote(CaptchaKind kind) {
        Captcha made = Captcha.create(kind, NOW);
        assertThat(Captcha.read(made.note())).contains(made);
        assertThat(made.code()).hasSize(kind.length());
        assertThat(made.toString()).doesNotContain(made.code());
        assertThat(Captcha.read(null)).isEmpty();
    }

    @Test
    void isDrawnSmall() throws Exception {
        byte[] png = CaptchaPicture.draw("XNFv");
        assertThat(png).hasSizeLessThan(2 * 1024);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(120);
    }

    @Test
    void isDrawnInOneInkAndNeverTheSame() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(CaptchaPicture.draw("XNFv")));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count())
                .as("no colour parts letters from line")
                .isEqualTo(2);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel != 0xFFFFFFFF).count())
                .as("letters are there")
                .isBetween(200L, 2000L);
        assertThat(CaptchaPicture.draw("XNFv")).isNotEqualTo(CaptchaPicture.draw("XNFv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isSpoken(String language) throws Exception {
        byte[] wav = CaptchaSound.speak("0123456789", Locale.forLanguageTag(language));
        try (var audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            assertThat(audio.getFrameLength()).isGreaterThan(8000 * 4);
            assertThat(audio.getFormat().getSampleRate()).isEqualTo(8000f);
        }
    }
}
