package io.tongban.idp.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages are complete, and Chinese is so for the pages of the parent theme too. */
class MessagesTest {

    private static final Pattern USED = Pattern.compile("msg\\(\\s*[\"']([^\"'$]+)[\"']\\s*[,)]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"login", "admin", "email"})
    void bothLanguagesHaveTheSameKeys(String type) {
        assertThat(keys(ThemeFiles.messages(type, "zh_Hans"))).isEqualTo(keys(ThemeFiles.messages(type, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "admin", "email"})
    void bothLanguagesTakeTheSameArguments(String type) {
        Properties english = ThemeFiles.messages(type, "en");
        ThemeFiles.messages(type, "zh_Hans")
                .forEach((key, text) ->
                        assertThat(arguments(text)).as("arguments of %s", key).isEqualTo(arguments(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void everyLoginMessageIsAWellFormedNonEmptyPattern(String language) {
        ThemeFiles.messages("login", language).forEach((key, text) -> {
            assertThat(text.toString()).as("%s", key).isNotBlank();
            // A single apostrophe would vanish and switch the arguments off.
            assertThat(text.toString().replace("''", "")).as("%s", key).doesNotContain("'");
            assertThat(new MessageFormat(text.toString()).format(new Object[] {"a", "b", "c"}))
                    .as("%s", key)
                    .isNotBlank();
        });
    }

    @Test
    void noStockMessageIsLeftUntranslated() {
        Set<String> translated = keys(ThemeFiles.baseMessages("zh_Hans"));
        translated.addAll(keys(ThemeFiles.messages("login", "zh_Hans")));

        assertThat(translated).containsAll(keys(ThemeFiles.baseMessages("en")));
    }

    @Test
    void chineseMessagesAreChinese() {
        Set<String> foreign = ThemeFiles.messages("login", "zh_Hans").entrySet().stream()
                .filter(message -> !HAN.matcher(message.getValue().toString()).find())
                .map(message -> message.getKey().toString())
                .collect(Collectors.toSet());

        assertThat(foreign).containsExactlyInAnyOrder("locale_en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void everyMessageTheTemplatesUseExists(String language) {
        Set<String> known = keys(ThemeFiles.messages("login", language));
        known.addAll(keys(ThemeFiles.baseMessages(language)));
        Set<String> used = ThemeFiles.under(ThemeFiles.THEME, ".ftl").stream()
                .flatMap(file -> USED.matcher(ThemeFiles.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(20);
        assertThat(known).containsAll(used);
    }

    @Test
    void everyMessageTheAuthenticatorSendsExists() {
        assertThat(keys(ThemeFiles.messages("login", "zh_Hans")))
                .contains(
                        "tongbanInvalidCredentials",
                        "tongbanInvalidCredentialsBridgeDown",
                        "tongbanWrongTab",
                        "tongbanUseOther",
                        "tongbanByStaff",
                        "tongbanLocked",
                        "tongbanCaptchaWrong",
                        "tongbanCaptchaMissing",
                        "tongbanCaptchaExpired",
                        "tongbanUsernameMissing",
                        "tongbanPasswordMissing",
                        "tongbanTooLong",
                        "tongbanUnreadable",
                        "tongbanQrLater",
                        "invalidPasswordCharacterClasses");
    }

    /** What a message may be filled with is fixed by whoever sends it; both languages and both channels use the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code                 | code minutes
                    passwordReset        | login time
                    oneTimePassword      | hours login password
                    caseReceived         | due number
                    caseApproved         | kind number
                    caseRefused          | kind number reasons
                    contactChanged       | time
                    registrationWaiting  | day number
                    appealRefused        | number reasons
                    registrationApproved | login
                    registrationRefused  | reasons
                    """)
    void everyMessageHasItsPlaces(String template, String places) {
        for (String language : List.of("zh_Hans", "en")) {
            Properties messages = ThemeFiles.messages("email", language);
            assertThat(places(messages.getProperty("tongbanSms." + template))).isEqualTo(places);
            assertThat(places(messages.getProperty("tongbanMail." + template + ".body")))
                    .isEqualTo(places);
            assertThat(messages.getProperty("tongbanMail." + template + ".subject"))
                    .isNotBlank();
            assertThat(messages.getProperty("tongbanSms." + template)).startsWith("【科技部政务服务平台】");
        }
    }

    private static String places(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Catalogue A2: these words are the login manual's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tongbanPlatform                | 全国一体化政务服务平台
                    tongbanSite                    | 科学技术部政务服务平台（试运行）
                    tongbanLogin                   | 统一用户登录
                    tongbanTabNatural              | 自然人登录
                    tongbanTabLegal                | 法人登录
                    tongbanTabQr                   | 二维码登录
                    tongbanLoginNamePlaceholder    | 请输入登录名
                    tongbanPasswordPlaceholder     | 请输入密码
                    tongbanCaptchaPlaceholder      | 请输入验证码
                    tongbanForgot                  | 忘记密码？
                    tongbanCaptchaRefresh          | 换一张
                    tongbanSubmit                  | 用户登录
                    tongbanRegister                | 没有账号？立即注册账号
                    tongbanNational                | 国家政务服务平台账号登录
                    tongbanIntro1                  | 原国家科技计划项目申报中心注册用户均可登录本系统。您注册后，可以及时了解国家科技政策、科技信息、办理科技政务相关业务。如您尚未注册，请您点击"注册"，注册信息通过审核后进行登录。
                    tongbanIntro2                  | 自然人用户可以查阅有关信息、办理众筹等面向自然人的服务事项。
                    tongbanIntro3                  | 如获得法人的授权许可，可以代替法人办理指定的服务事项。
                    tongbanIntro4                  | 您获得的授权事项可以在"在线办理"-"我的信息"中进行查看。
                    """)
    void labelsAreTheManualsOwn(String key, String text) {
        assertThat(ThemeFiles.messages("login", "zh_Hans")).contains(Map.entry(key, text));
    }

    private static Set<String> keys(Properties messages) {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Set<String> arguments(Object text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text.toString())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
