package nl.loket.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a place at, or was at, which meeting. */
@Component
class Attendances {

    private static final String COLUMNS = """
            select a.id, a.trajectory_id, a.meeting_id, a.college_id, a.on_date, m.at_time, m.until_time, m.place, a.state, a.confirmed_by,
                   case when a.state = 'WAITING' then cast((select count(*) from core.meeting_attendance w
                     where w.meeting_id = a.meeting_id and w.state = 'WAITING' and w.queue_number < a.queue_number) as integer) end as ahead
            from core.meeting_attendance a left join core.information_meeting m on m.id = a.meeting_id""";

    private static final String ATTENDEES = """
            select a.id, a.trajectory_id, c.person_id, c.given_name, c.family_name, a.state,
                   row_number() over (partition by a.state order by a.queue_number) as place
            from core.meeting_attendance a join core.person_card c on c.trajectory_id = a.trajectory_id
            where a.meeting_id = :meeting""";

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a place, or does nothing if this person has one at this college on this day already; tells which. */
    boolean add(
            TrajectoryId trajectory,
            @Nullable MeetingId meeting,
            String collegeId,
            LocalDate on,
            AttendanceState state) {
        return jdbc.sql("""
                        insert into core.meeting_attendance (id, trajectory_id, meeting_id, college_id, on_date, state, queue_number)
                        values (:id, :trajectory, :meeting, :college, :on, :state, case when :state = 'WAITING' then nextval('core.meeting_queue') end)
                        on conflict (trajectory_id, college_id, on_date) where state <> 'CANCELLED' do nothing""")
                        .param("id", AttendanceId.create().value())
                        .param("trajectory", trajectory.value())
                        .param("meeting", meeting == null ? null : meeting.value())
                        .param("college", collegeId)
                        .param("on", Date.valueOf(on))
                        .param("state", state.name())
                        .update()
                == 1;
    }

    /** Whether this was a place of this person that is no longer. */
    boolean wasGivenUp(TrajectoryId trajectory, AttendanceId id) {
        return jdbc.sql("""
                        select exists (select from core.meeting_attendance
                        where id = :id and trajectory_id = :trajectory and state = 'CANCELLED')""")
                .param("id", id.value())
                .param("trajectory", trajectory.value())
                .query(Boolean.class)
                .single();
    }

    /** To anything but waiting: nobody goes back into a queue. */
    void change(AttendanceId id, AttendanceState state, @Nullable ConfirmedBy by) {
        jdbc.sql(
                        "update core.meeting_attendance set state = :state, confirmed_by = :by, queue_number = null where id = :id")
                .param("state", state.name())
                .param("by", by == null ? null : by.name())
                .param("id", id.value())
                .update();
    }

    List<AttendanceView> of(TrajectoryId trajectory) {
        return jdbc.sql(COLUMNS
                        + " where a.trajectory_id = :trajectory and a.state <> 'CANCELLED' order by a.on_date desc")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    Optional<AttendanceView> at(TrajectoryId trajectory, String collegeId, LocalDate on) {
        return of(trajectory).stream()
                .filter(a -> a.collegeId().equals(collegeId) && a.on().equals(on))
                .findFirst();
    }

    /** The people with a place at this meeting. */
    List<PersonId> peopleAt(MeetingId meeting) {
        return jdbc.sql("""
                        select c.person_id from core.meeting_attendance a join core.person_card c on c.trajectory_id = a.trajectory_id
                        where a.meeting_id = :meeting and a.state = 'BOOKED' order by c.family_name, c.given_name, a.id""")
                .param("meeting", meeting.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The meeting of this person's place, given up or not; empty when it was declared without one of our meetings. */
    Optional<MeetingId> meetingOf(TrajectoryId trajectory, AttendanceId id) {
        return jdbc.sql("""
                        select meeting_id from core.meeting_attendance
                        where id = :id and trajectory_id = :trajectory and meeting_id is not null""")
                .param("id", id.value())
                .param("trajectory", trajectory.value())
                .query((row, _) -> new MeetingId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Everybody at a meeting by name: who has a place first, then who waits in their order. */
    List<AttendeeView> attendees(MeetingId meeting) {
        return jdbc.sql(
                        ATTENDEES
                                + " and a.state <> 'CANCELLED' order by a.state = 'WAITING', a.queue_number, c.family_name, c.given_name, a.id")
                .param("meeting", meeting.value())
                .query((row, _) -> attendee(row))
                .list();
    }

    /** The first ones that wait, in the order in which they came. */
    List<AttendeeView> waitingAt(MeetingId meeting, int most) {
        return jdbc.sql(ATTENDEES + " and a.state = 'WAITING' order by a.queue_number limit :most")
                .param("meeting", meeting.value())
                .param("most", most)
                .query((row, _) -> attendee(row))
                .list();
    }

    /** A place at a meeting that is to come. */
    record Place(PersonId person, MeetingId meeting, LocalDate on, LocalTime at, String place) {}

    /** Who has a place at a meeting on one of these days, both included, soonest first. */
    List<Place> placesBetween(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select c.person_id, m.id, m.on_date, m.at_time, m.place
                        from core.meeting_attendance a
                        join core.information_meeting m on m.id = a.meeting_id
                        join core.person_card c on c.trajectory_id = a.trajectory_id
                        where a.state = 'BOOKED' and m.cancelled_at is null and m.on_date between :from and :until
                        order by m.on_date, m.at_time, a.id""")
                .param("from", Date.valueOf(from))
                .param("until", Date.valueOf(until))
                .query((row, _) -> new Place(
                        new PersonId(row.getObject(1, UUID.class)),
                        new MeetingId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalTime.class),
                        row.getString(5)))
                .list();
    }

    void callOff(MeetingId meeting) {
        jdbc.sql(
                        "update core.meeting_attendance set state = 'CANCELLED', queue_number = null where meeting_id = :meeting and state in ('BOOKED', 'WAITING')")
                .param("meeting", meeting.value())
                .update();
    }

    private static AttendeeView attendee(ResultSet row) throws SQLException {
        return new AttendeeView(
                new AttendanceId(row.getObject("id", UUID.class)),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                AttendanceState.valueOf(row.getString("state")),
                row.getInt("place"));
    }

    private static AttendanceView view(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting_id", UUID.class);
        var by = row.getString("confirmed_by");
        return new AttendanceView(
                new AttendanceId(row.getObject("id", UUID.class)),
                meeting == null ? null : new MeetingId(meeting),
                row.getString("college_id"),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getObject("until_time", LocalTime.class),
                row.getString("place"),
                AttendanceState.valueOf(row.getString("state")),
                row.getObject("ahead", Integer.class),
                by == null ? null : ConfirmedBy.valueOf(by));
    }
}
