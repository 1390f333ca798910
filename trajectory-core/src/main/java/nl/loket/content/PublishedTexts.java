package nl.loket.content;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the site today: of each text the newest version whose day has come. Public: no person is in it who did not agree. */
@Service
@Transactional(readOnly = true)
public class PublishedTexts {

    private static final String LIVE = """
            select t.kind, t.slug, t.topic, t.composed, e.* from core.text t
            join lateral (select * from core.text_edition e where e.text_id = t.id and e.publish_on <= :today order by e.number desc limit 1) e on true
            where t.withdrawn_on is null""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a kind, in their own order. */
    public List<PublishedText> of(TextKind kind) {
        return jdbc.sql(LIVE + " and t.kind = :kind order by t.position")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("kind", kind.name())
                .query((row, _) -> published(row))
                .list();
    }

    /** The one that stands first of its kind; empty when there is none on the site today. */
    public Optional<PublishedText> first(TextKind kind) {
        return jdbc.sql(LIVE + " and t.kind = :kind order by t.position limit 1")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("kind", kind.name())
                .query((row, _) -> published(row))
                .optional();
    }

    /** Empty when there is none of that name, or it is not on the site today. */
    public Optional<PublishedText> find(TextKind kind, String slug) {
        return jdbc.sql(LIVE + " and t.kind = :kind and t.slug = :slug")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("kind", kind.name())
                .param("slug", slug)
                .query((row, _) -> published(row))
                .optional();
    }

    private static PublishedText published(ResultSet row) throws SQLException {
        return new PublishedText(
                TextKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                Texts.topic(row.getString("topic")),
                Editions.wordings(row),
                row.getBoolean("composed"),
                row.getObject("publish_on", LocalDate.class));
    }
}
