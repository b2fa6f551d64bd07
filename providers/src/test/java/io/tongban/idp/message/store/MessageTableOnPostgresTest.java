package io.tongban.idp.message.store;

import io.tongban.idp.support.TestDatabase;

class MessageTableOnPostgresTest extends MessageTableTests {

    MessageTableOnPostgresTest() {
        super(TestDatabase.postgres(CHANGELOG, MessageEntity.class));
    }
}
