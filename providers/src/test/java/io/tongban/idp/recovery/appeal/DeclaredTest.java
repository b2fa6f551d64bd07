package io.tongban.idp.recovery.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongban.idp.message.Recipient;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredTest {

    @Test
    void comesBackFromACaseAsItWentIn() {
        assertThat(Declared.of(Cabinet.natural("13000000656").toData())).isEqualTo(Cabinet.natural("13000000656"));
        assertThat(Declared.of(Cabinet.legal("13000000658").toData())).isEqualTo(Cabinet.legal("13000000658"));
        assertThatIllegalArgumentException().isThrownBy(() -> Declared.of(Map.of()));
    }

    @Test
    void saysNothingOfWhatItHolds() {
        Declared declared = Cabinet.legal("13000000658");
        assertThat(declared).hasToString("Declared[LEGAL]");
        assertThat(Cabinet.unit("key", Cabinet.CODE, Cabinet.NUMBER)).hasToString("AccountFile[key]");
    }

    @Test
    void warnsEveryContactOnFileThatIsNotTheApplicants() {
        AccountFile file = Cabinet.withMailbox(Cabinet.unit("u", Cabinet.CODE, null), "old@example.com");
        assertThat(new Contacts(Cabinet.legal("13000000999"), file).others())
                .containsExactly(Recipient.mobile(Cabinet.MOBILE), Recipient.email("old@example.com"));
        assertThat(new Contacts(Cabinet.legal(Cabinet.MOBILE), file).others())
                .as("the same phone, another mailbox")
                .containsExactly(Recipient.email("old@example.com"));
        assertThat(new Contacts(Cabinet.legal(Cabinet.MOBILE), Cabinet.withMailbox(file, "Z@example.com")).others())
                .isEmpty();
        assertThat(new Contacts(Cabinet.natural("13000000999"), Cabinet.person("p", null, null)).others())
                .isEmpty();
    }
}
