package io.tongban.idp.message.store;

/** How many messages are in a state. */
public record StateCount(MessageState state, long count) {}
