package io.tongban.idp.page.captcha;

import cn.hutool.captcha.LineCaptcha;
import java.awt.Graphics;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a code. */
final class CaptchaPicture {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 44;
    private static final int LINES = 12;

    private CaptchaPicture() {}

    /** A PNG with a small palette, since the true colours cost three times the bytes. */
    static byte[] draw(String code) {
        Image drawn = new LineCaptcha(WIDTH, HEIGHT, code.length(), LINES).createImage(code);
        BufferedImage indexed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
        Graphics graphics = indexed.getGraphics();
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        return png(indexed);
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
