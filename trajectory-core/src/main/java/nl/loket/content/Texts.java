package nl.loket.content;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts themselves, as they stand in the database. Their versions: {@link Editions}. */
@Component
class Texts {

    private final JdbcClient jdbc;

    Texts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TextId id, TextKind kind, String slug, @Nullable TextTopic topic, Telling telling, boolean needed) {
        jdbc.sql("""
                        insert into core.text (id, kind, slug, topic, position, composed, consent_on, needed)
                        values (:id, :kind, :slug, :topic, (select coalesce(max(position), 0) + 1 from core.text), :composed, :consent, :needed)""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("slug", slug)
                .param("topic", topic == null ? null : topic.name())
                .param("composed", telling.composed())
                .param("consent", telling.consentOn() == null ? null : Date.valueOf(telling.consentOn()))
                .param("needed", needed)
                .update();
    }

    /** The text, and nobody else changes it until this transaction ends. */
    Optional<TextView> lock(TextId id) {
        return jdbc.sql("select * from core.text where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<TextView> find(TextId id) {
        return jdbc.sql("select * from core.text where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<TextId> named(TextKind kind, String slug) {
        return jdbc.sql("select id from core.text where kind = :kind and slug = :slug")
                .param("kind", kind.name())
                .param("slug", slug)
                .query((row, _) -> new TextId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Nobody else gives a text of this kind a title until this transaction ends. */
    void holdTitles(TextKind kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('content.title ' || :kind))")
                .param("kind", kind.name())
                .query((_, _) -> 0)
                .single();
    }

    /** Whether another text of the kind has that title in Dutch, in its newest version, capitals apart. */
    boolean titled(TextKind kind, String title, TextId besides) {
        return jdbc.sql("""
                        select exists (select from core.text t
                          join lateral (select e.title_nl from core.text_edition e where e.text_id = t.id order by e.number desc limit 1) newest on true
                          where t.kind = :kind and t.id <> :besides and lower(newest.title_nl) = lower(:title))""")
                .param("kind", kind.name())
                .param("besides", besides.value())
                .param("title", title)
                .query(Boolean.class)
                .single();
    }

    /** Keeps what is not in a version, and counts the change. */
    void change(TextId id, @Nullable TextTopic topic, Telling telling) {
        jdbc.sql("""
                        update core.text set topic = :topic, composed = :composed, consent_on = :consent, version = version + 1
                        where id = :id""")
                .param("topic", topic == null ? null : topic.name())
                .param("composed", telling.composed())
                .param("consent", telling.consentOn() == null ? null : Date.valueOf(telling.consentOn()))
                .param("id", id.value())
                .update();
    }

    void withdraw(TextId id, LocalDate on) {
        jdbc.sql("update core.text set withdrawn_on = :on, version = version + 1 where id = :id")
                .param("on", Date.valueOf(on))
                .param("id", id.value())
                .update();
    }

    void show(TextId id) {
        jdbc.sql("update core.text set withdrawn_on = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(TextId id) {
        jdbc.sql("delete from core.text_edition where text_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from core.text where id = :id").param("id", id.value()).update();
    }

    /** All texts, as they stand on the site: by kind, then in their own order. */
    List<TextRow> list(LocalDate today) {
        return jdbc.sql("""
                        select t.id, t.kind, t.topic, t.withdrawn_on is not null as withdrawn, latest.title_nl, latest.written_at,
                               latest.publish_on is null as draft, live.number as live, waiting.publish_on as waits_for
                        from core.text t
                        join lateral (select e.title_nl, e.written_at, e.publish_on from core.text_edition e
                                      where e.text_id = t.id order by e.number desc limit 1) latest on true
                        left join lateral (select max(e.number) as number from core.text_edition e
                                           where e.text_id = t.id and e.publish_on <= :today and t.withdrawn_on is null) live on true
                        left join lateral (select e.publish_on from core.text_edition e
                                           where e.text_id = t.id and e.publish_on > :today and e.number > coalesce(live.number, 0)
                                           order by e.number desc limit 1) waiting on true
                        order by array_position(array['PAGE', 'ROUTE', 'QUESTION', 'TIPS', 'STORY'], t.kind), t.position""")
                .param("today", Date.valueOf(today))
                .query((row, _) -> row(row))
                .list();
    }

    private static TextRow row(ResultSet row) throws SQLException {
        return new TextRow(
                new TextId(row.getObject("id", UUID.class)),
                TextKind.valueOf(row.getString("kind")),
                topic(row.getString("topic")),
                row.getString("title_nl"),
                row.getObject("live", Integer.class),
                row.getObject("waits_for", LocalDate.class),
                row.getBoolean("draft"),
                row.getBoolean("withdrawn"),
                instant(row, "written_at"));
    }

    private static TextView view(ResultSet row) throws SQLException {
        return new TextView(
                new TextId(row.getObject("id", UUID.class)),
                TextKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                topic(row.getString("topic")),
                new Telling(row.getBoolean("composed"), row.getObject("consent_on", LocalDate.class)),
                row.getBoolean("needed"),
                row.getObject("withdrawn_on") != null,
                row.getInt("version"));
    }

    static @Nullable TextTopic topic(@Nullable String name) {
        return name == null ? null : TextTopic.valueOf(name);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
