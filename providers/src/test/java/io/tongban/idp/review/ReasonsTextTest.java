package io.tongban.idp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTextTest {

    @Test
    void theMessageEndsTheSentenceAndNotEachReason() {
        assertThat(ReasonsText.oneLine(List.of("证件照片不清晰或不完整。", "请重拍 1.5 倍大小的。", "No seal.")))
                .isEqualTo("证件照片不清晰或不完整；请重拍 1.5 倍大小的；No seal");
    }

    @Test
    void noReasonIsNoText() {
        assertThat(ReasonsText.oneLine(List.of())).isEmpty();
    }
}
