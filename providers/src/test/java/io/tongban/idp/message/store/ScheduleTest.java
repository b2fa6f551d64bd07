package io.tongban.idp.message.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private final Schedule schedule = Schedule.usual();

    @Test
    void pausesGrowAndTheLastOneRepeatsUntilTheEnd() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .mapToObj(schedule::pauseAfter)
                        .map(Optional::orElseThrow)
                        .map(Duration::toSeconds))
                .containsExactly(5L, 15L, 60L, 300L, 900L, 900L, 900L);
        assertThat(schedule.pauseAfter(99)).isPresent();
        assertThat(schedule.pauseAfter(100)).isEmpty();
    }

    /** Each of a batch may take as long as connecting and answering may, by the HTTP gateway's own limits. */
    @Test
    void aLeaseOutlastsItsBatch() {
        assertThat(schedule.lease()).isGreaterThan(Duration.ofSeconds(3 + 5).multipliedBy(schedule.batch()));
    }
}
