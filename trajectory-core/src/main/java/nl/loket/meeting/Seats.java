package nl.loket.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All who are at a meeting or wait for a place, with an account or without: one list, and one line. */
@Component
class Seats {

    private static final String ALL = """
            select s.*, row_number() over (partition by s.state order by s.queue_number) as place from (
              select a.id, a.trajectory_id, c.person_id, c.given_name || ' ' || c.family_name as name,
                     c.family_name || ' ' || c.given_name as sorted, a.state, a.queue_number, a.needs
              from core.meeting_attendance a join core.person_card c on c.trajectory_id = a.trajectory_id
              where a.meeting_id = :meeting
              union all
              select g.id, null, null, g.name, g.name, g.state, g.queue_number, g.needs
              from core.meeting_guest g where g.meeting_id = :meeting) s
            where s.state <> 'CANCELLED'""";

    private final JdbcClient jdbc;
    private final Attendances attendances;
    private final Guests guests;

    Seats(JdbcClient jdbc, Attendances attendances, Guests guests) {
        this.jdbc = jdbc;
        this.attendances = attendances;
        this.guests = guests;
    }

    /** Everybody by name: who has a place first, then who waits in their order. */
    List<AttendeeView> at(MeetingId meeting) {
        return jdbc.sql(ALL + " order by s.state = 'WAITING', s.queue_number, s.sorted, s.id")
                .param("meeting", meeting.value())
                .query((row, _) -> attendee(row))
                .list();
    }

    /** The first ones that wait, in the order in which they came. */
    List<AttendeeView> waitingAt(MeetingId meeting, int most) {
        return jdbc.sql(ALL + " and s.state = 'WAITING' order by s.queue_number limit :most")
                .param("meeting", meeting.value())
                .param("most", most)
                .query((row, _) -> attendee(row))
                .list();
    }

    /** How many wait before this one. */
    int ahead(AttendanceId id) {
        return jdbc.sql("""
                        select count(*) from core.meeting_seat w join core.meeting_seat mine on mine.id = :id
                        where w.meeting_id = mine.meeting_id and w.state = 'WAITING' and w.queue_number < mine.queue_number""").param("id", id.value()).query(Integer.class).single();
    }

    /** To anything but waiting: nobody goes back into a queue. */
    void change(AttendeeView seat, AttendanceState state, @Nullable ConfirmedBy by) {
        if (seat.isGuest()) {
            guests.change(seat.id(), state, by);
        } else {
            attendances.change(seat.id(), state, by);
        }
    }

    private static AttendeeView attendee(ResultSet row) throws SQLException {
        var trajectory = row.getObject("trajectory_id", UUID.class);
        var person = row.getObject("person_id", UUID.class);
        return new AttendeeView(
                new AttendanceId(row.getObject("id", UUID.class)),
                trajectory == null ? null : new TrajectoryId(trajectory),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                AttendanceState.valueOf(row.getString("state")),
                row.getInt("place"),
                row.getString("needs"));
    }
}
