package nl.loket.placement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many places a school has, and how many are taken (MR-19). */
@Component
class SchoolPlaces {

    private final JdbcClient jdbc;

    SchoolPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until this transaction ends nobody else gives away a place at this school. A lock by name: most schools have no row of their own
     * here, and the row of the register belongs to another area.
     */
    void lock(String schoolId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('placement.school.' || :school, 0))")
                .param("school", schoolId)
                .query((_, _) -> schoolId)
                .single();
    }

    SchoolPlacesView of(String schoolId, SchoolYear year) {
        return find(schoolId, year).orElse(SchoolPlacesView.UNKNOWN);
    }

    private Optional<SchoolPlacesView> find(String schoolId, SchoolYear year) {
        return jdbc.sql("""
                        select places, designated, willing, willing_since, version, changed_by, changed_on from core.school_places
                        where school_id = :school and first_year = :year""")
                .param("school", schoolId)
                .param("year", year.firstYear())
                .query((row, _) -> view(row))
                .optional();
    }

    private static SchoolPlacesView view(ResultSet row) throws SQLException {
        var by = row.getObject("changed_by", UUID.class);
        return new SchoolPlacesView(
                row.getInt("places"),
                row.getBoolean("designated"),
                willing(row),
                row.getObject("willing_since", LocalDate.class),
                row.getInt("version"),
                by == null ? null : new PersonId(by),
                row.getObject("changed_on", LocalDate.class));
    }

    void keep(KeepPlaces command, @Nullable PersonId by, LocalDate on) {
        var kept = with(jdbc.sql("""
                        insert into core.school_places (school_id, first_year, places, designated, willing, willing_since, changed_by, changed_on)
                        select :school, :year, :places, :designated, :willing, :since, :by, :on where :seen = 0
                           or exists (select from core.school_places where school_id = :school and first_year = :year)
                        on conflict (school_id, first_year)
                        do update set places = excluded.places, designated = excluded.designated, willing = excluded.willing,
                          willing_since = excluded.willing_since, version = school_places.version + 1,
                          changed_by = excluded.changed_by, changed_on = excluded.changed_on
                        where school_places.version = :seen"""), command, by, on)
                .param("seen", command.seenVersion())
                .update();
        if (kept == 0) {
            throw new Conflict("placement.rule.places-changed");
        }
        with(jdbc.sql("""
                        insert into core.school_places_log (school_id, first_year, places, designated, willing, willing_since, changed_by, changed_on)
                        values (:school, :year, :places, :designated, :willing, :since, :by, :on)"""), command, by, on).update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec sql, KeepPlaces command, @Nullable PersonId by, LocalDate on) {
        var willing = command.willing();
        var since = command.willingSince();
        return sql.param("school", command.schoolId())
                .param("year", command.year().firstYear())
                .param("places", command.places())
                .param("designated", command.designated())
                .param("willing", willing == null ? null : willing.name(), Types.VARCHAR)
                .param("since", since == null ? null : Date.valueOf(since), Types.DATE)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("on", Date.valueOf(on));
    }

    /**
     * The first day in the period on which every place is taken already; empty when there is one all the time.
     *
     * @param except a placement that does not count, because it is the one being asked for
     */
    Optional<LocalDate> fullOn(String schoolId, LocalDate from, @Nullable LocalDate until, PlacementId except) {
        return jdbc.sql("select day from core.full_on(:school, :from, :until, :except) as day where day is not null")
                .param("school", schoolId)
                .param("from", Date.valueOf(from))
                .param("until", until == null ? null : Date.valueOf(until), Types.DATE)
                .param("except", except.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Everything the desk and the head said of a school for a year, newest first. */
    List<SchoolPlacesView> history(String schoolId, SchoolYear year) {
        return jdbc.sql("""
                        select places, designated, willing, willing_since, 0 as version, changed_by, changed_on from core.school_places_log
                        where school_id = :school and first_year = :year order by id desc""")
                .param("school", schoolId)
                .param("year", year.firstYear())
                .query((row, _) -> view(row))
                .list();
    }

    /** What every open school offers to somebody who would come in this time, in one query. */
    List<SchoolOffer> offers(LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        select s.school_id, coalesce(k.designated, false) as designated, coalesce(k.places, 1) as places, k.willing, k.willing_since,
                          (select count(*) from core.placement p where p.school_id = s.school_id and p.type <> 'PERMANENT' and not p.void
                            and p.from_on <= :from and (p.until_on is null or p.until_on > :from)) as taken,
                          core.full_on(s.school_id, :from, :until, null) is null as free,
                          (select coalesce(sum(v.positions - v.filled), 0) from core.vacancy_now v
                            where v.school_id = s.school_id and v.withdrawn_on is null and v.filled < v.positions and v.from_on <= :from) as vacancies
                        from core.school_card s left join core.school_places k on k.school_id = s.school_id and k.first_year = :year
                        where s.closed_on is null order by s.name, s.school_id""")
                .param("from", Date.valueOf(from))
                .param("until", until == null ? null : Date.valueOf(until), Types.DATE)
                .param("year", SchoolYear.of(from).firstYear())
                .query((row, _) -> offer(row))
                .list();
    }

    private static SchoolOffer offer(ResultSet row) throws SQLException {
        return new SchoolOffer(
                row.getString("school_id"),
                row.getBoolean("designated"),
                row.getInt("places"),
                row.getInt("taken"),
                row.getBoolean("free"),
                willing(row),
                row.getObject("willing_since", LocalDate.class),
                row.getInt("vacancies"));
    }

    private static @Nullable Willingness willing(ResultSet row) throws SQLException {
        var said = row.getString("willing");
        return said == null ? null : Willingness.valueOf(said);
    }
}
