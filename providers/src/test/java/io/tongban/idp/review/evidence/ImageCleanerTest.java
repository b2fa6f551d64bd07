package io.tongban.idp.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.review.evidence.Evidence.Format;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageCleanerTest {

    private static final Set<Format> BOTH = EnumSet.allOf(Format.class);

    private static BufferedImage cleaned(byte[] upload) throws Exception {
        return ImageIO.read(
                new ByteArrayInputStream(ImageCleaner.clean(upload, BOTH).jpeg()));
    }

    /** The picture's left half is red: where is it once the camera's way up is applied? */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, left", "2, 80, 40, right", "3, 80, 40, right", "4, 80, 40, left",
        "5, 40, 80, top", "6, 40, 80, top", "7, 40, 80, bottom", "8, 40, 80, bottom",
        "0, 80, 40, left", "9, 80, 40, left"
    })
    void putsPhotographsUpright(int orientation, int width, int height, String red) throws Exception {
        BufferedImage image = cleaned(Images.withSegment(Images.jpeg(80, 40), 0xE1, Images.exif(orientation)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(side(image)).isEqualTo(red);
    }

    private static String side(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        if (reds(image, 0, 0, w / 2, h) > w * h / 3) {
            return "left";
        }
        if (reds(image, w / 2, 0, w, h) > w * h / 3) {
            return "right";
        }
        return reds(image, 0, 0, w, h / 2) > w * h / 3 ? "top" : "bottom";
    }

    private static int reds(BufferedImage image, int left, int top, int right, int bottom) {
        int reds = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                Color color = new Color(image.getRGB(x, y));
                reds += color.getRed() > color.getBlue() ? 1 : 0;
            }
        }
        return reds;
    }

    @Test
    void scalesDownWhatIsLargerThanAReviewerNeeds() throws Exception {
        BufferedImage image = cleaned(Images.bomb(6_000, 4_000, 6_001L * 4_000));
        assertThat(image.getWidth()).isEqualTo(3_000);
        assertThat(image.getHeight()).isEqualTo(2_000);
    }

    @Test
    void whatIsTransparentIsWhite() throws Exception {
        BufferedImage clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        assertThat(new Color(cleaned(Images.written("png", clear)).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void pixelsAreEqualWhateverTheMetadata() throws Exception {
        byte[] jpeg = Images.jpeg(80, 40);
        byte[] pixels = ImageCleaner.clean(jpeg, BOTH).pixels();
        assertThat(ImageCleaner.clean(Images.withSegment(jpeg, 0xFE, Images.bytes("another comment")), BOTH)
                        .pixels())
                .isEqualTo(pixels);
        assertThat(ImageCleaner.clean(Images.jpeg(80, 41), BOTH).pixels()).isNotEqualTo(pixels);
        assertThat(ImageCleaner.clean(Images.png(80, 40), BOTH).pixels()).isNotEqualTo(pixels);
    }
}
