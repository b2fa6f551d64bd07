package io.tongban.foreignworker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void tellsTheKindsOfErrorAnswersApart() {
        assertThat(Failure.ofCode("access_denied")).isEqualTo(Failure.CANCELLED);
        assertThat(Failure.ofCode("temporarily_unavailable")).isEqualTo(Failure.UNAVAILABLE);
        assertThat(Failure.ofCode("invalid_scope")).isEqualTo(Failure.REFUSED);
        assertThat(Failure.ofCode(null)).isEqualTo(Failure.REFUSED);
    }
}
