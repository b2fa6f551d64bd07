package io.tongban.idp.review.jpa;

import io.tongban.idp.support.TestDatabase;

class CaseErasureOnH2Test extends CaseErasureTests {

    CaseErasureOnH2Test() {
        super(TestDatabase.h2(CHANGELOG, CaseEntity.class, CaseHistoryEntity.class));
    }
}
