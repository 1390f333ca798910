package nl.loket.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.meeting.Guests.Guest;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a place at, or was at, which meeting. */
@Component
class Attendances {

    private static final String COLUMNS = """
            select a.id, a.trajectory_id, a.meeting_id, a.college_id, a.on_date, m.at_time, m.until_time, m.place, a.state, a.confirmed_by, a.needs,
                   case when a.state = 'WAITING' then cast((select count(*) from core.meeting_seat w
                     where w.meeting_id = a.meeting_id and w.state = 'WAITING' and w.queue_number < a.queue_number) as integer) end as ahead
            from core.meeting_attendance a left join core.information_meeting m on m.id = a.meeting_id""";

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

    /** What somebody needs to take part; null for nothing. */
    void needs(AttendanceId id, @Nullable String needs) {
        jdbc.sql("update core.meeting_attendance set needs = :needs where id = :id")
                .param("needs", needs)
                .param("id", id.value())
                .update();
    }

    /** What a guest had becomes theirs, with its number in the line, unless they have a place at this college on this day; tells which. */
    boolean take(TrajectoryId trajectory, Guest guest) {
        return jdbc.sql("""
                        insert into core.meeting_attendance (id, trajectory_id, meeting_id, college_id, on_date, state, confirmed_by, queue_number, needs, feedback_asked_on)
                        select g.id, :trajectory, m.id, m.college_id, m.on_date, g.state, g.confirmed_by, g.queue_number, g.needs, g.feedback_asked_on
                        from core.meeting_guest g join core.information_meeting m on m.id = g.meeting_id where g.id = :guest
                        on conflict (trajectory_id, college_id, on_date) where state <> 'CANCELLED' do nothing""")
                        .param("trajectory", trajectory.value())
                        .param("guest", guest.id().value())
                        .update()
                == 1;
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
                by == null ? null : ConfirmedBy.valueOf(by),
                row.getString("needs"));
    }
}
