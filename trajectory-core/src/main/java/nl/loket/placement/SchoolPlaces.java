package nl.loket.placement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
                        select places, designated, version, changed_by, changed_on from core.school_places
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
                row.getInt("version"),
                by == null ? null : new PersonId(by),
                row.getObject("changed_on", LocalDate.class));
    }

    void keep(KeepPlaces command, @Nullable PersonId by, LocalDate on) {
        var kept = jdbc.sql("""
                        insert into core.school_places (school_id, first_year, places, designated, changed_by, changed_on)
                        select :school, :year, :places, :designated, :by, :on where :seen = 0
                           or exists (select from core.school_places where school_id = :school and first_year = :year)
                        on conflict (school_id, first_year)
                        do update set places = excluded.places, designated = excluded.designated, version = school_places.version + 1,
                          changed_by = excluded.changed_by, changed_on = excluded.changed_on
                        where school_places.version = :seen""")
                .param("school", command.schoolId())
                .param("year", command.year().firstYear())
                .param("places", command.places())
                .param("designated", command.designated())
                .param("by", by == null ? null : by.value())
                .param("on", Date.valueOf(on))
                .param("seen", command.seenVersion())
                .update();
        if (kept == 0) {
            throw new Conflict("placement.rule.places-changed");
        }
    }

    /**
     * The first day in the period on which every place is taken already; empty when there is one all the time. It can only become full on
     * the first day, or when another placement or another school year begins.
     *
     * @param except a placement that does not count, because it is the one being asked for
     */
    Optional<LocalDate> fullOn(String schoolId, LocalDate from, @Nullable LocalDate until, PlacementId except) {
        return jdbc.sql("""
                        with taken as (
                          select from_on, until_on from core.placement
                          where school_id = :school and type <> 'PERMANENT' and not void and id <> :except
                            and (until_on is null or until_on > :from) and (cast(:until as date) is null or from_on < :until))
                        select day from (select :from as day union select from_on from taken where from_on > :from) days
                        where (select count(*) from taken where from_on <= day and (until_on is null or until_on > day)) >= core.places_at(:school, day)
                        order by day limit 1""")
                .param("school", schoolId)
                .param("from", Date.valueOf(from))
                .param("until", until == null ? null : Date.valueOf(until))
                .param("except", except.value())
                .query(LocalDate.class)
                .optional();
    }
}
