package io.tongban.idp.message.gateway;

/** A message was not taken. Neither the code nor the exception tells anything of the message. */
public final class DeliveryException extends Exception {

    private static final int LONGEST = 64;

    private final String code;
    private final boolean permanent;

    private DeliveryException(String code, boolean permanent) {
        // Carriers echo numbers and texts in their answers: neither their words nor a cause are carried.
        super(code);
        this.code = code;
        this.permanent = permanent;
    }

    /**
     * Trying again may help: no answer, a time-out, an overloaded or broken carrier.
     *
     * @param code what staff see, such as {@code http-503}; cut at 64 characters
     */
    public static DeliveryException temporary(String code) {
        return new DeliveryException(cut(code), false);
    }

    /** Trying again would come to the same. */
    public static DeliveryException permanent(String code) {
        return new DeliveryException(cut(code), true);
    }

    private static String cut(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }

    public String code() {
        return code;
    }

    public boolean permanent() {
        return permanent;
    }
}
