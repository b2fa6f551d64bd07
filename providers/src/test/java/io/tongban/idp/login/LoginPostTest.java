package io.tongban.idp.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongban.idp.identity.SubjectType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPostTest {

    private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

    @Test
    void takesMissingFieldsAsEmptyAndAPostAsALogin() throws InputException {
        LoginPost post = LoginPost.of(form);
        assertThat(post.action()).isEqualTo("login");
        assertThat(post.username()).isEmpty();
        assertThat(post.tab()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "password", "captcha", "subjectType", "do"})
    void refusesAFieldThatComesTwice(String field) {
        form.add(field, "natural");
        form.add(field, "natural");
        assertThatThrownBy(() -> LoginPost.of(form)).hasMessage("UNREADABLE");
    }

    @Test
    void knowsTheTwoTabs() throws InputException {
        form.putSingle("subjectType", "legal");
        assertThat(LoginPost.of(form).tab()).contains(SubjectType.LEGAL);
        form.putSingle("subjectType", "${7*7}");
        assertThatThrownBy(() -> LoginPost.of(form)).hasMessage("UNREADABLE");
    }

    @Test
    void showsNothingAgainThatIsNoName() {
        assertThat(LoginPost.shownName(" Ｚrr ")).isEqualTo("Zrr");
        assertThat(LoginPost.shownName("a\u202Eb")).isEmpty();
        assertThat(LoginPost.shownName(null)).isEmpty();
    }
}
