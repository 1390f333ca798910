package nl.loket.content;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the texts, as they stand in the database. */
@Component
class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the draft, a new version if there is none yet, and gives its number. */
    int draft(TextId text, Wordings wordings, String change, Actor by, Instant at) {
        var draft = draftOf(text);
        var number = draft.map(EditionView::number).orElseGet(() -> latest(text) + 1);
        jdbc.sql("""
                        insert into core.text_edition (text_id, number, title_nl, lead_nl, body_nl, title_en, lead_en, body_en, change, written_by, written_at)
                        values (:text, :number, :titleNl, :leadNl, :bodyNl, :titleEn, :leadEn, :bodyEn, :change, :by, :at)
                        on conflict (text_id, number) do update set title_nl = excluded.title_nl, lead_nl = excluded.lead_nl, body_nl = excluded.body_nl,
                          title_en = excluded.title_en, lead_en = excluded.lead_en, body_en = excluded.body_en, change = excluded.change,
                          written_by = excluded.written_by, written_at = excluded.written_at""")
                .param("text", text.value())
                .param("number", number)
                .param("titleNl", wordings.dutch().title())
                .param("leadNl", wordings.dutch().lead())
                .param("bodyNl", wordings.dutch().body())
                .param("titleEn", wordings.english().title())
                .param("leadEn", wordings.english().lead())
                .param("bodyEn", wordings.english().body())
                .param("change", change)
                .param("by", by.person() == null ? null : by.person().value())
                .param("at", Timestamp.from(at))
                .update();
        return number;
    }

    Optional<EditionView> draftOf(TextId text) {
        return of(text).stream().filter(EditionView::draft).findFirst();
    }

    /** Every version, newest first. */
    List<EditionView> of(TextId text) {
        return jdbc.sql("select * from core.text_edition where text_id = :text order by number desc")
                .param("text", text.value())
                .query((row, _) -> view(row))
                .list();
    }

    void publish(TextId text, int number, LocalDate on) {
        jdbc.sql("update core.text_edition set publish_on = :on where text_id = :text and number = :number")
                .param("on", Date.valueOf(on))
                .param("text", text.value())
                .param("number", number)
                .update();
    }

    /** Makes it a draft again. */
    void takeBack(TextId text, int number) {
        jdbc.sql("update core.text_edition set publish_on = null where text_id = :text and number = :number")
                .param("text", text.value())
                .param("number", number)
                .update();
    }

    private int latest(TextId text) {
        return jdbc.sql("select coalesce(max(number), 0) from core.text_edition where text_id = :text")
                .param("text", text.value())
                .query(Integer.class)
                .single();
    }

    private static EditionView view(ResultSet row) throws SQLException {
        var by = row.getObject("written_by", UUID.class);
        return new EditionView(
                row.getInt("number"),
                wordings(row),
                by == null ? null : new PersonId(by),
                Texts.instant(row, "written_at"),
                row.getObject("publish_on", LocalDate.class),
                row.getString("change"));
    }

    static Wordings wordings(ResultSet row) throws SQLException {
        return new Wordings(
                new Wording(row.getString("title_nl"), row.getString("lead_nl"), row.getString("body_nl")),
                new Wording(row.getString("title_en"), row.getString("lead_en"), row.getString("body_en")));
    }
}
