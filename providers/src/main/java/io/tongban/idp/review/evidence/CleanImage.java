package io.tongban.idp.review.evidence;

/**
 * An image written anew.
 *
 * @param jpeg its bytes
 * @param pixels SHA-256 over its pixels before they were compressed: equal for uploads that differ in nothing one can see
 */
record CleanImage(byte[] jpeg, byte[] pixels) {

    static final String CONTENT_TYPE = "image/jpeg";

    @Override
    public String toString() {
        return "CleanImage";
    }
}
