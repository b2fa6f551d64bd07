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

    /** The demo's accounts; what stands here is what {@code realm-config/demo} makes. */
    static List<DemoLogin> all() {
        return List.of(
                new DemoLogin("Zrr_Ceshi01", NATURAL, PASSWORD, "a natural person of the platform"),
                new DemoLogin("Fr_Yangli01", LEGAL, PASSWORD, "a unit's legal account of the platform"),
                new DemoLogin("lhdw0001", LEGAL, "abcd1234", "rule 1: unit and name are new; asked for a new password"),
                new DemoLogin("WP_dup0002", LEGAL, "Jiumima@0002", "rule 2: new unit, the name dup0002 is taken"),
                new DemoLogin("WP_lhdw0003", NATURAL, "Jiumima@0003", "rule 3: the unit is here, the name is new"),
                new DemoLogin("WP_dup0004", NATURAL, "Jiumima@0004", "rule 4: the unit is here, the name another's"),
                new DemoLogin("91990000MA9X0A06X3", LEGAL, "Jiumima@0005", "rule 5: the same unit and name (once)"),
                new DemoLogin("lhdw0003", LEGAL, "Jiumima@0003", "the hint to use WP_lhdw0003"),
                new DemoLogin("lhdw0006", NATURAL, "Jiumima@0006", "the manual list: staff must decide"),
                new DemoLogin("lhdw0007", LEGAL, "Jiumima@0007", "a disabled row: as any wrong password"),
                new DemoLogin("Zrr_Tingyong01", NATURAL, PASSWORD, "a disabled account: as any wrong password"));
    }
}
