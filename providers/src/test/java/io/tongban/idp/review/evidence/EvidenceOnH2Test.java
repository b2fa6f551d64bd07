package io.tongban.idp.review.evidence;

import io.tongban.idp.review.jpa.CaseEntity;
import io.tongban.idp.review.jpa.CaseHistoryEntity;
import io.tongban.idp.support.TestDatabase;

class EvidenceOnH2Test extends EvidenceTests {

    EvidenceOnH2Test() {
        super(TestDatabase.h2(CHANGELOGS, EvidenceEntity.class, CaseEntity.class, CaseHistoryEntity.class));
    }
}
