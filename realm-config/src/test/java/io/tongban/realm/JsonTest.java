package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Test
    void onlyWhatIsDeclaredCounts() {
        assertThat(Json.differences(json("{'a':1,'b':{'c':2,'d':3},'e':4}"), json("{'b':{'d':3},'a':1}")))
                .isEmpty();
    }

    @Test
    void namesEveryPathThatDiffers() {
        assertThat(Json.differences(json("{'a':1,'b':{'c':2}}"), json("{'a':2,'b':{'c':3},'n':{'x':1},'z':true}")))
                .containsExactly("a", "b.c", "n", "z");
    }

    @Test
    void plainListsAreSets() {
        assertThat(Json.differences(json("{'l':['x','y']}"), json("{'l':['y','x']}")))
                .isEmpty();
        assertThat(Json.differences(json("{'l':['x','y']}"), json("{'l':['x']}")))
                .containsExactly("l");
        assertThat(Json.differences(json("{}"), json("{'l':[]}"))).isEmpty();
    }

    @Test
    void listsOfObjectsKeepTheirOrder() {
        JsonNode declared = json("{'l':[{'n':1},{'n':2}]}");
        assertThat(Json.differences(json("{'l':[{'n':1,'more':0},{'n':2}]}"), declared))
                .isEmpty();
        assertThat(Json.differences(json("{'l':[{'n':2},{'n':1}]}"), declared)).containsExactly("l");
    }

    @Test
    void aFilledPlaceholderIsTextAndStillEqualsTheServersValue() {
        assertThat(Json.differences(json("{'on':true,'n':5}"), json("{'on':'true','n':'5'}")))
                .isEmpty();
    }

    @Test
    void nothingAndTheEmptyTextAreTheSame() {
        assertThat(Json.differences(json("{'b':null}"), json("{'a':'','b':''}")))
                .isEmpty();
        assertThat(Json.differences(json("{'a':'x'}"), json("{'a':''}"))).containsExactly("a");
    }

    @Test
    void aHiddenSecretIsNotADifference() {
        assertThat(Json.differences(json("{'p':'**********'}"), json("{'p':'new'}")))
                .isEmpty();
        assertThat(Json.differences(json("{'p':['**********']}"), json("{'p':['new']}")))
                .isEmpty();
    }

    @Test
    void sameSeesWhatOnlyOneSideHas() {
        assertThat(Json.same(json("{'a':1,'b':2}"), json("{'a':1}"))).isFalse();
        assertThat(Json.same(json("{'a':1,'b':2}"), json("{'b':2,'a':1}"))).isTrue();
    }

    @Test
    void mergingKeepsWhatIsNotDeclared() {
        assertThat(Json.merge(json("{'a':{'x':1,'y':2},'l':[1,2]}"), json("{'a':{'y':3},'l':[3],'n':4}")))
                .isEqualTo(json("{'a':{'x':1,'y':3},'l':[3],'n':4}"));
    }
}
