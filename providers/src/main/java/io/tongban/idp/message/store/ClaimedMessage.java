package io.tongban.idp.message.store;

/**
 * A message that this node delivers, and no other until its lease ends.
 *
 * @param content the sealed address and values
 */
public record ClaimedMessage(Message message, byte[] content) {

    @Override
    public String toString() {
        return "ClaimedMessage[" + message.id() + "]";
    }
}
