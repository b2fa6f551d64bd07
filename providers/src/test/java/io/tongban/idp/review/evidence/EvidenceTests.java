package io.tongban.idp.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongban.idp.account.vault.VaultKeys;
import io.tongban.idp.review.evidence.Evidence.Document;
import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import io.tongban.idp.support.TestDatabase;
import io.tongban.idp.support.TestKeys;
import io.tongban.idp.support.TestSession;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EvidenceTests {

    /** Cases too: the eraser looks whether a document's case is open. */
    static final List<String> CHANGELOGS =
            List.of("META-INF/tongban-evidence-changelog.xml", "META-INF/tongban-review-changelog.xml");

    private static final Set<Format> BOTH = EnumSet.allOf(Format.class);
    private static final String HERE = "192.0.2.1";

    private final TestDatabase database;
    private final Set<Object> places = ConcurrentHashMap.newKeySet();

    EvidenceTests(TestDatabase database) {
        this.database = database;
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    @AfterEach
    void now() {
        Time.setOffset(0);
        places.clear();
    }

    private KeycloakSession session(EntityManager em, String realm) {
        return new TestSession(realm)
                .with(VaultKeys.class, TestKeys.simple())
                .with(
                        SingleUseObjectProvider.class,
                        TestSession.answering(SingleUseObjectProvider.class, call -> places.add(call.arguments()[0])))
                .attribute("tongban.uploadsPerAddress", "20")
                .attribute("tongban.evidenceDays", "90")
                .on(em)
                .session();
    }

    private <T> T in(String realm, Function<KeycloakSession, T> work) {
        EntityManager em = database.begin();
        try {
            T result = work.apply(session(em, realm));
            TestDatabase.commit(em);
            return result;
        } catch (RuntimeException e) {
            TestDatabase.rollback(em);
            throw e;
        }
    }

    private Document store(String realm, String caseId, String slot, byte[] upload) {
        return in(realm, session -> stored(session, caseId, slot, upload));
    }

    private static Document stored(KeycloakSession session, String caseId, String slot, byte[] upload) {
        try {
            return new Evidence(session).store(caseId, slot, upload, BOTH, HERE);
        } catch (UploadRefusedException e) {
            throw new IllegalArgumentException(e.reason().name());
        }
    }

    private Optional<Document> find(String realm, Document document) {
        return in(realm, session -> new Evidence(session).find(document.id()));
    }

    private List<String> same(String realm, Document document) {
        return in(realm, session -> new Evidence(session).casesWithSameImage(document));
    }

    private Reason refusal(String realm, String caseId, String slot, String address) {
        return in(realm, session -> refusal(session, caseId, slot, address));
    }

    private static Reason refusal(KeycloakSession session, String caseId, String slot, String address) {
        UploadRefusedException refused = catchThrowableOfType(UploadRefusedException.class, () -> new Evidence(session)
                .store(caseId, slot, Images.jpeg(9, 9), BOTH, address));
        return refused == null ? null : refused.reason();
    }

    private List<Document> of(String realm, String caseId) {
        return in(realm, session -> new Evidence(session).of(caseId));
    }

    private int erase() {
        return in("any", session -> {
            new Erasure().run(session);
            return 0;
        });
    }

    private byte[] onDisk(String id) throws SQLException {
        try (Connection connection = database.connection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select SEALED from TB_EVIDENCE where ID = '" + id + "'")) {
            row.next();
            return row.getBytes(1);
        }
    }

    @Test
    void keepsAnImageSealedAndOpensIt() throws Exception {
        Document front = store("keeps", "case", "front", Images.png(80, 40));
        assertThat(front.contentType()).isEqualTo("image/jpeg");
        byte[] image = in("keeps", session -> new Evidence(session).open(front));
        assertThat(image).hasSize(front.bytes()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new String(onDisk(front.id()), StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
        assertThat(of("keeps", "case")).containsExactly(front);
        assertThat(of("other", "case")).as("another realm sees nothing").isEmpty();
        assertThat(find("other", front)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> in("other", session -> new Evidence(session).open(front)));
    }

    @Test
    void theLastUploadOfASlotCounts() {
        Document first = store("slots", "case", "front", Images.jpeg(80, 40));
        Document back = store("slots", "case", "back", Images.jpeg(80, 41));
        Document second = store("slots", "case", "front", Images.jpeg(80, 42));
        assertThat(of("slots", "case"))
                .as("front first, as people look at them")
                .containsExactly(second, back);
        assertThat(find("slots", first)).isEmpty();
        in("slots", session -> {
            new Evidence(session).erase("case");
            return null;
        });
        assertThat(of("slots", "case")).isEmpty();
    }

    @Test
    void findsTheSameImageInOtherCases() {
        byte[] photo = Images.jpeg(80, 40);
        Document one = store("same", "one", "front", photo);
        store("same", "two", "back", photo);
        store("same", "three", "front", Images.withSegment(photo, 0xFE, Images.bytes("saved anew")));
        store("same", "four", "front", Images.jpeg(81, 40));
        store("same-elsewhere", "five", "front", photo);
        store("same", "one", "back", photo);
        assertThat(same("same", one)).containsExactlyInAnyOrder("two", "three");
    }

    @Test
    void erasesWhatNobodySentAfterADay() {
        store("drafts", "draft", "front", Images.jpeg(80, 40));
        store("drafts", "sent", "front", Images.jpeg(80, 40));
        in("drafts", session -> {
            new Evidence(session).submitted("sent");
            return null;
        });
        store("drafts", "sent", "back", Images.jpeg(80, 41));
        Time.setOffset((int) Duration.ofHours(23).toSeconds());
        erase();
        assertThat(of("drafts", "draft")).hasSize(1);
        Time.setOffset((int) Duration.ofHours(25).toSeconds());
        erase();
        assertThat(of("drafts", "draft")).isEmpty();
        assertThat(of("drafts", "sent")).as("with what was added later").hasSize(2);
    }

    @Test
    void keepsWhatCameInWhileItsCaseWasBeingSubmitted() {
        store("late", "late-case", "front", Images.jpeg(80, 40));
        openCase("late-case", true);
        Time.setOffset((int) Duration.ofHours(25).toSeconds());
        erase();
        assertThat(of("late", "late-case")).hasSize(1);
        openCase("late-case", false);
        erase();
        assertThat(of("late", "late-case")).isEmpty();
    }

    private void openCase(String id, boolean open) {
        try (Connection connection = database.connection()) {
            connection.createStatement().executeUpdate("delete from TB_CASE where ID = '" + id + "'");
            connection
                    .createStatement()
                    .executeUpdate(
                            "insert into TB_CASE (ID, REALM_ID, CASE_NUMBER, KIND, CASE_STATE, IS_OPEN, SUBJECT_TYPE,"
                                    + " APPLICANT, CONTACT_CHANNEL, CONTACT, CONTACT_HASH, CASE_DATA, SUBMITTED_AT, DUE_DAY, VERSION)"
                                    + " select '" + id + "', 'late', '" + id + "', 'test', 'waiting', " + open
                                    + ", 'natural', 'A',"
                                    + " 'SMS', SEALED, 'h', SEALED, 0, date '2026-11-30', 0 from TB_EVIDENCE where CASE_ID = '"
                                    + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void erasesDecidedCasesAfterTheSetTime() {
        store("decided", "case", "front", Images.jpeg(80, 40));
        Instant end = in("decided", session -> {
            Evidence evidence = new Evidence(session);
            evidence.keepUntil("case", evidence.endOfKeeping());
            return evidence.endOfKeeping();
        });
        assertThat(Duration.between(Instant.now(), end)).isBetween(Duration.ofDays(89), Duration.ofDays(91));
        Time.setOffset((int) Duration.ofDays(89).toSeconds());
        erase();
        assertThat(of("decided", "case")).hasSize(1);
        Time.setOffset((int) Duration.ofDays(91).toSeconds());
        erase();
        assertThat(of("decided", "case")).isEmpty();
    }

    @Test
    void limitsTheDocumentsOfACase() {
        for (int i = 0; i < 12; i++) {
            store("count", "case", "slot" + i, Images.jpeg(9, 9));
        }
        assertThat(refusal("count", "case", "one-more", HERE)).isEqualTo(Reason.QUOTA);
        assertThat(refusal("count", "case", "slot3", HERE))
                .as("in place of another")
                .isNull();
    }

    @Test
    void limitsWhatOneAddressSends() {
        for (int i = 0; i < 20; i++) {
            int number = i;
            assertThat(refusal("rate", "case" + number, "a", "2001:db8:1:2::" + number))
                    .isNull();
        }
        assertThat(refusal("rate", "next", "a", "2001:db8:1:2:ffff::1"))
                .as("the same household")
                .isEqualTo(Reason.QUOTA);
        assertThat(refusal("rate", "next", "a", "2001:db8:1:3::1")).isNull();
        assertThat(places).allSatisfy(place -> assertThat(place.toString()).doesNotContain("2001"));
    }
}
