package io.tongban.idp.review.evidence;

import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;

/**
 * Makes of an upload an image that holds its pixels and nothing else: what it is, its bytes say; it is decoded, put upright,
 * brought to a size that can still be read, and written as JPEG. Nothing touches the disk.
 */
final class ImageCleaner {

    /** 1 MB, inclusive (catalogue items 31 and 46). */
    static final int MAX_BYTES = 1024 * 1024;

    private ImageCleaner() {}

    /** @param allowed what it may be */
    static CleanImage clean(byte[] upload, Set<Format> allowed) throws UploadRefusedException {
        if (upload == null || upload.length == 0) {
            throw new UploadRefusedException(Reason.EMPTY);
        }
        if (upload.length > MAX_BYTES) {
            throw new UploadRefusedException(Reason.TOO_LARGE);
        }
        Format format = ImageFormats.of(upload)
                .filter(allowed::contains)
                .orElseThrow(() -> new UploadRefusedException(Reason.WRONG_TYPE));
        return DecodingPlaces.NODE.in(() -> decoded(upload, format));
    }

    private static CleanImage decoded(byte[] upload, Format format) throws UploadRefusedException {
        try {
            BufferedImage image = Upright.of(ImageDecoder.decode(upload, format), orientation(upload, format));
            return new CleanImage(JpegOutput.write(image), digest(image));
        } catch (IOException | RuntimeException e) {
            // A reader's exceptions may quote the file.
            throw new UploadRefusedException(Reason.BROKEN);
        }
    }

    private static int orientation(byte[] upload, Format format) {
        return format == Format.JPEG ? ExifOrientation.of(upload) : ExifOrientation.UPRIGHT;
    }

    private static byte[] digest(BufferedImage image) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                    .putInt(image.getWidth())
                    .putInt(image.getHeight())
                    .flip());
            digest.update(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
