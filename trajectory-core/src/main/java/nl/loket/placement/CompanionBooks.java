package nl.loket.placement;

import java.sql.Date;
import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who walks along with whom at a school, from when until when. */
@Component
class CompanionBooks {

    private final JdbcClient jdbc;

    CompanionBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From that day on it is this colleague; whoever it was before stays on record until then. */
    void name(PlacementView placement, NamedCompanion named, LocalDate from, @Nullable PersonId by, LocalDate on) {
        endOn(placement.id(), from);
        jdbc.sql("""
                        insert into core.companion (placement_id, school_id, kind, name, email, willing, from_on, until_on, named_by, named_on)
                        values (:placement, :school, :kind, :name, :email, :willing, :from, :until, :by, :on)""")
                .param("placement", placement.id().value())
                .param("school", placement.schoolId())
                .param("kind", placement.type().companion().name())
                .param("name", named.name())
                .param("email", named.email())
                .param("willing", named.willing())
                .param("from", Date.valueOf(from))
                .param("until", date(placement.period().until()))
                .param("by", by == null ? null : by.value())
                .param("on", Date.valueOf(on))
                .update();
    }

    /** Nobody walks along from that day on: somebody else does, or the placement is over. */
    void endOn(PlacementId placement, LocalDate until) {
        jdbc.sql("delete from core.companion where placement_id = :placement and from_on >= :until")
                .param("placement", placement.value())
                .param("until", Date.valueOf(until))
                .update();
        jdbc.sql("""
                        update core.companion set until_on = :until
                        where placement_id = :placement and (until_on is null or until_on > :until)""")
                .param("placement", placement.value())
                .param("until", Date.valueOf(until))
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
