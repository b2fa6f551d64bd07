package io.tongban.foreignworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void noEscapeIsShownAsItStands() throws IOException {
        try (InputStream file = MessagesTest.class.getResourceAsStream("/messages/msg_en.properties")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .as("the page's templates know no escapes")
                    .doesNotContain("\\u");
        }
    }
}
