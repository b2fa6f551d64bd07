package io.tongban.idp.review;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tongban.idp.account.vault.Sealer;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.jpa.CaseEntity;
import io.tongban.idp.review.jpa.CaseHistoryEntity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;

/** Seals what a case's row holds of a person, and opens it again. */
final class CaseVault {

    private static final String CONTACT = "case-contact";
    private static final String NUMBER = "case-number";

    private final Sealer sealer;

    CaseVault(KeycloakSession session) {
        this.sealer = new Sealer(session);
    }

    CaseEntity seal(NewCase data) {
        CaseEntity row = new CaseEntity();
        row.id = data.id();
        row.kind = data.kind();
        row.subjectType = data.subjectType().code();
        row.accountId = data.accountId();
        row.openKey = data.openKey();
        row.applicant = data.applicant();
        row.maskedNumber = data.maskedNumber();
        row.numberHash = data.clearNumber() == null ? null : numberHash(data.clearNumber());
        row.contactChannel = data.contact().channel().name();
        row.contact = sealer.seal(bytes(data.contact().address()), context(row.id, "contact"));
        row.contactHash = contactHash(data.contact());
        row.data = sealer.seal(json(data.data()), context(row.id, "data"));
        return row;
    }

    ReviewCase open(CaseEntity row) {
        Recipient contact = new Recipient(
                Channel.valueOf(row.contactChannel), text(sealer.open(row.contact, context(row.id, "contact"))));
        return new ReviewCase(
                row.id,
                row.number,
                row.kind,
                CaseState.of(row.state).orElseThrow(),
                SubjectType.of(row.subjectType).orElseThrow(),
                row.accountId,
                row.applicant,
                row.maskedNumber,
                contact,
                read(sealer.open(row.data, context(row.id, "data")), new TypeReference<Map<String, String>>() {}),
                Instant.ofEpochMilli(row.submittedAt),
                row.dueDay,
                row.reviewer,
                reasons(row));
    }

    byte[] sealReasons(String caseId, List<String> reasons) {
        return sealer.seal(json(reasons), context(caseId, "reasons"));
    }

    byte[] sealNote(String entryId, String note) {
        return note == null ? null : sealer.seal(bytes(note), context(entryId, "note"));
    }

    HistoryEntry open(CaseHistoryEntity row) {
        String note = row.note == null ? null : text(sealer.open(row.note, context(row.id, "note")));
        return new HistoryEntry(Instant.ofEpochMilli(row.at), HistoryEvent.valueOf(row.event), row.actorName, note);
    }

    String numberHash(String clearNumber) {
        return sealer.hash(NUMBER, clearNumber.strip().toUpperCase(Locale.ROOT));
    }

    String contactHash(Recipient contact) {
        return sealer.hash(CONTACT, contact.channel() + ":" + contact.address());
    }

    private List<String> reasons(CaseEntity row) {
        return row.reasons == null
                ? List.of()
                : read(sealer.open(row.reasons, context(row.id, "reasons")), new TypeReference<List<String>>() {});
    }

    private static String context(String id, String what) {
        return "TB_CASE:" + id + ":" + what;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] json(Object value) {
        try {
            return JsonSerialization.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    private static <T> T read(byte[] json, TypeReference<T> type) {
        try {
            return JsonSerialization.mapper.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed is JSON", e);
        }
    }
}
