package io.tongban.it.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.SqlLog;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue: what it finds, and that its hundred thousandth case costs what its first does. */
@PlatformTest
class QueueTest {

    private static final int MANY = 100_000;
    private static final String DATABASE = Platform.KEYCLOAK_DATABASE;

    private final Platform platform;
    private final TestCases cases;
    private Reviewer reviewer;

    QueueTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    @BeforeEach
    void signIn() {
        reviewer = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
    }

    @AfterEach
    void removeTheMany() {
        platform.postgres().execute(DATABASE, "delete from tb_case where id like 'bulk-%'");
    }

    @Test
    void aCaseIsFoundByNumberNamePrefixMaskAndFullDocumentNumber() {
        Submitted made = cases.submit(new Draft().with("applicant", "查找%专用甲").with("number", "110101199003072316"));
        cases.submit(new Draft().with("applicant", "查找X专用乙").with("number", "110101199003074418"));
        for (String typed : List.of(
                made.number(),
                " " + made.number() + " ",
                "查找%专",
                "110101199003072316",
                "１１０１０１１９９００３０７２３１６",
                "1101********2316")) {
            Page found = reviewer.post("/search", Map.of("search", typed));
            assertThat(numbers(found)).as(typed).contains(made.number());
            assertThat(found.uri().toString())
                    .as("no address holds what was looked for")
                    .doesNotContain("2316", "%E6", made.number());
            assertThat(found.document().select("#search").val())
                    .isEqualTo(found.document().select("#search").val().strip());
        }
        assertThat(numbers(reviewer.post("/search", Map.of("search", "查找%专用甲"))))
                .containsExactly(made.number());
        assertThat(numbers(reviewer.post("/search", Map.of("search", "110101199003072317"))))
                .isEmpty();
        assertThat(numbers(reviewer.post("/search", Map.of("search", "专用")))).isEmpty();
        for (String nothing : List.of("", " ", "x".repeat(200), "a\u202Eb")) {
            assertThat(reviewer.post("/search", Map.of("search", nothing)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theListsShowWhatTheySay() {
        Submitted waiting = cases.submit(new Draft().with("kind", "test-appeal"));
        Submitted mine = cases.submit(new Draft());
        reviewer.act(mine.id(), "claim");
        Submitted gone = cases.submit(new Draft());
        cases.applicant(gone.id(), "withdraw");

        assertThat(all("?state=waiting")).contains(waiting.number()).doesNotContain(mine.number(), gone.number());
        assertThat(all("?state=claimed")).contains(mine.number()).doesNotContain(waiting.number());
        assertThat(all("?mine=1")).contains(mine.number()).doesNotContain(waiting.number());
        assertThat(all("")).contains(mine.number(), waiting.number()).doesNotContain(gone.number());
        assertThat(all("?state=withdrawn")).contains(gone.number());
        assertThat(all("?kind=test-appeal")).contains(waiting.number()).doesNotContain(mine.number());
        assertThat(all("?overdue=1")).doesNotContain(waiting.number());
        platform.postgres()
                .execute(DATABASE, "update tb_case set due_day = date '2020-01-01' where id = '" + waiting.id() + "'");
        Page overdue = reviewer.get("?overdue=1");
        assertThat(numbers(overdue)).contains(waiting.number()).doesNotContain(mine.number());
        assertThat(overdue.text("td .wb-late")).isEqualTo("已超期");
        Page english = Reviewer.signIn(platform.browser().language("en"), reviewer.at(""), "shenhe-jia");
        assertThat(english.text("h1")).isEqualTo("Review queue");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        fill(95, "waiting");
        List<String> forwards = new ArrayList<>();
        Page page = reviewer.get("?kind=test-bulk");
        List<Page> pages = new ArrayList<>(List.of(page));
        for (String next = next(page); !next.isEmpty(); next = next(page)) {
            page = reviewer.browser().get(URI.create(next));
            pages.add(page);
        }
        pages.forEach(one -> forwards.addAll(numbers(one)));
        assertThat(pages).hasSize(5);
        assertThat(forwards).hasSize(95).doesNotHaveDuplicates();
        Page back = reviewer.browser().get(URI.create(link(pages.get(4), "prev")));
        assertThat(numbers(back)).isEqualTo(numbers(pages.get(3)));
        assertThat(numbers(reviewer.browser().get(URI.create(link(pages.get(1), "prev")))))
                .isEqualTo(numbers(pages.get(0)));
    }

    @Test
    void everyPageOfAHundredThousandIsReadOnAnIndexByTheSameFewStatements() throws SQLException {
        fill(60, "waiting");
        int few = statements("?kind=test-bulk").size();
        removeTheMany();
        fill(MANY, "waiting");
        for (String list : List.of(
                "", "?kind=test-bulk", "?state=waiting", "?overdue=1", "?mine=1", "?state=all", "?kind=test-appeal")) {
            reviewer.get(list);
            List<String> asked = statements(list);
            assertThat(asked).as(list + "\n" + SqlLog.print(asked)).hasSizeLessThanOrEqualTo(few);
            explain(list, asked);
        }
        Page last = reviewer.get("?kind=test-bulk");
        String deep = "?kind=test-bulk&from="
                + java.util.Base64.getUrlEncoder()
                        .encodeToString(("f|2099-01-01|" + (MANY - 60) * 1000L + "|bulk-x").getBytes());
        assertThat(numbers(last)).hasSize(20);
        explain(deep, statements(deep));
    }

    /** A page is read on an index, in its order; a count ends early whatever it reads. */
    private void explain(String list, List<String> asked) throws SQLException {
        List<String> onCases = asked.stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("tb_case"))
                .toList();
        assertThat(onCases).as(list).hasSize(2);
        // A plan with open parameters can be asked for in simple mode only.
        String url = platform.postgres().url(DATABASE);
        String simple = url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(
                        simple, platform.postgres().user(), platform.postgres().password());
                Statement statement = connection.createStatement()) {
            for (String sql : onCases) {
                String plan = plan(statement, sql);
                assertThat(plan).as(list + "\n" + sql).contains("Limit").doesNotContain("Sort Key: due_day");
                if (!sql.contains("union all")) {
                    assertThat(plan)
                            .as(list + "\n" + sql)
                            .doesNotContain("Seq Scan", "Sort")
                            .contains("Index");
                }
            }
        }
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("explain (generic_plan) " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private List<String> statements(String list) {
        long mark = platform.sql().mark();
        assertThat(reviewer.get(list).status()).isEqualTo(200);
        return platform.sql().since(mark, DATABASE);
    }

    /** Rows as the platform writes them; what is sealed stays shut in a list. */
    private void fill(int count, String state) {
        platform.postgres()
                .execute(
                        DATABASE,
                        "insert into tb_case (id, realm_id, case_number, kind, case_state, is_open, subject_type, applicant,"
                                + " masked_number, number_hash, contact_channel, contact, contact_hash, case_data,"
                                + " submitted_at, due_day, version)"
                                + " select 'bulk-' || n, r.id, 'B' || n, 'test-bulk', '" + state + "', true, 'natural',"
                                + " '批量申请人' || n, '1101********' || n, 'h' || n, 'SMS', '', 'c', '', n * 1000,"
                                + " date '2099-01-01', 0 from generate_series(1, " + count + ") n, realm r"
                                + " where r.name = 'fuwu'");
        platform.postgres().execute(DATABASE, "analyze tb_case");
    }

    /** The numbers on all pages of a list. */
    private Set<String> all(String list) {
        Page page = reviewer.get(list);
        Set<String> found = new LinkedHashSet<>(numbers(page));
        for (String next = next(page); !next.isEmpty(); next = next(page)) {
            page = reviewer.browser().get(URI.create(next));
            found.addAll(numbers(page));
        }
        return found;
    }

    private static List<String> numbers(Page page) {
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return Stream.ofNullable(page.document().select("td .wb-number"))
                .flatMap(found -> found.eachText().stream())
                .toList();
    }

    private static String next(Page page) {
        return link(page, "next");
    }

    private static String link(Page page, String rel) {
        return page.document().select("a[rel=" + rel + "]").attr("abs:href");
    }
}
