package io.tongban.idp.review.workbench;

import io.tongban.idp.identity.PlainText;
import io.tongban.idp.review.ReviewSettings;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import org.keycloak.models.RealmModel;

/**
 * The reasons of a refusal: those a realm has to choose from, and a free text. The applicant reads them in the realm's
 * language, whichever the reviewer works in.
 */
record Reasons(RealmModel realm, Pages pages) {

    static final int LONGEST = 500;

    private static final int OWN = 8;

    /** The texts to choose from, as the reviewer reads them. */
    List<String> shown() {
        return texts(pages.locale());
    }

    /**
     * What the applicant will read.
     *
     * @param chosen places in the list
     * @param note free text, may be blank
     * @return empty when there is no reason, or the note cannot be taken
     */
    List<String> given(List<String> chosen, String note) {
        List<String> texts =
                texts(Locale.forLanguageTag(realm.getDefaultLocale() == null ? "zh-CN" : realm.getDefaultLocale()));
        List<String> given = new ArrayList<>();
        IntStream.range(0, texts.size())
                .filter(place -> chosen.contains(String.valueOf(place)))
                .forEach(place -> given.add(texts.get(place)));
        String text = note == null ? "" : note.replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST || !PlainText.isReadable(text)) {
            return List.of();
        }
        if (!text.isEmpty()) {
            given.add(text);
        }
        return given;
    }

    private List<String> texts(Locale language) {
        List<String> own = new ReviewSettings(realm).reasons();
        if (!own.isEmpty()) {
            return own;
        }
        Properties words = pages.words(language);
        return IntStream.rangeClosed(1, OWN)
                .mapToObj(number ->
                        new MessageFormat(words.getProperty("tongbanCaseReason." + number)).format(new Object[0]))
                .toList();
    }
}
