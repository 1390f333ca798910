package nl.loket.matching;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what a match goes by: one row per coach, person or school. */
@Component
class Profiles {

    /** Whose it is: the column that holds the id. */
    enum Of {
        COACH("coach_id"),
        PERSON("trajectory_id"),
        SCHOOL("school_id");

        private final String column;

        Of(String column) {
            this.column = column;
        }
    }

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MatchProfile> find(Of of, Object id) {
        return jdbc.sql("select * from coaching.match_profile where " + of.column + " = :id")
                .param("id", id)
                .query((row, _) -> new MatchProfile(
                        row.getInt("version"),
                        Facts.traits(row.getArray("traits")),
                        Facts.texts(row.getArray("preferred_schools")),
                        row.getString("attention_reason")))
                .optional();
    }

    /** What somebody said themself; there is none where only the desk wrote. */
    Optional<OwnWishes> own(TrajectoryId id) {
        return jdbc.sql("select * from coaching.match_profile where trajectory_id = :id")
                .param("id", id.value())
                .query((row, _) -> new OwnWishes(
                        row.getInt("version"),
                        Facts.traits(row.getArray("own_traits")),
                        row.getObject("own_days", Integer.class),
                        row.getObject("own_minutes", Integer.class),
                        row.getObject("own_on", LocalDate.class)))
                .optional();
    }

    /**
     * What they said before goes out of what the match goes by, and what they say now goes in.
     *
     * @return false if it was changed since that version
     */
    boolean keepOwn(TrajectoryId id, OwnWishes wishes, LocalDate on) {
        return jdbc.sql("""
                        insert into coaching.match_profile as p (trajectory_id, traits, own_traits, own_days, own_minutes, own_on)
                        select cast(:id as uuid), cast(:traits as text[]), cast(:traits as text[]), cast(:days as smallint),
                               cast(:minutes as smallint), cast(:on as date)
                        where :seen = 0 or exists (select from coaching.match_profile where trajectory_id = :id)
                        on conflict (trajectory_id) do update set version = p.version + 1,
                          traits = array(select unnest(p.traits) except select unnest(p.own_traits) union select unnest(excluded.own_traits)),
                          own_traits = excluded.own_traits, own_days = excluded.own_days, own_minutes = excluded.own_minutes,
                          own_on = excluded.own_on
                        where p.version = :seen""")
                        .param("id", id.value())
                        .param("traits", Facts.names(wishes.traits()))
                        .param("days", wishes.days(), Types.SMALLINT)
                        .param("minutes", wishes.minutes(), Types.SMALLINT)
                        .param("on", Date.valueOf(on))
                        .param("seen", wishes.version())
                        .update()
                == 1;
    }

    /** @return false if somebody else changed it since that version */
    boolean keep(Of of, Object id, MatchProfile profile) {
        var sql = profile.version() == 0
                ? "insert into coaching.match_profile (" + of.column + ", traits, preferred_schools, attention_reason)"
                        + " values (:id, :traits, :schools, :attention) on conflict (" + of.column + ") do nothing"
                : "update coaching.match_profile set traits = :traits, preferred_schools = :schools, attention_reason = :attention,"
                        + " version = version + 1 where " + of.column + " = :id and version = :seen";
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("traits", Facts.names(profile.traits()))
                        .param("schools", profile.schools().toArray(String[]::new))
                        .param("attention", profile.attention())
                        .param("seen", profile.version())
                        .update()
                == 1;
    }
}
