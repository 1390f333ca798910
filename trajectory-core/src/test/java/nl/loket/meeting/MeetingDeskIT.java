package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class MeetingDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MeetingDesk meetings;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    PeopleDesk people;

    @Autowired
    List<GateCondition> conditions;

    @Autowired
    JdbcClient jdbc;

    Actor desk = Actor.system("test");
    Actor candidate = Actor.system("test");
    TrajectoryId trajectory = TrajectoryId.create();

    @BeforeEach
    void people() {
        desk = Actor.of(person("Nadia", "Bakker"), Role.INTERMEDIARY);
        var samira = person("Samira", "El Amrani");
        candidate = Actor.of(samira, Role.CANDIDATE);
        trajectory = trajectories.open(Actor.system("test"), samira);
    }

    @Test
    void aBookingMeetsTheFirstGateAndAnAttendanceTheThird() {
        var meeting = meetings.plan(desk, on(TODAY, null));
        assertThat(unmet(Gate.GT_01, 6)).isTrue();

        meetings.book(candidate, trajectory, meeting);
        assertThat(unmet(Gate.GT_01, 6)).isFalse();
        assertThat(unmet(Gate.GT_03, 4)).isTrue();

        meetings.declare(candidate, trajectory, "HVA", TODAY);
        assertThat(unmet(Gate.GT_03, 4)).isFalse();
        assertThat(meetings.of(candidate, trajectory)).singleElement().satisfies(a -> {
            assertThat(a.state()).isEqualTo(AttendanceState.DECLARED);
            assertThat(a.meeting()).isEqualTo(meeting);
        });
    }

    @Test
    void theDeskConfirmsOnTheWordOfTheCollege() {
        meetings.declare(candidate, trajectory, "IPABO", TODAY.minusDays(3));
        var declared = meetings.of(desk, trajectory).getFirst();

        meetings.confirmAttendance(desk, trajectory, declared.id(), ConfirmedBy.COLLEGE);

        assertThat(meetings.of(desk, trajectory).getFirst().confirmedBy()).isEqualTo(ConfirmedBy.COLLEGE);
        assertThat(jdbc.sql("select state from core.meeting_now")
                        .query(String.class)
                        .single())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void bookingTwiceTakesOnePlace() {
        var meeting = meetings.plan(desk, on(TODAY.plusDays(2), 5));
        meetings.book(candidate, trajectory, meeting);
        meetings.book(candidate, trajectory, meeting);

        assertThat(meetings.upcoming())
                .singleElement()
                .satisfies(m -> assertThat(m.booked()).isEqualTo(1));
    }

    @Test
    void nobodyEndsBeforeTheyBegin() {
        var plan = new PlanMeeting(
                "HVA", TODAY.plusDays(2), LocalTime.of(19, 30), LocalTime.of(19, 30), "Zaal 1", false, null, null);
        assertThatThrownBy(() -> meetings.plan(desk, plan)).hasMessageContaining("meeting.rule.ends-first");
    }

    @Test
    void aMeetingThatIsCalledOffTakesItsBookingsAlong() {
        var meeting = meetings.plan(desk, on(TODAY.plusDays(2), null));
        meetings.book(candidate, trajectory, meeting);

        meetings.cancel(desk, meeting);

        assertThat(meetings.upcoming()).isEmpty();
        assertThat(meetings.of(candidate, trajectory)).isEmpty();
        assertThatThrownBy(() -> meetings.book(candidate, trajectory, meeting))
                .hasMessageContaining("meeting.rule.over");
    }

    @Test
    void aPlaceCanBeGivenUpAndTakenAgain() {
        var meeting = meetings.plan(desk, on(TODAY.plusDays(2), null));
        meetings.book(candidate, trajectory, meeting);
        meetings.giveUp(
                candidate,
                trajectory,
                meetings.of(candidate, trajectory).getFirst().id());
        assertThat(meetings.of(candidate, trajectory)).isEmpty();

        meetings.book(candidate, trajectory, meeting);
        assertThat(meetings.of(candidate, trajectory)).hasSize(1);
    }

    @Test
    void aCollegeHoldsOneMeetingAtATimeUnlessItIsCalledOff() {
        var meeting = meetings.plan(desk, on(TODAY.plusDays(2), null));
        assertThatThrownBy(() -> meetings.plan(desk, on(TODAY.plusDays(2), 9)))
                .hasMessageContaining("meeting.rule.planned-already");
        meetings.cancel(desk, meeting);
        meetings.plan(desk, on(TODAY.plusDays(2), 9));
        assertThat(meetings.upcoming()).hasSize(1);
    }

    @Test
    void nobodyDeclaresTomorrow() {
        assertThatThrownBy(() -> meetings.declare(candidate, trajectory, "HVA", TODAY.plusDays(1)))
                .hasMessageContaining("meeting.rule.declared-in-future");
        assertThatThrownBy(() -> meetings.declare(candidate, trajectory, "UVA", TODAY))
                .hasMessageContaining("meeting.rule.college");
        assertThatThrownBy(() -> meetings.plan(desk, on(TODAY.minusDays(1), null)))
                .hasMessageContaining("meeting.rule.in-past");
    }

    @Test
    void someoneElsesTrajectoryDoesNotExist() {
        var stranger = Actor.of(new PersonId(UUID.randomUUID()), Role.CANDIDATE);
        assertThatThrownBy(() -> meetings.of(stranger, trajectory)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.declare(stranger, trajectory, "HVA", TODAY))
                .isInstanceOf(NotFound.class);
    }

    private boolean unmet(Gate gate, int number) {
        return conditions.stream()
                .filter(c -> c.gate() == gate && c.number() == number)
                .findFirst()
                .orElseThrow()
                .unmet(trajectory)
                .isPresent();
    }

    private PersonId person(String given, String family) {
        return people.add(new PersonName(given, family), "nl");
    }

    private static PlanMeeting on(LocalDate day, @Nullable Integer capacity) {
        return new PlanMeeting("HVA", day, LocalTime.of(19, 30), "Wibautstraat 2-4, Amsterdam", false, capacity);
    }
}
