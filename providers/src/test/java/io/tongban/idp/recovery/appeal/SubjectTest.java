package io.tongban.idp.recovery.appeal;

import static io.tongban.idp.recovery.appeal.Cabinet.MOBILE;
import static io.tongban.idp.recovery.appeal.Cabinet.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.recovery.appeal.Match.How;
import io.tongban.idp.review.CaseState;
import io.tongban.idp.review.ReviewCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private final Cabinet cabinet = new Cabinet();
    private final Matching matching = new Matching(cabinet);

    @Test
    void staysTheAccountThatWasFoundAtFirst() {
        cabinet.people.add(Cabinet.person("owner", NUMBER, MOBILE));
        ReviewCase open = submitted("owner");
        cabinet.people.add(0, Cabinet.person("newcomer", NUMBER, MOBILE));
        assertThat(Subject.of(open, cabinet)).isEqualTo(new Match(How.NUMBER, cabinet.people.get(1)));
        cabinet.people.clear();
        assertThat(Subject.of(open, cabinet)).isEqualTo(Match.NONE);
    }

    @Test
    void isNoAccountThatAppearedLater() {
        ReviewCase open = submitted(null);
        cabinet.people.add(Cabinet.person("newcomer", NUMBER, MOBILE));
        assertThat(Subject.of(open, cabinet)).isEqualTo(Match.NONE);
    }

    @Test
    void followsAnOldAccountThatLoggedInMeanwhile() {
        AccountFile old = Cabinet.outside(Cabinet.person("old", null, MOBILE));
        cabinet.oldPeople.add(old);
        ReviewCase open = submitted(null);
        assertThat(Subject.of(open, cabinet).file()).isEqualTo(old);
        cabinet.oldPeople.clear();
        assertThat(Subject.of(open, cabinet)).isEqualTo(Match.NONE);
        cabinet.moved.put("Zrr_old", Cabinet.person("moved", null, MOBILE));
        assertThat(Subject.of(open, cabinet).file().key()).isEqualTo("moved");
    }

    private ReviewCase submitted(String accountId) {
        Declared declared = Cabinet.natural(MOBILE);
        Map<String, String> data = new HashMap<>(declared.toData());
        Subject.note(matching.of(declared), data);
        return new ReviewCase(
                "id",
                "number",
                declared.kind().id(),
                CaseState.WAITING,
                SubjectType.NATURAL,
                accountId,
                "测试甲",
                "masked",
                Recipient.mobile(MOBILE),
                data,
                Instant.EPOCH,
                LocalDate.EPOCH,
                null,
                List.of());
    }
}
