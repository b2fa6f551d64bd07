package io.tongban.it.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent to the login post: a page or a 4xx, never a 5xx, a stack trace or word of an account. */
@PlatformTest
class BadInputTest {

    private static final String PERSON = "Zrr_Ceshi01";

    private final Platform platform;

    BadInputTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    static Stream<Arguments> badValues() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("empty", "");
        values.put("blank", "  　 ");
        values.put("one megabyte", "x".repeat(1 << 20));
        values.put("just too long", "x".repeat(300));
        values.put("emoji", "👩‍💻🀄");
        values.put("sql", "' or 1=1; drop table user_entity; --");
        values.put("template", "${7*7}#{7*7}<#assign x=7*7>{{7*7}}");
        values.put("markup", "\"><script>alert(1)</script>");
        values.put("right to left", "\u202Eevil\u202C\u200F");
        values.put("control", "a\u0001\u0007\u001B[31mb");
        values.put("line breaks", "a\r\nSet-Cookie: x=y");
        values.put("jndi", "${jndi:ldap://127.0.0.1/x}");
        values.put("surrogate", "lone \\uD800");
        return Stream.of("username", "password", "captcha", "subjectType", "do")
                .flatMap(field ->
                        values.entrySet().stream().map(value -> Arguments.of(field, value.getKey(), value.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badValues")
    void aBadValueIsAnsweredWithAPage(String field, String kind, String value) {
        LoginPage login = LoginPage.open(platform);
        Map<String, String> form = form(login);
        form.put(field, value);
        Page page = login.send(form).page();
        assertHarmless(page);
        assertThat(page.body()).doesNotContain("<script>alert(1)").doesNotContain("\u202E");
        assertThat(login.arrived()).isFalse();
    }

    static Stream<Arguments> badBodies() {
        return Stream.of("username", "password", "captcha", "subjectType", "do")
                .flatMap(field -> Stream.of(
                        Arguments.of(field, "missing"),
                        Arguments.of(field, "doubled"),
                        Arguments.of(field, "NUL"),
                        Arguments.of(field, "invalid UTF-8"),
                        Arguments.of(field, "broken escape")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badBodies")
    void aBadBodyIsAnsweredWithAPageOrA4xx(String field, String kind) {
        LoginPage login = LoginPage.open(platform);
        Page page = login.browser().post(login.action(), body(form(login), field, kind));
        assertHarmless(page);
    }

    private static byte[] body(Map<String, String> form, String field, String kind) {
        Map<String, String> others = new LinkedHashMap<>(form);
        String value = others.remove(field);
        String rest = Browser.encode(others);
        String broken =
                switch (kind) {
                    case "missing" -> "";
                    case "doubled" -> "&" + field + "=" + value + "&" + field + "=" + value + "2";
                    case "NUL" -> "&" + field + "=a%00b";
                    case "broken escape" -> "&" + field + "=%zz%";
                    default -> "&" + field + "=%C3%28%FF";
                };
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((rest + broken).getBytes(StandardCharsets.ISO_8859_1));
        return body.toByteArray();
    }

    @Test
    void aNameOfAnAccountAndAnUnknownOneAreRefusedAlike() {
        for (String odd : new String[] {"", "x".repeat(300), "a\u0001b"}) {
            LoginPage known = LoginPage.open(platform).submit(LoginPage.NATURAL, PERSON, odd);
            LoginPage unknown = LoginPage.open(platform).submit(LoginPage.NATURAL, "nobody_here", odd);
            assertThat(known.error()).isEqualTo(unknown.error());
        }
    }

    @Test
    void aStaleAndAForeignSessionLeadToAPage() {
        LoginPage mine = LoginPage.open(platform);
        URI action = mine.action();
        Page foreign = platform.browser().post(action, form(mine));
        assertHarmless(foreign);

        platform.clock(60 * 60);
        try {
            assertHarmless(mine.browser().post(action, form(mine)));
        } finally {
            platform.clock(0);
        }
        assertHarmless(mine.browser().post(URI.create(action + "&execution=forged"), form(mine)));
        assertHarmless(mine.browser()
                .post(URI.create(action.toString().replaceAll("session_code=[^&]*", "session_code=x")), form(mine)));
    }

    private static Map<String, String> form(LoginPage login) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("username", PERSON);
        form.put("password", "not-the-password");
        form.put("captcha", login.captcha());
        form.put("subjectType", LoginPage.NATURAL);
        form.put("do", "login");
        return form;
    }

    private static void assertHarmless(Page page) {
        assertThat(page.status()).as("status of %s", page.uri()).isBetween(200, 499);
        assertThat(page.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("FreeMarker");
    }
}
