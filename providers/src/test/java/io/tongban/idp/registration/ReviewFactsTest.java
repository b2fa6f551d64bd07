package io.tongban.idp.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.review.CaseKind.Fact;
import io.tongban.idp.review.ReviewCase;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFactsTest {

    private static final Path BUNDLES = Path.of("../themes/src/main/resources/theme/tongban/login/messages");

    /** A unit's case lists three parties one below the other. */
    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void everyLabelSaysWhoseDataItIs(String language) throws Exception {
        Properties words = new Properties();
        try (Reader bundle = Files.newBufferedReader(BUNDLES.resolve("messages_" + language + ".properties"))) {
            words.load(bundle);
        }
        Map<String, String> data = new HashMap<>(Map.of("loginName", "Fr_Yangli09", "mobile", "13000000658"));
        for (Pages page : Pages.of(SubjectType.LEGAL)) {
            page.catalogue().fields().forEach(field -> data.put(field.name(), "x"));
        }
        assertThat(ReviewFacts.of(unit(data)))
                .extracting(Fact::key)
                .extracting(words::getProperty)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPhoneIsMasked() {
        assertThat(ReviewFacts.of(unit(Map.of("mobile", "13000000658", "representativeMobile", "13000000661"))))
                .extracting(Fact::declared)
                .contains("13*****658", "13*****661");
    }

    private static ReviewCase unit(Map<String, String> data) {
        return new ReviewCase(
                "id", "1", "kind", null, SubjectType.LEGAL, null, null, null, null, data, null, null, null, List.of());
    }
}
