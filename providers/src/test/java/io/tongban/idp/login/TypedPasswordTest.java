package io.tongban.idp.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TypedPasswordTest {

    @Test
    void triesItAsTypedFirst() throws InputException {
        assertThat(TypedPassword.of("Ceshi@2024").candidates()).containsExactly("Ceshi@2024");
        assertThat(TypedPassword.of(" Ｃeshi@2024 ").candidates()).containsExactly(" Ｃeshi@2024 ", "Ceshi@2024");
    }

    @Test
    void isFoldedNoFurtherThanNamesAre() throws InputException {
        assertThat(TypedPassword.of("\u200BCeshi@2024\uFEFF").candidates()).contains("Ceshi@2024");
        assertThat(TypedPassword.of("\uFB01x\u00BD").candidates()).containsExactly("\uFB01x\u00BD");
    }

    @Test
    void mayBeBlanksOnly() throws InputException {
        assertThat(TypedPassword.of("   ").candidates()).containsExactly("   ");
    }

    @Test
    void refusesEmptyTooLongAndNoText() {
        assertThatThrownBy(() -> TypedPassword.of("")).hasMessage("PASSWORD_MISSING");
        assertThatThrownBy(() -> TypedPassword.of("x".repeat(257))).hasMessage("TOO_LONG");
        assertThatThrownBy(() -> TypedPassword.of("a\u0000b")).hasMessage("UNREADABLE");
        assertThatThrownBy(() -> TypedPassword.of("a\uFFFD")).hasMessage("UNREADABLE");
    }

    @Test
    void isNeverWritten() throws InputException {
        assertThat(TypedPassword.of("Ceshi@2024")).hasToString("TypedPassword");
    }
}
