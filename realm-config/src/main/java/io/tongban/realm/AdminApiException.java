package io.tongban.realm;

/** The server refused a call of its admin API, or did not answer. The text holds no body that was sent. */
public final class AdminApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AdminApiException(String message) {
        super(message);
    }

    public AdminApiException(String message, Throwable cause) {
        super(message, cause);
    }
}
