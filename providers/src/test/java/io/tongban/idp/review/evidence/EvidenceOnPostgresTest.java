package io.tongban.idp.review.evidence;

import io.tongban.idp.support.TestDatabase;

class EvidenceOnPostgresTest extends EvidenceTests {

    EvidenceOnPostgresTest() {
        super(TestDatabase.postgres(CHANGELOG, EvidenceEntity.class));
    }
}
