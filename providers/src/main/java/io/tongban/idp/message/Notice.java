package io.tongban.idp.message;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * What a message says. Its values may be secret and stay out of {@code toString}.
 *
 * @param template the message's key: {@code tongbanSms.<template>} is its text as a short message,
 *     {@code tongbanMail.<template>.subject} and {@code tongbanMail.<template>.body} as a mail, in the e-mail theme
 * @param values what stands for <code>{name}</code> in the text
 * @param locale the recipient's language
 * @param usefulFor how long delivering it makes sense; given up after that
 */
public record Notice(String template, Map<String, String> values, Locale locale, Duration usefulFor) {

    @Override
    public String toString() {
        return "Notice[" + template + "]";
    }
}
