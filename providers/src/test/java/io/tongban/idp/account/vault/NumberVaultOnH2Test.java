package io.tongban.idp.account.vault;

import io.tongban.idp.support.TestDatabase;

class NumberVaultOnH2Test extends NumberVaultTests {

    NumberVaultOnH2Test() {
        super(TestDatabase.h2(CHANGELOG, NumberEntity.class));
    }
}
