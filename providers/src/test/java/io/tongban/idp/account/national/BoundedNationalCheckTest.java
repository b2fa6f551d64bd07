package io.tongban.idp.account.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class BoundedNationalCheckTest {

    private static final NationalRequest REQUEST =
            new NationalRequest("person", "测试甲", "resident-id", "990000199001010017", null, null, null);

    @Test
    void answersForTheOtherSideWhileAllCallsWait() {
        Semaphore permits = new Semaphore(1);
        BoundedNationalCheck other = bounded(permits, () -> NationalAnswer.MATCH);
        BoundedNationalCheck waiting = bounded(permits, () -> {
            // While this call waits for its answer, there is none left for another.
            assertThat(other.ask(REQUEST)).isEqualTo(NationalAnswer.UNAVAILABLE);
            return NationalAnswer.MISMATCH;
        });
        assertThat(waiting.ask(REQUEST)).isEqualTo(NationalAnswer.MISMATCH);
        assertThat(other.ask(REQUEST)).isEqualTo(NationalAnswer.MATCH);
    }

    @Test
    void aCallThatFailsGivesItsPlaceBack() {
        Semaphore permits = new Semaphore(1);
        BoundedNationalCheck failing = bounded(permits, () -> {
            throw new IllegalStateException("no");
        });
        assertThatIllegalStateException().isThrownBy(() -> failing.ask(REQUEST));
        assertThat(permits.availablePermits()).isOne();
    }

    private static BoundedNationalCheck bounded(Semaphore permits, java.util.function.Supplier<NationalAnswer> answer) {
        return new BoundedNationalCheck(
                new NationalCheck() {
                    @Override
                    public NationalAnswer ask(NationalRequest request) {
                        return answer.get();
                    }

                    @Override
                    public void close() {
                        // Holds nothing.
                    }
                },
                permits);
    }
}
