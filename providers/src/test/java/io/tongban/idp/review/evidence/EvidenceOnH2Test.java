package io.tongban.idp.review.evidence;

import io.tongban.idp.support.TestDatabase;

class EvidenceOnH2Test extends EvidenceTests {

    EvidenceOnH2Test() {
        super(TestDatabase.h2(CHANGELOG, EvidenceEntity.class));
    }
}
