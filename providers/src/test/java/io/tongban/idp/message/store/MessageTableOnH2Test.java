package io.tongban.idp.message.store;

import io.tongban.idp.support.TestDatabase;

class MessageTableOnH2Test extends MessageTableTests {

    MessageTableOnH2Test() {
        super(TestDatabase.h2(CHANGELOG, MessageEntity.class));
    }
}
