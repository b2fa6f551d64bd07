package io.tongban.idp.review.evidence;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Which way up the camera was held: 1 to 8 as Exif numbers it. */
final class ExifOrientation {

    static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /** What a JPEG says of itself; upright when it says nothing that can be read. */
    static int of(byte[] jpeg) {
        try {
            ExifIFD0Directory directory = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return UPRIGHT;
            }
            int said = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
        } catch (JpegProcessingException | MetadataException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }
}
