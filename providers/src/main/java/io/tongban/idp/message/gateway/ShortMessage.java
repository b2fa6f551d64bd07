package io.tongban.idp.message.gateway;

import java.util.Map;

/**
 * A short message as a carrier gets it. All of it but the key and the template is personal or secret and stays out of
 * {@code toString}.
 *
 * @param key the same for every attempt at the same message
 * @param to a mainland mobile number of 11 digits
 * @param text the whole text, signature of the sender included
 * @param template the message's name, for carriers that keep the texts themselves
 * @param values what fills such a text
 */
public record ShortMessage(String key, String to, String text, String template, Map<String, String> values) {

    @Override
    public String toString() {
        return "ShortMessage[" + key + ", " + template + "]";
    }
}
