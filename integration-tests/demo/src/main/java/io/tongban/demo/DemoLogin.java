package io.tongban.demo;

import java.util.List;

/**
 * A login to try.
 *
 * @param login what to type
 * @param tab the tab to choose
 * @param password the password
 * @param shows what it demonstrates
 */
record DemoLogin(String login, String tab, String password, String shows) {

    private static final String NATURAL = "自然人登录";
    private static final String LEGAL = "法人登录";
    private static final String PASSWORD = "Ceshi@2024";
    private static final String LEGACY_PASSWORD = "abcd1234";

    /** The demo's accounts; what stands here is what the demo data makes. */
    static List<DemoLogin> all() {
        return List.of(
                new DemoLogin("Zrr_Ceshi01", NATURAL, PASSWORD, "a natural person of the platform"),
                new DemoLogin("Fr_Yangli01", LEGAL, PASSWORD, "a legal account of the platform; rule 3: its unit"),
                new DemoLogin("lhdw0001", LEGAL, LEGACY_PASSWORD, "rule 1: legacy account, unit and name are new"),
                new DemoLogin("WP_dup0002", LEGAL, LEGACY_PASSWORD, "rule 2: legacy account, name already taken"),
                new DemoLogin("WP_lhdw0003", NATURAL, LEGACY_PASSWORD, "rule 3: legacy account, unit registered"),
                new DemoLogin("WP_dup0004", NATURAL, LEGACY_PASSWORD, "rule 4: both, the name is another unit's"),
                new DemoLogin("91990000MA9X0A06X3", LEGAL, PASSWORD, "rule 5: both, name and unit are the same"),
                new DemoLogin("lhdw0003", LEGAL, LEGACY_PASSWORD, "refused, with the hint to WP_lhdw0003"));
    }
}
