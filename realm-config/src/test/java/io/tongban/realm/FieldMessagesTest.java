package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.field.Choices;
import io.tongban.idp.identity.field.Field;
import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.identity.field.Form;
import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every label, flaw and choice of the field catalogue has its words on the pages. */
class FieldMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void everyFieldFlawAndChoiceHasWords(String language) throws IOException {
        Properties messages = MessageKeysTest.messages(language);
        for (Field field : FieldCatalogue.of(Form.values()).fields()) {
            assertThat(messages).containsKey(field.labelKey());
            field.choices().filter(list -> list != Choices.COUNTRIES).ifPresent(list -> list.choices()
                    .forEach(choice -> assertThat(messages).containsKey(list.key(choice.code()))));
        }
        for (Flaw flaw : Flaw.values()) {
            assertThat(messages).containsKey(Field.flawKey(flaw));
        }
    }

    @Test
    void chineseChoicesAreThoseOfTheCatalogue() throws IOException {
        Properties messages = MessageKeysTest.messages("zh_Hans");
        for (Field field : FieldCatalogue.of(Form.values()).fields()) {
            field.choices().filter(list -> list != Choices.COUNTRIES).ifPresent(list -> list.choices()
                    .forEach(choice -> assertThat(messages).containsEntry(list.key(choice.code()), choice.label())));
        }
    }
}
