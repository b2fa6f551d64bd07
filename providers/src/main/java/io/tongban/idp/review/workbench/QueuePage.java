package io.tongban.idp.review.workbench;

import io.tongban.idp.review.CaseFiles;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.CaseState;
import io.tongban.idp.review.ReviewSettings;
import io.tongban.idp.review.jpa.CaseQueue;
import io.tongban.idp.review.jpa.QueueRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** The list of cases. */
record QueuePage(KeycloakSession session, Visit visit) {

    private static final int LINES = 20;

    Map<String, Object> model(QueueRequest asked) {
        CaseQueue queue = new CaseQueue(session, visit.realm().getId());
        boolean backwards = asked.from() != null && asked.from().backwards();
        List<QueueRow> found = queue.page(
                asked.filter(new CaseFiles(session), visit.staff().id()), asked.from(), asked.newestFirst(), LINES + 1);
        boolean more = found.size() > LINES;
        List<QueueRow> rows = !more ? found : backwards ? found.subList(1, LINES + 1) : found.subList(0, LINES);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", rows.stream().map(this::line).toList());
        model.put("counts", counts(queue));
        filters(model, asked);
        if (!rows.isEmpty() && (asked.from() != null && (!backwards || more))) {
            model.put(
                    "previous",
                    asked.page(session, visit.places().queue(), rows.get(0), true)
                            .toString());
        }
        if (!rows.isEmpty() && (backwards || more)) {
            QueueRow last = rows.get(rows.size() - 1);
            model.put(
                    "next",
                    asked.page(session, visit.places().queue(), last, false).toString());
        }
        model.put("first", asked.list(session, visit.places().queue()).build().toString());
        model.put("isFirst", asked.from() == null);
        return model;
    }

    private void filters(Map<String, Object> model, QueueRequest asked) {
        model.put(
                "kinds",
                session.listProviderIds(CaseKind.class).stream().sorted().toList());
        model.put(
                "states",
                Stream.concat(Stream.of(QueueRequest.OPEN, QueueRequest.ALL), states())
                        .toList());
        model.put("kind", asked.kind() == null ? "" : asked.kind());
        model.put("state", asked.state());
        model.put("mine", asked.mine());
        model.put("overdue", asked.overdue());
        model.put("searched", asked.search() == null ? "" : asked.search().text());
        model.put("sealedSearch", asked.search() == null ? "" : asked.search().seal(session));
    }

    private static Stream<String> states() {
        return Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .map(CaseState::code);
    }

    /** Each count with a plus where it was not counted to its end. */
    private Map<String, String> counts(CaseQueue queue) {
        Map<String, String> counts = new HashMap<>();
        queue.counts(ReviewSettings.today(), visit.staff().id())
                .forEach((name, count) ->
                        counts.put(name, count < CaseQueue.COUNTED ? "" + count : (CaseQueue.COUNTED - 1) + "+"));
        return counts;
    }

    private Map<String, Object> line(QueueRow row) {
        boolean open = CaseState.of(row.state()).filter(CaseState::open).isPresent();
        Map<String, Object> line = new HashMap<>();
        line.put("href", visit.places().file(row.id()).toString());
        line.put("number", row.number());
        line.put("kind", row.kind());
        line.put("state", state(row));
        line.put("applicant", row.applicant());
        line.put("maskedNumber", row.maskedNumber() == null ? "" : row.maskedNumber());
        line.put("age", Words.age(row.submittedAt()));
        line.put("submitted", Words.minute(Instant.ofEpochMilli(row.submittedAt())));
        line.put("due", row.dueDay().toString());
        line.put("overdue", open && row.dueDay().isBefore(ReviewSettings.today()));
        line.put("reviewer", row.reviewerName() == null ? "" : row.reviewerName());
        return line;
    }

    /** A claim that has run out leaves the case waiting. */
    private String state(QueueRow row) {
        boolean over = CaseState.CLAIMED.code().equals(row.state())
                && row.claimedAt() <= new ReviewSettings(visit.realm()).claimedSince();
        return over ? CaseState.WAITING.code() : row.state();
    }
}
