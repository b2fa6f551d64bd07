package io.tongban.idp.message.gateway.http;

import io.tongban.idp.message.gateway.DeliveryException;

/** What a carrier's HTTP status means. */
public final class Answers {

    private Answers() {}

    /** Passes a 2xx; 408, 429 and whatever is not a 4xx may go better later. */
    public static void requireTaken(int status) throws DeliveryException {
        if (status >= 200 && status < 300) {
            return;
        }
        String code = "http-" + status;
        boolean permanent = status >= 400 && status < 500 && status != 408 && status != 429;
        throw permanent ? DeliveryException.permanent(code) : DeliveryException.temporary(code);
    }
}
