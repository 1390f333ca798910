package nl.loket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import nl.loket.TestApplication;
import nl.loket.audit.AuditLog;
import nl.loket.party.Circle;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class DocumentDeskIT {

    private static final byte[] BYTES = "%PDF-1.7\nnotes".getBytes(StandardCharsets.US_ASCII);
    private static final FileContent PDF = FileContent.of(BYTES);

    @Autowired
    DocumentDesk documents;

    @Autowired
    PeopleDesk people;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Documents rows;

    @Autowired
    FileStore files;

    @Autowired
    Circle circle;

    @Autowired
    AuditLog audit;

    @Autowired
    Clock clock;

    private PersonId samira = PersonId.create();
    private Actor herself = Actor.system("before");

    @BeforeEach
    void aPersonWithATrajectory() {
        samira = people.add(new PersonName("Samira", "El Amrani"), "nl");
        herself = Actor.of(samira, Role.CANDIDATE);
        trajectories.open(Actor.system("test"), samira);
    }

    @Test
    void whatIsStoredComesBackAsItWas() throws IOException {
        var id = documents.store(herself, samira, DocumentKind.CV, "Mijn cv.pdf", PDF);

        var stored = documents.open(herself, id);

        assertThat(stored.content().open().readAllBytes()).isEqualTo(BYTES);
        assertThat(stored.view().scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(stored.view().filename()).isEqualTo("Mijn cv.pdf");
        assertThat(stored.view().type()).isEqualTo(FileType.PDF);
        assertThat(documents.of(herself, samira)).extracting(DocumentView::id).containsExactly(id);
    }

    @Test
    void anotherCandidateDoesNotFindIt() {
        var id = documents.store(herself, samira, DocumentKind.CV, "cv.pdf", PDF);
        var stranger = Actor.of(people.add(new PersonName("Bo", "Vos"), "nl"), Role.CANDIDATE);

        assertThatThrownBy(() -> documents.open(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.of(stranger, samira)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.store(stranger, samira, DocumentKind.CV, "cv.pdf", PDF))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoLooksIsLoggedUnlessItIsYourOwn() {
        var id = documents.store(herself, samira, DocumentKind.CV, "cv.pdf", PDF);
        var intermediary = Actor.of(people.add(new PersonName("Ina", "Loket"), "nl"), Role.INTERMEDIARY);

        documents.open(herself, id);
        documents.open(intermediary, id);

        assertThat(jdbc.sql("select person_id::text from audit.entry where kind = 'saw' and what = 'document.open'")
                        .query(String.class)
                        .list())
                .containsExactly(intermediary.requirePerson().toString());
    }

    @Test
    void steeringAndAdministratorsStandInNoRelationToAnybodysFile() {
        var id = documents.store(herself, samira, DocumentKind.CV, "cv.pdf", PDF);
        var other = people.add(new PersonName("Ad", "Min"), "nl");

        assertThatThrownBy(() -> documents.open(Actor.of(other, Role.ADMINISTRATOR), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.open(Actor.of(other, Role.STEERING_GROUP), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEmptyATooLargeAndAWrongFileAreRefusedEachInItsOwnWords() {
        assertRefused(new byte[0], "document.rule.empty");
        var large = Arrays.copyOf(BYTES, (int) DocumentKind.CV.largest() + 1);
        assertRefused(large, "document.rule.too-large");
        assertRefused("MZ\u0090\0\3\0\0".getBytes(StandardCharsets.ISO_8859_1), "document.rule.type");
        assertThat(documents.of(herself, samira)).isEmpty();
    }

    @Test
    void whatIsRemovedLeavesNoBytesBehind() {
        var id = documents.store(herself, samira, DocumentKind.CV, "cv.pdf", PDF);

        documents.remove(herself, id);

        assertThatThrownBy(() -> documents.open(herself, id)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from core.document_part")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatTheScannerRefusesIsNotKept() {
        var guarded = new DocumentDesk(
                rows,
                files,
                _ -> {
                    throw new RuleViolation("document.rule.virus");
                },
                circle,
                audit,
                clock);

        assertThatThrownBy(() -> guarded.store(herself, samira, DocumentKind.CV, "cv.pdf", PDF))
                .isInstanceOf(RuleViolation.class);

        assertThat(documents.of(herself, samira)).isEmpty();
    }

    @Test
    void aDiplomaIsNoBusinessOfACoach() {
        assertThat(DocumentKind.DIPLOMA.isFor(Role.COACH)).isFalse();
        assertThat(DocumentKind.CV.isFor(Role.COACH)).isTrue();
    }

    @Test
    void fiftyFilesAboutOnePersonAreEnough() {
        for (int i = 0; i < DocumentDesk.MOST; i++) {
            documents.store(herself, samira, DocumentKind.OTHER, i + ".pdf", PDF);
        }
        assertThatThrownBy(() -> documents.store(herself, samira, DocumentKind.OTHER, "51.pdf", PDF))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("document.rule.many"));
    }

    private void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> documents.store(herself, samira, DocumentKind.CV, "cv.pdf", FileContent.of(content)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
