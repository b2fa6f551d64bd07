package io.tongban.idp.review.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an image as JPEG, as good as fits. */
final class JpegOutput {

    /** What is stored of one document at most. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final float[] QUALITIES = {0.9f, 0.75f, 0.5f, 0.3f, 0.1f};

    private JpegOutput() {}

    static byte[] write(BufferedImage image) throws IOException {
        for (float quality : QUALITIES) {
            byte[] jpeg = write(image, quality);
            if (jpeg.length <= MAX_BYTES) {
                return jpeg;
            }
        }
        throw new IOException("too large at any quality");
    }

    private static byte[] write(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
