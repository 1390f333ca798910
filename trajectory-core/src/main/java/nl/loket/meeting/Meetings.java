package nl.loket.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings themselves, as they stand in the database. */
@Component
class Meetings {

    private static final String COLUMNS = """
            select m.id, m.college_id, m.on_date, m.at_time, m.until_time, m.place, m.is_online, m.capacity, m.about, m.version, m.cancelled_at is not null as cancelled,
                   (select count(*) from core.meeting_seat s where s.meeting_id = m.id and s.state <> 'WAITING') as booked,
                   (select count(*) from core.meeting_seat s where s.meeting_id = m.id and s.state = 'WAITING') as waiting
            from core.information_meeting m""";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MeetingId id, PlanMeeting plan) {
        jdbc.sql("""
                        insert into core.information_meeting (id, college_id, on_date, at_time, until_time, place, is_online, capacity, about)
                        values (:id, :college, :on, :at, :until, :place, :online, :capacity, :about)""")
                .param("id", id.value())
                .param("college", plan.collegeId())
                .param("on", Date.valueOf(plan.on()))
                .param("at", Time.valueOf(plan.at()))
                .param("until", time(plan.until()))
                .param("place", plan.place().strip())
                .param("online", plan.online())
                .param("capacity", plan.capacity())
                .param("about", text(plan.about()))
                .update();
    }

    void change(ChangeMeeting change) {
        jdbc.sql("""
                        update core.information_meeting
                        set until_time = :until, place = :place, is_online = :online, capacity = :capacity, about = :about, version = version + 1
                        where id = :id""")
                .param("id", change.meeting().value())
                .param("until", time(change.until()))
                .param("place", change.place().strip())
                .param("online", change.online())
                .param("capacity", change.capacity())
                .param("about", text(change.about()))
                .update();
    }

    Optional<MeetingView> find(MeetingId id) {
        return jdbc.sql(COLUMNS + " where m.id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** The same, and nobody else books or cancels it until this transaction ends. */
    Optional<MeetingView> lock(MeetingId id) {
        jdbc.sql("select 1 from core.information_meeting where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    List<MeetingView> from(LocalDate day) {
        return jdbc.sql(
                        COLUMNS
                                + " where m.on_date >= :day and m.cancelled_at is null order by m.on_date, m.at_time, m.college_id")
                .param("day", Date.valueOf(day))
                .query((row, _) -> view(row))
                .list();
    }

    List<MeetingView> before(LocalDate day, int limit) {
        return jdbc.sql(COLUMNS + " where m.on_date < :day order by m.on_date desc, m.at_time desc limit :limit")
                .param("day", Date.valueOf(day))
                .param("limit", limit)
                .query((row, _) -> view(row))
                .list();
    }

    Optional<String> doorCode(MeetingId id) {
        return jdbc.sql("select door_code from core.information_meeting where id = :id and door_code is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void showDoorCode(MeetingId id, String code) {
        jdbc.sql("update core.information_meeting set door_code = :code where id = :id and door_code is null")
                .param("code", code)
                .param("id", id.value())
                .update();
    }

    Optional<MeetingView> behindDoor(String code, LocalDate day) {
        return jdbc.sql(COLUMNS + " where m.door_code = :code and m.on_date = :day and m.cancelled_at is null")
                .param("code", code)
                .param("day", Date.valueOf(day))
                .query((row, _) -> view(row))
                .optional();
    }

    void cancel(MeetingId id, Instant at) {
        jdbc.sql("update core.information_meeting set cancelled_at = :at where id = :id and cancelled_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static @Nullable Time time(@Nullable LocalTime time) {
        return time == null ? null : Time.valueOf(time);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static MeetingView view(ResultSet row) throws SQLException {
        return new MeetingView(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getString("college_id"),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getObject("until_time", LocalTime.class),
                row.getString("place"),
                row.getBoolean("is_online"),
                row.getObject("capacity", Integer.class),
                row.getString("about"),
                row.getInt("booked"),
                row.getInt("waiting"),
                row.getBoolean("cancelled"),
                row.getInt("version"));
    }
}
