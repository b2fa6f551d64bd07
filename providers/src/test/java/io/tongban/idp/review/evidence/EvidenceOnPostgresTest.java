package io.tongban.idp.review.evidence;

import io.tongban.idp.review.jpa.CaseEntity;
import io.tongban.idp.review.jpa.CaseHistoryEntity;
import io.tongban.idp.support.TestDatabase;

class EvidenceOnPostgresTest extends EvidenceTests {

    EvidenceOnPostgresTest() {
        super(TestDatabase.postgres(CHANGELOGS, EvidenceEntity.class, CaseEntity.class, CaseHistoryEntity.class));
    }
}
