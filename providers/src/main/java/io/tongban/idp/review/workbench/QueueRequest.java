package io.tongban.idp.review.workbench;

import io.tongban.idp.review.CaseFiles;
import io.tongban.idp.review.CaseState;
import io.tongban.idp.review.ReviewSettings;
import io.tongban.idp.review.jpa.QueueFilter;
import io.tongban.idp.review.jpa.QueuePlace;
import io.tongban.idp.review.jpa.QueueRow;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * Which list a member asks for, read from the address; what cannot be read counts as not asked.
 *
 * @param kind null for all
 * @param state a state's code, {@code open} or {@code all}
 * @param from null for the first page
 * @param search null for none
 */
record QueueRequest(String kind, String state, boolean mine, boolean overdue, QueuePlace from, Search search) {

    static final String OPEN = "open";
    static final String ALL = "all";

    private static final String BACKWARDS = "b";
    private static final int LONGEST_PLACE = 200;
    private static final Pattern PLACE = Pattern.compile("[bf]\\|\\d{4}-\\d{2}-\\d{2}\\|\\d{1,15}\\|[0-9a-z-]{1,36}");

    static QueueRequest of(KeycloakSession session, MultivaluedMap<String, String> query) {
        Search search = Search.sealed(session, query.getFirst("search"));
        String state = query.getFirst("state");
        boolean known =
                OPEN.equals(state) || ALL.equals(state) || CaseState.of(state).isPresent();
        String kind = query.getFirst("kind");
        return new QueueRequest(
                kind == null || !kind.matches("[a-z][a-z0-9-]{0,31}") ? null : kind,
                known ? state : search == null ? OPEN : ALL,
                "1".equals(query.getFirst("mine")),
                "1".equals(query.getFirst("overdue")),
                place(query.getFirst("from")),
                search);
    }

    QueueFilter filter(CaseFiles files, String who) {
        String hash = value(Search.Field.DOCUMENT_NUMBER);
        return new QueueFilter(
                kind,
                CaseState.of(state).map(CaseState::code).orElse(null),
                state.equals(OPEN) || overdue ? Boolean.TRUE : null,
                mine ? who : null,
                overdue ? ReviewSettings.today() : null,
                value(Search.Field.CASE_NUMBER),
                value(Search.Field.NAME),
                hash == null ? null : files.numberHash(hash),
                value(Search.Field.MASKED_NUMBER));
    }

    /** What has ended is read from the newest on. */
    boolean newestFirst() {
        return !overdue
                && !state.equals(OPEN)
                && CaseState.of(state).filter(CaseState::open).isEmpty();
    }

    /** The same list from another place on. */
    URI page(KeycloakSession session, URI queue, QueueRow at, boolean backwards) {
        String place = (backwards ? BACKWARDS : "f") + "|" + at.dueDay() + "|" + at.submittedAt() + "|" + at.id();
        return list(session, queue)
                .queryParam(
                        "from",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(place.getBytes(StandardCharsets.US_ASCII)))
                .build();
    }

    /** The list from its beginning. */
    UriBuilder list(KeycloakSession session, URI queue) {
        UriBuilder address = UriBuilder.fromUri(queue).queryParam("state", state);
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (mine) {
            address.queryParam("mine", "1");
        }
        if (overdue) {
            address.queryParam("overdue", "1");
        }
        return search == null ? address : address.queryParam("search", search.seal(session));
    }

    private String value(Search.Field field) {
        return search == null ? null : search.value(field);
    }

    private static QueuePlace place(String text) {
        if (text == null || text.length() > LONGEST_PLACE) {
            return null;
        }
        try {
            String place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (!PLACE.matcher(place).matches()) {
                return null;
            }
            String[] parts = place.split("\\|");
            return new QueuePlace(
                    LocalDate.parse(parts[1]), Long.parseLong(parts[2]), parts[3], parts[0].equals(BACKWARDS));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "QueueRequest[" + kind + ", " + state + "]";
    }
}
