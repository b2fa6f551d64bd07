package io.tongban.idp.review.evidence;

/** An upload is not stored. It carries nothing of the file. */
public final class UploadRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        WRONG_TYPE,
        /** It cannot be decoded to its end. */
        BROKEN,
        TOO_MANY_PIXELS,
        /** Too many files for this case, or too many in a short time from one address. */
        QUOTA,
        /** Not the file's fault: this node decodes as many as it can. */
        BUSY
    }

    private final transient Reason reason;

    public UploadRefusedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
