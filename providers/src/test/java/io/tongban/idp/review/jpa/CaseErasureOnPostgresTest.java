package io.tongban.idp.review.jpa;

import io.tongban.idp.support.TestDatabase;

class CaseErasureOnPostgresTest extends CaseErasureTests {

    CaseErasureOnPostgresTest() {
        super(TestDatabase.postgres(CHANGELOG, CaseEntity.class, CaseHistoryEntity.class));
    }
}
