package nl.loket.matching;

import java.util.Optional;
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
