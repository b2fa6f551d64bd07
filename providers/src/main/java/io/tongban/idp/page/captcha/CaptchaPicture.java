package io.tongban.idp.page.captcha;

import cn.hutool.captcha.ShearCaptcha;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a code. */
final class CaptchaPicture {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 44;
    private static final int LINE = 2;
    private static final int WHITE = 0xFFFFFF;
    private static final int INK = 0x1F3A63;
    private static final IndexColorModel COLOURS =
            new IndexColorModel(1, 2, new int[] {WHITE, INK}, 0, false, -1, DataBuffer.TYPE_BYTE);

    private CaptchaPicture() {}

    /**
     * A PNG of two colours: the letters are sheared and the line across them has their colour, so that no colour parts them
     * for a machine and no pale one hides them from a person.
     */
    static byte[] draw(String code) {
        BufferedImage drawn = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics graphics = drawn.getGraphics();
        graphics.drawImage(new ShearCaptcha(WIDTH, HEIGHT, code.length(), LINE).createImage(code), 0, 0, null);
        graphics.dispose();
        return png(inOneInk(drawn));
    }

    private static BufferedImage inOneInk(BufferedImage drawn) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, COLOURS);
        WritableRaster pixels = picture.getRaster();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                pixels.setSample(x, y, 0, (drawn.getRGB(x, y) & WHITE) == WHITE ? 0 : 1);
            }
        }
        return picture;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Not through ImageIO's file cache: a server may have no writable temporary folder.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
