package io.tongban.idp.message;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message's words in the e-mail theme. */
record Texts(Properties messages) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The languages of the theme; whoever reads another gets Chinese. */
    static Locale language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    String shortMessage(String template, Map<String, String> values) throws IOException {
        return fill(text("tongbanSms." + template), values);
    }

    String subject(String template, Map<String, String> values) throws IOException {
        return fill(text("tongbanMail." + template + ".subject"), values);
    }

    String body(String template, Map<String, String> values) throws IOException {
        return fill(text("tongbanMail." + template + ".body"), values);
    }

    /** @throws IOException when the theme lacks the key */
    String text(String key) throws IOException {
        String text = messages.getProperty(key);
        if (text == null) {
            throw new IOException("the e-mail theme has no message " + key);
        }
        return text;
    }

    /** Puts each value in its place, once: nothing of a value is read as a place or a pattern. A missing one is empty. */
    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }
}
