package io.tongban.idp.review.evidence;

import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes an image within bounds: its header is looked at before any pixel is. */
final class ImageDecoder {

    /** Of the image as it claims to be. */
    static final int MAX_SIDE = 10_000;

    static final int MAX_PIXELS = 25_000_000;

    /** In memory; of a larger one only every second, third … row and column is decoded. */
    static final int DECODED_BYTES = 48_000_000;

    /** A progressive JPEG has about ten; each costs a walk over the whole image, however few bytes it takes. */
    private static final int MAX_SCANS = 64;

    /** The JDK's words, and those of the library beneath it. */
    private static final Pattern CUT = Pattern.compile("Truncated|[Pp]remature");

    private ImageDecoder() {}

    static BufferedImage decode(byte[] upload, Format format) throws IOException, UploadRefusedException {
        if (format == Format.JPEG && scans(upload) > MAX_SCANS) {
            throw new UploadRefusedException(Reason.BROKEN);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(in, true, true);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException, UploadRefusedException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS) {
            throw new UploadRefusedException(Reason.TOO_MANY_PIXELS);
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels * bytesOfPixel(reader) / DECODED_BYTES));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        // Of a file that ends too early the reader makes an image with a grey rest, and only warns.
        AtomicBoolean cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (CUT.matcher(warning).find()) {
                cut.set(true);
            }
        });
        BufferedImage image = reader.read(0, how);
        if (cut.get()) {
            throw new UploadRefusedException(Reason.BROKEN);
        }
        return image;
    }

    /** With 16 bits a channel a pixel takes up to eight. */
    private static int bytesOfPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? Integer.BYTES : Math.max(1, type.getColorModel().getPixelSize() / Byte.SIZE);
    }

    /** Start-of-scan markers; within a scan's data no such pair of bytes occurs. */
    private static int scans(byte[] upload) {
        int found = 0;
        for (int i = 1; i < upload.length; i++) {
            if (upload[i - 1] == (byte) 0xFF && upload[i] == (byte) 0xDA) {
                found++;
            }
        }
        return found;
    }
}
