package io.tongban.simulators;

/**
 * What a sender asks the gateway for.
 *
 * @param to a mobile number
 * @param text what to say
 * @param idempotencyKey the sender's mark of this message
 */
public record SmsRequest(String to, String text, String idempotencyKey) {

    boolean complete() {
        return filled(to) && filled(text) && filled(idempotencyKey);
    }

    private static boolean filled(String value) {
        return value != null && !value.isBlank();
    }
}
