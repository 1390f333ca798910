package nl.loket.web.candidate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.loket.meeting.AttendanceState;
import nl.loket.party.Relation;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.WaitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands around a trajectory in other areas, read with one statement over their views. */
@Component
class Around {

    private static final String SQL = """
            select m.state as meeting_state, m.on_date as meeting_on,
                   i.on_date as intake_on, i.at_time as intake_at, i.place as intake_place, i.decided_on,
                   i.intermediary_id, i.coach_id as intake_coach_id,
                   w.until_on as waits_until,
                   a.coach_id as guide_id, a.kind as guide_kind, a.given_name || ' ' || a.family_name as guide,
                   e.email::text as guide_email,
                   o.strengths_on, o.support_on, o.visited_on, v.own_on,
                   s.kind as still_kind, s.from_on as still_from, s.until_on as still_until
            from core.person_card p
            left join core.meeting_now m on m.trajectory_id = p.trajectory_id
            left join core.intake_now i on i.trajectory_id = p.trajectory_id
            left join core.waiting_now w on w.trajectory_id = p.trajectory_id and w.kind = 'NOT_NOW'
            left join coaching.assignment_now a on a.trajectory_id = p.trajectory_id
            left join core.account_card e on e.person_id = a.coach_id
            left join core.told_now o on o.trajectory_id = p.trajectory_id
            left join coaching.own_wishes_now v on v.trajectory_id = p.trajectory_id
            left join lateral (select z.kind, z.from_on, z.until_on from core.standstill z
                               where z.trajectory_id = p.trajectory_id and z.from_on <= :today and z.until_on > :today
                               order by z.kind = 'PAUSE' desc limit 1) s on true
            where p.trajectory_id = :id""";

    private final JdbcClient jdbc;

    private final Clock clock;

    Around(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param meeting null without a meeting booked, waited for or attended
     * @param intake the appointment that stands, null for none
     * @param waitsUntil the day we look again after "not now", null for none
     * @param guide null while nobody is assigned
     * @param still the pause or waiting that holds today, a pause first; null while it goes on
     * @param told what they told of themself beside what the intake asks
     */
    record Facts(
            @Nullable Meeting meeting,
            @Nullable Intake intake,
            @Nullable LocalDate waitsUntil,
            @Nullable Guide guide,
            @Nullable Still still,
            Told told) {}

    /** The days on which somebody told of themself what nobody has to; null for what was not told. */
    record Told(
            @Nullable LocalDate preferences,
            @Nullable LocalDate strengths,
            @Nullable LocalDate support,
            @Nullable LocalDate visits) {}

    /**
     * The information meeting that counts.
     *
     * @param waiting for a place; there is none yet
     */
    record Meeting(boolean attended, boolean waiting, LocalDate on) {}

    /** An intake that is planned. */
    record Intake(LocalDate on, LocalTime at, String place, PersonId intermediary, PersonId coach) {}

    /** A pause or waiting, until when; never why. */
    record Still(WaitKind kind, DateRange period) {}

    /** Who guides. */
    record Guide(Relation.Kind kind, String name, @Nullable String email) {}

    Facts of(TrajectoryId id) {
        return jdbc.sql(SQL)
                .param("id", id.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> new Facts(
                        meeting(row),
                        intake(row),
                        row.getObject("waits_until", LocalDate.class),
                        guide(row),
                        still(row),
                        told(row)))
                .single();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("own_on", LocalDate.class),
                row.getObject("strengths_on", LocalDate.class),
                row.getObject("support_on", LocalDate.class),
                row.getObject("visited_on", LocalDate.class));
    }

    private static @Nullable Meeting meeting(ResultSet row) throws SQLException {
        var state = row.getString("meeting_state");
        return state == null
                ? null
                : new Meeting(
                        AttendanceState.valueOf(state).attended(),
                        state.equals(AttendanceState.WAITING.name()),
                        row.getObject("meeting_on", LocalDate.class));
    }

    /** Once decided it is no appointment any more. */
    private static @Nullable Intake intake(ResultSet row) throws SQLException {
        var on = row.getObject("intake_on", LocalDate.class);
        return on == null || row.getObject("decided_on") != null
                ? null
                : new Intake(
                        on,
                        row.getObject("intake_at", LocalTime.class),
                        row.getString("intake_place"),
                        new PersonId(row.getObject("intermediary_id", UUID.class)),
                        new PersonId(row.getObject("intake_coach_id", UUID.class)));
    }

    private static @Nullable Still still(ResultSet row) throws SQLException {
        var kind = row.getString("still_kind");
        return kind == null
                ? null
                : new Still(
                        WaitKind.valueOf(kind),
                        new DateRange(
                                row.getObject("still_from", LocalDate.class),
                                row.getObject("still_until", LocalDate.class)));
    }

    private static @Nullable Guide guide(ResultSet row) throws SQLException {
        return row.getObject("guide_id") == null
                ? null
                : new Guide(
                        Relation.Kind.valueOf(row.getString("guide_kind")),
                        row.getString("guide"),
                        row.getString("guide_email"));
    }
}
