package io.tongban.idp.account.bridge;

/** The outside store did not answer. It says nothing of the user. */
public class BridgeUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    public BridgeUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
