package io.tongban.idp.review.evidence;

import io.tongban.idp.review.evidence.Evidence.Format;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Tells by its first bytes what an upload claims to be; decoding it proves the claim. */
final class ImageFormats {

    private static final Map<Format, byte[]> BEGINNINGS = Map.of(
            Format.JPEG, HexFormat.of().parseHex("ffd8ff"),
            Format.PNG, HexFormat.of().parseHex("89504e470d0a1a0a"));

    private ImageFormats() {}

    static Optional<Format> of(byte[] upload) {
        return BEGINNINGS.entrySet().stream()
                .filter(one -> startsWith(upload, one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean startsWith(byte[] upload, byte[] beginning) {
        return upload.length >= beginning.length
                && Arrays.equals(upload, 0, beginning.length, beginning, 0, beginning.length);
    }
}
