package io.tongban.idp.message.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One message, from being written to being forgotten. Times are milliseconds since 1970. */
@Entity
@Table(name = "TB_MESSAGE")
public class MessageEntity {

    /** Also the key by which a carrier knows a message that it was sent before. */
    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    String realmId;

    @Column(name = "CHANNEL", length = 16, nullable = false)
    String channel;

    @Column(name = "TEMPLATE", length = 64, nullable = false)
    String template;

    @Column(name = "RECIPIENT_MASK", nullable = false)
    String recipientMask;

    /** The address and the values, sealed; null once they are wiped. */
    @Column(name = "CONTENT")
    byte[] content;

    @Column(name = "LANGUAGE", length = 35, nullable = false)
    String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "MESSAGE_STATE", length = 16, nullable = false)
    MessageState state;

    @Column(name = "ATTEMPTS", nullable = false)
    int attempts;

    /** When the worker must touch the row: try it, take it back from a node that died, wipe it or remove it. */
    @Column(name = "DUE_AT", nullable = false)
    long dueAt;

    @Column(name = "USEFUL_UNTIL", nullable = false)
    long usefulUntil;

    @Column(name = "CREATED_AT", nullable = false)
    long createdAt;

    @Column(name = "SENT_AT")
    Long sentAt;

    @Column(name = "ERROR_CODE", length = 64)
    String errorCode;

    /** The message that goes by another channel unless this one was taken by then; mostly null. */
    @Column(name = "ALTERNATIVE", length = 36)
    String alternative;
}
