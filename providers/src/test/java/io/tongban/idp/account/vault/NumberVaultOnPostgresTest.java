package io.tongban.idp.account.vault;

import io.tongban.idp.support.TestDatabase;

class NumberVaultOnPostgresTest extends NumberVaultTests {

    NumberVaultOnPostgresTest() {
        super(TestDatabase.postgres(CHANGELOG, NumberEntity.class));
    }
}
