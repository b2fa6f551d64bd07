package io.tongban.idp.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongban.idp.review.evidence.DecodingPlaces.Work;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class DecodingPlacesTest {

    private static final CleanImage DONE = new CleanImage(new byte[0], new byte[0]);

    private final DecodingPlaces one = new DecodingPlaces(1, Duration.ZERO);

    @Test
    void whileAllPlacesAreTakenAnUploadIsTurnedAway() throws Exception {
        one.in(() -> {
            assertThat(refusal(() -> DONE)).isEqualTo(Reason.BUSY);
            return DONE;
        });
        assertThat(refusal(() -> DONE)).isNull();
    }

    @Test
    void anImageForWhichThereIsNoMemoryEndsNothingElse() {
        assertThat(refusal(() -> {
                    throw new OutOfMemoryError("of a test");
                }))
                .isEqualTo(Reason.BUSY);
        assertThat(refusal(() -> DONE)).as("its place is free again").isNull();
    }

    @Test
    void deepColourIsDecodedWithinTheSameMemory() throws Exception {
        byte[] deep = Images.deep(3_200, 3_200);
        assertThat(deep.length).isLessThan(ImageCleaner.MAX_BYTES);
        var decoded = ImageDecoder.decode(deep, Evidence.Format.PNG);
        long bytes = (long) decoded.getWidth() * decoded.getHeight() * 8;
        assertThat(bytes).isLessThanOrEqualTo(ImageDecoder.DECODED_BYTES);
        assertThat(ImageCleaner.clean(deep, EnumSet.allOf(Evidence.Format.class))
                        .jpeg())
                .isNotEmpty();
    }

    private Reason refusal(Work work) {
        UploadRefusedException refused = catchThrowableOfType(UploadRefusedException.class, () -> one.in(work));
        return refused == null ? null : refused.reason();
    }
}
