package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Subjects;
import jakarta.ws.rs.BadRequestException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The rule of decision 23 is the realm's policy, so whoever sets a password by whatever way obeys it. */
@PlatformTest
class PasswordRuleTest {

    private final Platform platform;
    private final Subjects subjects;

    PasswordRuleTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    private static Map<String, String> flaws(String login, String mobile) {
        Map<String, String> flaws = new LinkedHashMap<>();
        flaws.put("Short1!", "长度不小于 8 位");
        flaws.put("alllowercase", "至少包含 3 类");
        flaws.put("Admin@123", "过于常见");
        flaws.put("Aa!" + login, "不能包含登录名");
        flaws.put("Aa!" + mobile, "不能包含手机号码");
        return flaws;
    }

    private void set(String login, String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        subjects.user(login).resetPassword(credential);
    }

    @Test
    void staffObeyItInTheConsole() {
        String mobile = Subjects.mobile();
        subjects.person("gz_houtai", mobile, null);
        for (String flaw : flaws("gz_houtai", mobile).keySet()) {
            assertThatExceptionOfType(BadRequestException.class).as(flaw).isThrownBy(() -> set("gz_houtai", flaw));
        }
        set("gz_houtai", "Di-yi-ge2026");
        set("gz_houtai", "Di-er-ge2026");
        for (String before : List.of(Subjects.PASSWORD, "Di-yi-ge2026", "Di-er-ge2026")) {
            assertThatExceptionOfType(BadRequestException.class)
                    .as("one of the last three: %s", before)
                    .isThrownBy(() -> set("gz_houtai", before));
        }
        set("gz_houtai", "Di-san-ge2026");
        assertThatCode(() -> set("gz_houtai", Subjects.PASSWORD))
                .as("the fourth but one is free again")
                .doesNotThrowAnyException();
    }

    /** Also what follows an appeal's one-time password and an old password that falls short. */
    @Test
    void whoMustChangeItObeysIt() {
        String mobile = Subjects.mobile();
        subjects.person("gz_gaimi", mobile, null);
        UserRepresentation user = subjects.user("gz_gaimi").toRepresentation();
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        subjects.user("gz_gaimi").update(user);
        LoginPage login = LoginPage.open(platform).submit("natural", "gz_gaimi", Subjects.PASSWORD);
        Page page = login.page();
        Map<String, String> flaws = flaws("gz_gaimi", mobile);
        flaws.put(Subjects.PASSWORD, "最近使用过的 3 个密码");
        for (Map.Entry<String, String> flaw : flaws.entrySet()) {
            page = change(login, page, flaw.getKey());
            assertThat(page.document().text()).as(flaw.getKey()).contains(flaw.getValue());
        }
        page = change(login, page, "Xin-mima2026");
        assertThat(page.location()).isNotNull();
        assertThat(page.location().toString()).startsWith(platform.client().redirectUri());
    }

    private static Page change(LoginPage login, Page page, String password) {
        Element form = page.document().select("form:has([name=password-new])").first();
        assertThat(form).as(page.body()).isNotNull();
        return login.browser()
                .post(URI.create(form.attr("action")), Map.of("password-new", password, "password-confirm", password));
    }

    @Test
    void whoRegistersObeysIt() {
        String mobile = Subjects.mobile();
        RegistrationPage page =
                RegistrationPage.open(platform).notice("natural").phone(mobile);
        String code = platform.simulators().lastCode(mobile);
        flaws("gz_zhuce01", mobile).forEach((password, error) -> {
            page.account(code, "gz_zhuce01", password);
            assertThat(page.error("password")).as(password).contains(error);
        });
    }
}
