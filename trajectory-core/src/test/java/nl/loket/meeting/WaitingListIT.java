package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who comes when a meeting is full is put in a queue, and moves up as soon as there is room (8.3). */
@SpringBootTest(classes = TestApplication.class)
class WaitingListIT {

    private static final LocalDate THURSDAY = LocalDate.of(2023, 3, 16);

    @Autowired
    MeetingDesk meetings;

    @Autowired
    OrganiserDesk organiser;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    PeopleDesk people;

    @Autowired
    List<GateCondition> conditions;

    @Autowired
    BusinessClock clock;

    private Actor nadia = Actor.system("test");
    private MeetingId meeting = MeetingId.create();

    @BeforeEach
    void aMeetingForTwo() {
        nadia = Actor.of(people.add(new PersonName("Nadia", "Bakker"), "nl"), Role.INTERMEDIARY);
        meeting = meetings.plan(
                nadia, new PlanMeeting("HVA", THURSDAY, LocalTime.of(19, 30), "Wibautstraat 2-4", false, 2));
    }

    /** Somebody, and what they have at the meeting. */
    private record Comer(Actor actor, PersonId person, TrajectoryId trajectory) {}

    @Test
    void whoComesWhenItIsFullWaitsInOrder() {
        var four = List.of(comes("Ada"), comes("Bo"), comes("Cas"), comes("Dien"));
        assertThat(four)
                .extracting(this::state)
                .containsExactly(
                        AttendanceState.BOOKED,
                        AttendanceState.BOOKED,
                        AttendanceState.WAITING,
                        AttendanceState.WAITING);
        assertThat(standing(four.get(3)).ahead()).isEqualTo(1);
        assertThat(meetings.meeting(meeting))
                .extracting(MeetingView::booked, MeetingView::waiting)
                .containsExactly(2, 2);
        assertThat(isUnmet(four.get(2))).as("waiting is no place").isTrue();
    }

    @Test
    void aPlaceThatIsGivenUpGoesToWhoCameFirstInTheSameTransaction() {
        var ada = comes("Ada");
        comes("Bo");
        var cas = comes("Cas");
        var dien = comes("Dien");

        givesUp(ada);

        assertThat(state(cas)).isEqualTo(AttendanceState.BOOKED);
        assertThat(standing(dien).ahead()).isZero();
        assertThat(isUnmet(cas)).isFalse();
    }

    @Test
    void whoLeavesTheQueueFreesNoPlaceAndWhoComesBackStandsBehind() {
        comes("Ada");
        comes("Bo");
        var cas = comes("Cas");
        var dien = comes("Dien");

        givesUp(cas);
        meetings.book(cas.actor(), cas.trajectory(), meeting);

        assertThat(state(dien)).isEqualTo(AttendanceState.WAITING);
        assertThat(standing(dien).ahead()).isZero();
        assertThat(standing(cas).ahead()).isEqualTo(1);
    }

    @Test
    void whoStopsAltogetherMakesRoom() {
        var ada = comes("Ada");
        comes("Bo");
        var cas = comes("Cas");

        trajectories.end(
                ada.actor(),
                new EndTrajectory(
                        ada.trajectory(),
                        ExitRow.EX_02,
                        ExitTrigger.PERSON,
                        ExitReason.EXPECTATIONS,
                        null,
                        version(ada)));

        assertThat(state(cas)).isEqualTo(AttendanceState.BOOKED);
    }

    @Test
    void withMorePlacesTheQueueMovesUpAndWithoutALimitAllOfIt() {
        comes("Ada");
        comes("Bo");
        var cas = comes("Cas");
        var dien = comes("Dien");
        var els = comes("Els");

        organiser.change(nadia, places(3, 0));
        assertThat(state(cas)).isEqualTo(AttendanceState.BOOKED);
        assertThat(state(dien)).isEqualTo(AttendanceState.WAITING);

        organiser.change(nadia, places(null, 1));
        assertThat(state(els)).isEqualTo(AttendanceState.BOOKED);
    }

    @Test
    void aMeetingIsChangedByWhoSawItAndNobodyLosesAPlaceByIt() {
        comes("Ada");
        comes("Bo");
        assertThatThrownBy(() -> organiser.change(nadia, places(1, 0)))
                .hasMessageContaining("meeting.rule.fewer-than-booked");
        assertThatThrownBy(() -> organiser.change(nadia, places(9, 7))).isInstanceOf(Conflict.class);
        var stranger = comes("Cas").actor();
        assertThatThrownBy(() -> organiser.change(stranger, places(9, 0))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organiser.attendees(stranger, meeting)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theOrganiserSeesWhoHasAPlaceAndThenTheQueue() {
        comes("Zoe");
        comes("Bo");
        comes("Yme");
        comes("Ada");
        assertThat(organiser.attendees(nadia, meeting))
                .extracting(AttendeeView::name)
                .containsExactly("Bo Wachter", "Zoe Wachter", "Yme Wachter", "Ada Wachter");
    }

    @Test
    void whenItIsCalledOffNobodyWaitsAnyMore() {
        comes("Ada");
        comes("Bo");
        var cas = comes("Cas");
        meetings.cancel(nadia, meeting);
        assertThat(meetings.of(cas.actor(), cas.trajectory())).isEmpty();
    }

    @Test
    void whoeverOrganisesWritesDownWhoWasThereOnceItIsTheDay() {
        var ada = comes("Ada");
        comes("Bo");
        var cas = comes("Cas");
        var both = Set.of(standing(ada).id(), standing(cas).id());
        assertThatThrownBy(() -> organiser.wereThere(nadia, meeting, both))
                .hasMessageContaining("meeting.rule.not-yet");

        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-16T20:00:00Z")));
        assertThatThrownBy(() -> organiser.wereThere(ada.actor(), meeting, both))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organiser.wereThere(nadia, meeting, Set.of(AttendanceId.create())))
                .isInstanceOf(NotFound.class);
        assertThat(organiser.wereThere(nadia, meeting, both)).isEqualTo(2);
        assertThat(organiser.wereThere(nadia, meeting, both))
                .as("a second time")
                .isZero();
        assertThat(List.of(state(ada), state(cas))).containsOnly(AttendanceState.CONFIRMED);
        assertThat(standing(cas).confirmedBy()).isEqualTo(ConfirmedBy.DESK);
    }

    @Test
    void onceItHasBegunNobodyMovesUp() {
        var ada = comes("Ada");
        comes("Bo");
        var cas = comes("Cas");
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-16T18:30:00Z")));
        givesUp(ada);
        assertThat(state(cas)).isEqualTo(AttendanceState.WAITING);
    }

    private Comer comes(String name) {
        var person = people.add(new PersonName(name, "Wachter"), "nl");
        var comer =
                new Comer(Actor.of(person, Role.CANDIDATE), person, trajectories.open(Actor.system("test"), person));
        meetings.book(comer.actor(), comer.trajectory(), meeting);
        return comer;
    }

    private void givesUp(Comer comer) {
        meetings.giveUp(comer.actor(), comer.trajectory(), standing(comer).id());
    }

    private AttendanceView standing(Comer comer) {
        return meetings.of(comer.actor(), comer.trajectory()).getFirst();
    }

    private AttendanceState state(Comer comer) {
        return standing(comer).state();
    }

    private int version(Comer comer) {
        return trajectories.view(comer.actor(), comer.trajectory()).version();
    }

    private boolean isUnmet(Comer comer) {
        return conditions.stream()
                .filter(c -> c.gate() == Gate.GT_01 && c.number() == 6)
                .anyMatch(c -> c.unmet(comer.trajectory()).isPresent());
    }

    private ChangeMeeting places(@Nullable Integer capacity, int seen) {
        return new ChangeMeeting(meeting, null, "Wibautstraat 2-4", false, capacity, null, seen);
    }
}
