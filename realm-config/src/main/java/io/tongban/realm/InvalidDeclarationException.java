package io.tongban.realm;

/** What was asked for is not complete or not well formed; nothing has been written to the server. */
public final class InvalidDeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidDeclarationException(String message) {
        super(message);
    }

    public InvalidDeclarationException(String message, Throwable cause) {
        super(message, cause);
    }
}
