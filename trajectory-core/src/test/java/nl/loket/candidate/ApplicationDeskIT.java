package nl.loket.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.loket.TestApplication;
import nl.loket.document.DocumentDesk;
import nl.loket.document.FileContent;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.Unmet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class ApplicationDeskIT {

    private static final byte[] PDF = "%PDF-1.7\nmy life".getBytes(StandardCharsets.US_ASCII);
    private static final String REASONS = "Ik wil kinderen leren lezen, omdat lezen mijn eigen wereld groter maakte.";

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    StepDesk steps;

    @Autowired
    DocumentDesk documents;

    @Autowired
    PeopleDesk people;

    @Autowired
    RouteForecast forecast;

    @Autowired
    JdbcClient jdbc;

    private PersonId samira = PersonId.create();
    private Actor herself = Actor.system("before");
    private TrajectoryId trajectory = TrajectoryId.create();

    @BeforeEach
    void somebodyRegistered() {
        registered(Diploma.HBO);
    }

    private void registered(Diploma diploma) {
        samira = registrations.register(
                Actor.system("test"),
                Registering.with(
                        "Samira", diploma.name().toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.nl", diploma));
        herself = Actor.of(samira, Role.CANDIDATE);
        trajectory = view().id();
    }

    @Test
    void theGateNamesAllThatIsMissing() {
        assertThat(missing()).contains("candidate.unmet.scan", "candidate.unmet.cv", "candidate.unmet.motivation");
        assertThat(missing()).doesNotContain("candidate.unmet.diploma-open");
    }

    @Test
    void eachFactTakesItsConditionAway() {
        applications.scan(herself, trajectory, SelfScanTest.scan(a -> a));
        assertThat(missing()).doesNotContain("candidate.unmet.scan");
        applications.bringCv(herself, trajectory, "cv.pdf", FileContent.of(PDF));
        assertThat(missing()).doesNotContain("candidate.unmet.cv");
        applications.motivate(herself, new SaveMotivation(trajectory, REASONS, true, 0));
        assertThat(missing()).noneMatch(key -> key.startsWith("candidate."));
        assertThat(steps.last(trajectory, Step.ST_04)).isPresent();
        assertThat(steps.last(trajectory, Step.ST_05))
                .hasValueSatisfying(r -> assertThat(r.outcome()).isEqualTo(StepOutcome.DONE));
    }

    @Test
    void doubtsInTheSelfScanCloseNoGate() {
        applications.scan(herself, trajectory, SelfScanTest.scan(a -> {
            a.replaceAll((_, _) -> ScanAnswer.NO);
            return a;
        }));

        assertThat(missing()).doesNotContain("candidate.unmet.scan");
        assertThat(applications.of(herself, trajectory).scan())
                .extracting(s -> s == null ? null : s.outcome())
                .isEqualTo(ScanOutcome.DOUBTS);
    }

    @Test
    void aForeignDiplomaWaitsForTheDesk() {
        registered(Diploma.FOREIGN);
        assertThat(missing()).contains("candidate.unmet.diploma-open");
        var version = applications.of(herself, trajectory).version();

        applications.verifyDiploma(
                intermediary(), new VerifyDiploma(trajectory, DiplomaCheck.ACCEPTED, "Nuffic: bachelor", version));

        assertThat(missing()).noneMatch(key -> key.startsWith("candidate.unmet.diploma"));
        assertThat(jdbc.sql("select eligible from core.application_now where trajectory_id = :id")
                        .param("id", trajectory.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void twoIntermediariesDoNotOverwriteEachOther() {
        var version = applications.of(herself, trajectory).version();
        applications.verifyDiploma(intermediary(), new VerifyDiploma(trajectory, DiplomaCheck.REJECTED, "", version));

        assertThatThrownBy(() -> applications.verifyDiploma(
                        intermediary(), new VerifyDiploma(trajectory, DiplomaCheck.ACCEPTED, "", version)))
                .isInstanceOf(Conflict.class);
        assertThat(missing()).contains("candidate.unmet.diploma-rejected");
    }

    @Test
    void onlyTheDeskVerifiesAndOnlyTheCandidateFillsIn() {
        assertThatThrownBy(() -> applications.verifyDiploma(
                        herself, new VerifyDiploma(trajectory, DiplomaCheck.ACCEPTED, "", 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> applications.motivate(intermediary(), new SaveMotivation(trajectory, REASONS, true, 0)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNewCvReplacesTheOldOneForGood() {
        applications.bringCv(herself, trajectory, "old.pdf", FileContent.of(PDF));
        applications.bringCv(herself, trajectory, "new.pdf", FileContent.of(PDF));

        assertThat(applications.of(herself, trajectory).cv())
                .extracting(cv -> cv == null ? null : cv.filename())
                .isEqualTo("new.pdf");
        assertThat(documents.of(herself, samira)).hasSize(1);
    }

    @Test
    void aDraftIsItsWritersAlone() {
        applications.motivate(herself, new SaveMotivation(trajectory, "Ik begin", false, 0));

        assertThat(applications.of(herself, trajectory).motivation().text()).isEqualTo("Ik begin");
        assertThat(applications.of(intermediary(), trajectory).motivation().text())
                .isEmpty();
        assertThat(missing()).contains("candidate.unmet.motivation");
    }

    @Test
    void aMotivationIsNotOverwrittenFromAnOldPage() {
        applications.motivate(herself, new SaveMotivation(trajectory, "Op mijn telefoon", false, 0));

        assertThatThrownBy(() ->
                        applications.motivate(herself, new SaveMotivation(trajectory, "Op mijn laptop", false, 0)))
                .isInstanceOf(Conflict.class);
        applications.motivate(herself, new SaveMotivation(trajectory, "Op mijn laptop", false, 1));
        assertThat(applications.of(herself, trajectory).motivation().text()).isEqualTo("Op mijn laptop");
    }

    @Test
    void aMotivationIsDoneFromFiftyToFourThousandCharacters() {
        assertRefused("Te kort", true, "candidate.rule.motivation-short");
        assertRefused("x".repeat(4001), false, "candidate.rule.motivation-long");
        applications.motivate(herself, new SaveMotivation(trajectory, "😀".repeat(2000), true, 0));
        assertThat(applications.of(herself, trajectory).motivation().doneOn()).isEqualTo(LocalDate.of(2023, 3, 13));
    }

    @Test
    void anotherCandidateFindsNothing() {
        var stranger = Actor.of(people.add(new PersonName("Bo", "Vos"), "nl"), Role.CANDIDATE);

        assertThatThrownBy(() -> applications.of(stranger, trajectory)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applications.bringCv(stranger, trajectory, "cv.pdf", FileContent.of(PDF)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theRouteIsForecastFromTheNorms() {
        var days = forecast.of(view(), null);

        assertThat(forecast.applicationDue(view())).isEqualTo(LocalDate.of(2023, 3, 27));
        assertThat(days.get(TrajectoryStatus.REGISTERED)).isEqualTo(LocalDate.of(2023, 3, 13));
        assertThat(days.get(TrajectoryStatus.INTAKE_READY))
                .isBetween(LocalDate.of(2023, 4, 7), LocalDate.of(2023, 4, 14));
        assertThat(days.get(TrajectoryStatus.YEAR_ONE)).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(days.get(TrajectoryStatus.INDUCTION)).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    private void assertRefused(String text, boolean done, String key) {
        assertThatThrownBy(() -> applications.motivate(herself, new SaveMotivation(trajectory, text, done, 0)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private List<String> missing() {
        return trajectories.gates(herself, trajectory).stream()
                .map(GateView::unmet)
                .flatMap(List::stream)
                .map(Unmet::messageKey)
                .toList();
    }

    private TrajectoryView view() {
        return trajectories.latestOf(samira).orElseThrow();
    }

    private Actor intermediary() {
        return Actor.of(people.add(new PersonName("Ina", "Loket"), "nl"), Role.INTERMEDIARY);
    }
}
