package io.tongban.idp.message;

/** The two ways in which a message reaches a person. */
public enum Channel {
    SMS,
    EMAIL
}
