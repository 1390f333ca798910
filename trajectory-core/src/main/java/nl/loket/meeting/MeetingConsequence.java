package nl.loket.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Component;

/** Whoever registers takes along what they had as a guest; whoever leaves gives up the places they still had, so that somebody who waits can come. */
@Component
class MeetingConsequence implements Consequence {

    private final Meetings meetings;
    private final Attendances attendances;
    private final WaitingList waitingList;
    private final MeetingNews news;
    private final CarryOver carryOver;

    MeetingConsequence(
            Meetings meetings,
            Attendances attendances,
            WaitingList waitingList,
            MeetingNews news,
            CarryOver carryOver) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.waitingList = waitingList;
        this.news = news;
        this.carryOver = carryOver;
    }

    @Override
    public void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        carryOver.carry(actor, new Whose(trajectory, person));
    }

    /** Meetings are locked in one order, so that two who leave at once do not wait for each other. */
    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        attendances.of(trajectory).stream()
                .filter(a -> a.state().toCome() && !a.on().isBefore(on))
                .sorted(Comparator.comparing(a -> String.valueOf(a.meeting())))
                .forEach(a -> giveUp(actor, new Whose(trajectory, person), a));
    }

    private void giveUp(Actor actor, Whose whose, AttendanceView attendance) {
        attendances.meetingOf(whose.trajectory(), attendance.id()).ifPresent(meeting -> {
            meetings.lock(meeting);
            attendances.change(attendance.id(), AttendanceState.CANCELLED, null);
            news.recorded(actor, whose, "given-up", attendance.collegeId(), attendance.on());
            waitingList.moveUp(meeting);
        });
    }
}
