package io.tongban.foreignworker;

import java.util.List;
import java.util.Locale;

/** The languages of the pages, Chinese first. */
enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    /** Query parameter and cookie that carry a person's choice. */
    static final String NAME = "lang";

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * The language of an answer: what the address asks for, else what was chosen before, else the first one of the
     * browser's that there is, else Chinese. What is not one of ours is passed over.
     */
    static Language choose(String asked, String chosenBefore, List<Locale> browser) {
        Language language = byTag(asked);
        if (language == null) {
            language = byTag(chosenBefore);
        }
        for (int i = 0; language == null && i < browser.size(); i++) {
            language = byTag(browser.get(i).getLanguage());
        }
        return language == null ? CHINESE : language;
    }

    private static Language byTag(String wanted) {
        if (wanted == null) {
            return null;
        }
        String language = Locale.forLanguageTag(wanted).getLanguage();
        for (Language one : values()) {
            if (one.locale().getLanguage().equals(language)) {
                return one;
            }
        }
        return null;
    }
}
