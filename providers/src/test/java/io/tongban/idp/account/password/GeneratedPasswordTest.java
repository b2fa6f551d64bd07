package io.tongban.idp.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedPasswordTest {

    @Test
    void obeysARuleThatNotEveryDrawPleases() {
        for (int i = 0; i < 200; i++) {
            assertThat(CharacterClasses.in(GeneratedPassword.pleasing(drawn -> CharacterClasses.in(drawn) == 4)))
                    .isEqualTo(4);
        }
    }

    @Test
    void growsForARuleThatAsksForMore() {
        assertThat(GeneratedPassword.pleasing(drawn -> drawn.length() >= 20)).hasSize(20);
        assertThatIllegalStateException().isThrownBy(() -> GeneratedPassword.pleasing(drawn -> false));
    }

    @Test
    void isNeverTheSameAndHasNothingThatIsMisread() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(GeneratedPassword.pleasing(drawn -> true));
        }
        assertThat(seen).hasSize(1000).allMatch(drawn -> drawn.matches("[^0O1lIo]{12}"));
    }
}
