package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.TestApplication;
import nl.loket.account.SignInCodes;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whoever types the code that stands in the room was there (8.5, AMB-74). */
@SpringBootTest(classes = TestApplication.class)
class DoorDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    DoorDesk door;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    PeopleDesk people;

    @Autowired
    BusinessClock clock;

    @Autowired
    List<GateCondition> conditions;

    private Actor nadia = Actor.system("test");
    private Actor samira = Actor.system("test");
    private TrajectoryId trajectory = TrajectoryId.create();
    private MeetingId meeting = MeetingId.create();

    @BeforeEach
    void aMeetingThisEvening() {
        nadia = Actor.of(people.add(new PersonName("Nadia", "Bakker"), "nl"), Role.INTERMEDIARY);
        PersonId person = people.add(new PersonName("Samira", "El Amrani"), "nl");
        samira = Actor.of(person, Role.CANDIDATE);
        trajectory = trajectories.open(Actor.system("test"), person);
        meeting = plan(TODAY);
    }

    @Test
    void whoHasAPlaceAndTypesTheCodeWasThere() {
        meetings.book(samira, trajectory, meeting);
        assertThat(door.enter(samira, trajectory, shown())).isTrue();
        assertThat(door.enter(samira, trajectory, shown())).as("a second time").isTrue();
        assertThat(meetings.of(samira, trajectory)).singleElement().satisfies(a -> {
            assertThat(a.state()).isEqualTo(AttendanceState.CONFIRMED);
            assertThat(a.confirmedBy()).isEqualTo(ConfirmedBy.CODE);
        });
        assertThat(conditions.stream()
                        .filter(c -> c.gate() == Gate.GT_03 && c.number() == 4)
                        .findFirst()
                        .orElseThrow()
                        .unmet(trajectory))
                .isEmpty();
    }

    @Test
    void whoHasNoPlaceButIsThereCountsToo() {
        assertThat(door.enter(samira, trajectory, shown())).isTrue();
        assertThat(meetings.of(samira, trajectory)).singleElement().satisfies(a -> {
            assertThat(a.meeting()).isEqualTo(meeting);
            assertThat(a.state()).isEqualTo(AttendanceState.CONFIRMED);
        });
    }

    @Test
    void theCodeIsMadeOnceAndWorksOnTheDayOnly() {
        var code = shown();
        assertThat(shown()).isEqualTo(code).matches("[0-9]{6}");
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-14T10:00:00Z")));
        assertThat(door.enter(samira, trajectory, code)).isFalse();
        var tomorrow = plan(TODAY.plusDays(5));
        assertThatThrownBy(() -> door.show(nadia, tomorrow)).hasMessageContaining("meeting.rule.code-on-the-day");
    }

    @Test
    void whoGuessesWaits() {
        var code = shown();
        var wrong = code.equals("123456") ? "654321" : "123456";
        for (int tries = 0; tries < SignInCodes.MOST_FAILURES; tries++) {
            assertThat(door.enter(samira, trajectory, wrong)).isFalse();
        }
        assertThat(door.enter(samira, trajectory, code))
                .as("even the right one")
                .isFalse();
        assertThat(meetings.of(samira, trajectory)).isEmpty();
    }

    @Test
    void onlyWhoOrganisesSeesItAndNobodyTypesItForSomebodyElse() {
        var code = shown();
        assertThatThrownBy(() -> door.code(samira, meeting)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> door.show(samira, meeting)).isInstanceOf(NotAllowed.class);
        var stranger = Actor.of(PersonId.create(), Role.CANDIDATE);
        assertThatThrownBy(() -> door.enter(stranger, trajectory, code)).isInstanceOf(NotFound.class);
        meetings.declare(samira, trajectory, "HVA", TODAY);
        var declared = meetings.of(samira, trajectory).getFirst().id();
        assertThatThrownBy(() -> meetings.confirmAttendance(nadia, trajectory, declared, ConfirmedBy.CODE))
                .hasMessageContaining("meeting.rule.code-typed-there");
    }

    private String shown() {
        door.show(nadia, meeting);
        return door.code(nadia, meeting).orElseThrow();
    }

    private MeetingId plan(LocalDate on) {
        return meetings.plan(nadia, new PlanMeeting("HVA", on, LocalTime.of(19, 30), "Zaal 1", false, null));
    }
}
