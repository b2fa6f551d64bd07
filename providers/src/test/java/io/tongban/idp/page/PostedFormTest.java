package io.tongban.idp.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.identity.Flaw;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PostedFormTest {

    private static final int LIMIT = 10;

    @Test
    void readsOneLineFoldedAndNothingElse() {
        PostedForm form = Posts.urlEncoded("name", "　ＡＢ c ", "none", "", "long", "x".repeat(11), "odd", "a\u202Eb");
        assertThat(form.text("name", LIMIT).accepted()).contains("AB c");
        assertThat(form.text("none", LIMIT).flaw()).contains(Flaw.EMPTY);
        assertThat(form.text("absent", LIMIT).flaw()).contains(Flaw.EMPTY);
        assertThat(form.text("long", LIMIT).flaw()).contains(Flaw.TOO_LONG);
        assertThat(form.text("odd", LIMIT).flaw()).contains(Flaw.UNREADABLE);
    }

    @Test
    void aFieldThatComesTwiceIsNone() {
        assertThat(Posts.urlEncoded("a", "1", "a", "1").text("a", LIMIT).flaw()).contains(Flaw.UNREADABLE);
        assertThat(Posts.multipart("a", "1", "a", "1").text("a", LIMIT).flaw()).contains(Flaw.UNREADABLE);
        assertThat(Posts.urlEncoded("do", "x", "do", "y").action()).isEmpty();
    }

    @Test
    void aSecretStaysAsTyped() {
        assertThat(Posts.urlEncoded("p", " Ａb1 ").secret("p", LIMIT).accepted()).contains(" Ａb1 ");
        assertThat(Posts.urlEncoded("p", "a\u0000").secret("p", LIMIT).flaw()).contains(Flaw.UNREADABLE);
        assertThat(Posts.urlEncoded().secret("p", LIMIT).flaw()).contains(Flaw.EMPTY);
    }

    @Test
    void readsFilesUpToTheirLimit() {
        byte[] content = "0123456789".getBytes(StandardCharsets.US_ASCII);
        PostedForm form = Posts.multipart("text", "t", "file", content);
        assertThat(form.text("text", LIMIT).accepted()).contains("t");
        assertThat(form.file("file", 10).orElseThrow().content()).isEqualTo(content);
        assertThat(form.file("file", 10).orElseThrow().tooLarge()).isFalse();
        assertThat(form.file("file", 9).orElseThrow().tooLarge()).isTrue();
        assertThat(form.file("absent", 9)).isEmpty();
    }

    @Test
    void aFileIsNoTextAndAnEmptyOneNoFile() {
        PostedForm form = Posts.multipart("file", new byte[] {1}, "empty", new byte[0]);
        assertThat(form.text("file", LIMIT).flaw()).contains(Flaw.UNREADABLE);
        assertThat(form.file("empty", LIMIT)).isEmpty();
    }

    @Test
    void showsNothingOfItself() {
        assertThat(Posts.urlEncoded("password", "secret")).hasToString("PostedForm of 1 fields");
    }
}
