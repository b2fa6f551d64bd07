package io.tongban.idp.review.evidence;

import static io.tongban.idp.review.evidence.Images.HIDDEN;
import static io.tongban.idp.review.evidence.Images.PHP;
import static io.tongban.idp.review.evidence.Images.SCRIPT;
import static io.tongban.idp.review.evidence.Images.bytes;
import static io.tongban.idp.review.evidence.Images.chunk;
import static io.tongban.idp.review.evidence.Images.join;
import static io.tongban.idp.review.evidence.Images.withChunks;
import static io.tongban.idp.review.evidence.Images.withSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm, or only look like it: refused with the right reason, or stored as a clean image. */
@Timeout(60)
class MaliciousFilesTest {

    private static final Set<Format> BOTH = EnumSet.allOf(Format.class);
    private static final byte[] JPEG = Images.jpeg(120, 80);
    private static final byte[] PNG = Images.png(120, 80);
    private static final byte[] GIF = Images.written("gif", Images.picture(40, 30, BufferedImage.TYPE_INT_RGB));
    private static final byte[] BMP = Images.written("bmp", Images.picture(40, 30, BufferedImage.TYPE_INT_RGB));

    record Upload(String what, byte[] bytes, Reason reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Upload> refused() {
        return Stream.of(
                new Upload("nothing", new byte[0], Reason.EMPTY),
                new Upload("null", null, Reason.EMPTY),
                new Upload("one byte", new byte[] {(byte) 0xFF}, Reason.WRONG_TYPE),
                new Upload("the beginning of a JPEG only", Arrays.copyOf(JPEG, 3), Reason.BROKEN),
                new Upload("the beginning of a PNG only", Arrays.copyOf(PNG, 8), Reason.BROKEN),
                new Upload("1 MB and 1 byte", Arrays.copyOf(JPEG, ImageCleaner.MAX_BYTES + 1), Reason.TOO_LARGE),
                new Upload("HTML by the name of a JPEG", bytes("<html>" + SCRIPT), Reason.WRONG_TYPE),
                new Upload("SVG", bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT), Reason.WRONG_TYPE),
                new Upload(
                        "XML with an entity",
                        bytes("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]>"),
                        Reason.WRONG_TYPE),
                new Upload("PHP", bytes(PHP), Reason.WRONG_TYPE),
                new Upload("GIF", GIF, Reason.WRONG_TYPE),
                new Upload("GIF with an archive behind (GIFAR)", join(GIF, Images.zip("a", HIDDEN)), Reason.WRONG_TYPE),
                new Upload("GIF that is a script", bytes("GIF89a/*....*/=1;" + SCRIPT), Reason.WRONG_TYPE),
                new Upload("BMP", BMP, Reason.WRONG_TYPE),
                new Upload("TIFF", bytes("II*\0\b\0\0\0\0\0"), Reason.WRONG_TYPE),
                new Upload("WEBP", bytes("RIFF\u0024\0\0\0WEBPVP8 \u0018\0\0\0"), Reason.WRONG_TYPE),
                new Upload("HEIC", bytes("\0\0\0\u0018ftypheic\0\0\0\0"), Reason.WRONG_TYPE),
                new Upload("JPEG 2000", bytes("\0\0\0\fjP  \r\n"), Reason.WRONG_TYPE),
                new Upload("ICO", bytes("\0\0\u0001\0\u0001\0"), Reason.WRONG_TYPE),
                new Upload("PDF", bytes("%PDF-1.4\n" + SCRIPT), Reason.WRONG_TYPE),
                new Upload("an archive", Images.zip("photo.jpg", SCRIPT), Reason.WRONG_TYPE),
                new Upload("a program", bytes("MZ\u0090\0\u0003"), Reason.WRONG_TYPE),
                new Upload("HTML with a JPEG behind", join(bytes("<html>"), JPEG), Reason.WRONG_TYPE),
                new Upload(
                        "HTML behind the first bytes of a JPEG",
                        join(Arrays.copyOf(JPEG, 4), bytes(SCRIPT)),
                        Reason.BROKEN),
                new Upload(
                        "HTML behind the first bytes of a PNG",
                        join(Arrays.copyOf(PNG, 8), bytes(SCRIPT)),
                        Reason.BROKEN),
                new Upload("a JPEG of 50,000 x 50,000", Images.claiming(JPEG, 50_000, 50_000), Reason.TOO_MANY_PIXELS),
                new Upload("a JPEG of 60,000 x 1", Images.claiming(JPEG, 60_000, 1), Reason.TOO_MANY_PIXELS),
                new Upload("a PNG of 50,000 x 50,000", Images.bomb(50_000, 50_000, 100_000), Reason.TOO_MANY_PIXELS),
                new Upload(
                        "a PNG of 2147483647 a side",
                        Images.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE, 10),
                        Reason.TOO_MANY_PIXELS),
                new Upload(
                        "a PNG of 9,000 x 9,000, all zeros",
                        Images.bomb(9_000, 9_000, 9_001L * 9_000),
                        Reason.TOO_MANY_PIXELS),
                new Upload("a PNG without height", Images.bomb(10, 0, 10), Reason.BROKEN),
                new Upload("a PNG of negative width", Images.bomb(-1, 10, 10), Reason.BROKEN),
                new Upload("a PNG without data", join(Images.header(9, 9), chunk("IEND", new byte[0])), Reason.BROKEN),
                new Upload("a JPEG that claims no height", Images.claiming(JPEG, 120, 0), Reason.BROKEN),
                new Upload("a JPEG of ten thousand scans", manyScans(), Reason.BROKEN));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Upload upload) {
        assertThat(reason(upload.bytes(), BOTH)).isEqualTo(upload.reason());
    }

    static Stream<Upload> stored() {
        byte[] script = bytes(SCRIPT);
        byte[] animation = chunk("fdAT", join(new byte[4], script));
        return Stream.of(
                new Upload("a JPEG", JPEG, null),
                new Upload("a PNG", PNG, null),
                new Upload("a dot", Images.jpeg(1, 1), null),
                new Upload("a dot in PNG", Images.png(1, 1), null),
                new Upload("a grey JPEG", gray("jpeg"), null),
                new Upload("a grey PNG", gray("png"), null),
                new Upload("a progressive JPEG", progressive("jpeg"), null),
                new Upload("a JPEG of four inks", cmyk(), null),
                new Upload("a CMYK JPEG", withSegment(cmyk(), 0xEE, bytes("Adobe\0d\0\0\0\0\u0002")), null),
                new Upload("an interlaced PNG", progressive("png"), null),
                new Upload("a PNG with a palette", written(BufferedImage.TYPE_BYTE_INDEXED), null),
                new Upload("a black and white PNG", written(BufferedImage.TYPE_BYTE_BINARY), null),
                new Upload("a PNG of 16 bits", written(BufferedImage.TYPE_USHORT_GRAY), null),
                new Upload("1 MB exactly", Arrays.copyOf(JPEG, ImageCleaner.MAX_BYTES), null),
                new Upload("JPEG and HTML", join(JPEG, bytes("<html>" + SCRIPT)), null),
                new Upload("JPEG and an archive", join(JPEG, Images.zip("a.html", SCRIPT)), null),
                new Upload("JPEG in JPEG", join(JPEG, JPEG, script), null),
                new Upload("PNG and PHP", join(PNG, bytes(PHP)), null),
                new Upload("PNG and an archive", join(PNG, Images.zip("a.php", PHP)), null),
                new Upload("a comment with HTML", withSegment(JPEG, 0xFE, script), null),
                new Upload("a comment that begins a page", withSegment(JPEG, 0xFE, bytes("*/=<html>" + SCRIPT)), null),
                new Upload("Exif with a script", withSegment(JPEG, 0xE1, Images.exif(1)), null),
                new Upload(
                        "broken Exif", withSegment(JPEG, 0xE1, bytes("Exif\0\0MM\0*\377\377\377\377" + HIDDEN)), null),
                new Upload(
                        "XMP",
                        withSegment(JPEG, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SCRIPT)),
                        null),
                new Upload("Photoshop's block", withSegment(JPEG, 0xED, bytes("Photoshop 3.0\0" + SCRIPT)), null),
                new Upload(
                        "a colour profile that is none",
                        withSegment(JPEG, 0xE2, bytes("ICC_PROFILE\0\u0001\u0001" + SCRIPT)),
                        null),
                new Upload("a segment of 64 kB", withSegment(JPEG, 0xEF, bytes(SCRIPT.repeat(1500))), null),
                new Upload("tEXt with PHP", withChunks(PNG, chunk("tEXt", bytes("Comment\0" + PHP))), null),
                new Upload(
                        "iTXt with a script",
                        withChunks(PNG, chunk("iTXt", bytes("Comment\0\0\0\0\0" + SCRIPT))),
                        null),
                new Upload("eXIf", withChunks(PNG, chunk("eXIf", script)), null),
                new Upload("a private chunk", withChunks(PNG, chunk("prVt", script)), null),
                new Upload(
                        "a text that inflates to 200 MB",
                        withChunks(PNG, chunk("zTXt", join(bytes("Comment\0\0"), Images.deflated(200_000_000L)))),
                        null),
                new Upload(
                        "a profile that inflates to 200 MB",
                        withChunks(PNG, chunk("iCCP", join(bytes("p\0\0"), Images.deflated(200_000_000L)))),
                        null),
                new Upload(
                        "an animated PNG",
                        withChunks(PNG, chunk("acTL", new byte[] {0, 0, 0, 1, 0, 0, 0, 0}), animation),
                        null),
                new Upload(
                        "a PNG whose data inflates to 100 MB behind its last row",
                        Images.bomb(10, 10, 100_000_000L),
                        null),
                new Upload("a PNG of 5,000 x 5,000, all zeros", Images.bomb(5_000, 5_000, 5_001L * 5_000), null),
                new Upload("a strip of 10,000 x 1", Images.bomb(10_000, 1, 10_001), null));
    }

    @ParameterizedTest
    @MethodSource
    void stored(Upload upload) throws Exception {
        assertClean(ImageCleaner.clean(upload.bytes(), BOTH).jpeg());
    }

    @Test
    void aPngIsRefusedWhereOnlyJpegIsAllowed() {
        assertThat(reason(PNG, EnumSet.of(Format.JPEG))).isEqualTo(Reason.WRONG_TYPE);
        assertThat(reason(JPEG, EnumSet.of(Format.JPEG))).isNull();
    }

    @Test
    void whatIsCutOffIsRefusedUnlessNothingIsMissing() throws Exception {
        for (byte[] whole : new byte[][] {JPEG, PNG, progressive("jpeg"), progressive("png"), gray("jpeg")}) {
            byte[] pixels = ImageCleaner.clean(whole, BOTH).pixels();
            for (int length = 1; length < whole.length; length += Math.max(1, (whole.length - length) / 40)) {
                byte[] cut = Arrays.copyOf(whole, length);
                if (reason(cut, BOTH) == null) {
                    assertThat(ImageCleaner.clean(cut, BOTH).pixels())
                            .as("%d of %d bytes", length, whole.length)
                            .isEqualTo(pixels);
                }
            }
        }
    }

    @Test
    void changedBytesAreRefusedOrStoredClean() throws Exception {
        Random random = new Random(11);
        for (byte[] whole : new byte[][] {JPEG, PNG, withSegment(JPEG, 0xE1, Images.exif(6)), progressive("jpeg")}) {
            for (int round = 0; round < 300; round++) {
                byte[] changed = whole.clone();
                for (int i = 0; i <= round % 5; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                if (reason(changed, BOTH) == null) {
                    assertClean(ImageCleaner.clean(changed, BOTH).jpeg());
                }
            }
        }
    }

    @Test
    void noiseBehindAGoodBeginningIsRefused() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            assertThat(reason(join(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, noise), BOTH))
                    .isNotNull();
            assertThat(reason(join(Arrays.copyOf(PNG, 8), noise), BOTH)).isNotNull();
        }
    }

    @Test
    void aWrongChecksumBringsNothingThrough() throws Exception {
        byte[] changed = withChunks(PNG, chunk("tEXt", bytes("Comment\0" + SCRIPT)));
        changed[33 + 8 + 8 + SCRIPT.length()] ^= 1;
        if (reason(changed, BOTH) == null) {
            assertClean(ImageCleaner.clean(changed, BOTH).jpeg());
        }
    }

    private static Reason reason(byte[] upload, Set<Format> allowed) {
        UploadRefusedException refused =
                catchThrowableOfType(UploadRefusedException.class, () -> ImageCleaner.clean(upload, allowed));
        return refused == null ? null : refused.reason();
    }

    private static void assertClean(byte[] image) throws IOException {
        String text = new String(image, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .startsWith("\u00ff\u00d8\u00ff\u00e0")
                .endsWith("\u00ff\u00d9")
                .doesNotContain(
                        HIDDEN, "<script", "<?php", "<html", "PK\u0003\u0004", "Exif", "ICC_PROFILE", "Photoshop")
                .doesNotContain("http:", "\u00ff\u00fe", "\u00ff\u00e1", "\u00ff\u00e2");
        assertThat(image.length).isLessThanOrEqualTo(JpegOutput.MAX_BYTES);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(image));
        assertThat(Math.max(read.getWidth(), read.getHeight())).isLessThanOrEqualTo(Upright.MAX_SIDE);
    }

    private static byte[] gray(String format) {
        return Images.written(format, Images.picture(60, 40, BufferedImage.TYPE_BYTE_GRAY));
    }

    private static byte[] written(int type) {
        return Images.written("png", Images.picture(60, 40, type));
    }

    private static byte[] progressive(String format) {
        return Images.progressive(format, new IIOImage(Images.picture(60, 40, BufferedImage.TYPE_INT_RGB), null, null));
    }

    private static byte[] cmyk() {
        return Images.progressive(
                "jpeg",
                new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null), null, null));
    }

    private static byte[] manyScans() {
        byte[] progressive = progressive("jpeg");
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0};
        byte[][] parts = new byte[10_001][];
        Arrays.fill(parts, scan);
        parts[0] = Arrays.copyOf(progressive, progressive.length - 2);
        return join(parts);
    }
}
