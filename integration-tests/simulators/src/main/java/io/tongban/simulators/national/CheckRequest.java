package io.tongban.simulators.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What a platform asks to be confirmed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CheckRequest(
        String requestId,
        long time,
        String subject,
        String name,
        String documentType,
        String number,
        String validFrom,
        String validUntil,
        String representative) {

    boolean complete() {
        return filled(requestId) && filled(subject) && filled(name) && filled(documentType) && filled(number);
    }

    private static boolean filled(String value) {
        return value != null && !value.isBlank();
    }
}
