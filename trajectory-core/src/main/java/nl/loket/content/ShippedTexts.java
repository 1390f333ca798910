package nl.loket.content;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts that come with the product. A new one goes on the site at the start; one that changed in the product does too, unless somebody here wrote
 * a version of their own: then theirs stays.
 */
@Service
@Transactional
class ShippedTexts {

    private static final String LIST = "content/texts.csv";
    private static final Actor PRODUCT = Actor.system("product");

    private final Texts texts;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ShippedTexts(Texts texts, Editions editions, JdbcClient jdbc, Clock clock) {
        this.texts = texts;
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text as it stands here; {@code writtenHere} when somebody wrote a version of it. */
    private record Here(TextId id, Wordings newest, boolean writtenHere) {}

    /** A line of the list that ships. */
    record Shipped(TextKind kind, String slug, String topic) {

        Wordings wordings() {
            return new Wordings(read("nl"), read("en"));
        }

        private Wording read(String language) {
            try (var file = new ClassPathResource("content/%s.%s.md".formatted(slug, language)).getInputStream()) {
                return MarkdownFile.wording(new String(file.readAllBytes(), StandardCharsets.UTF_8), kind.hasLead());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    static List<Shipped> all() {
        try (var reader = new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(ShippedTexts::shipped).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ship() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('content.ship'))")
                .query((_, _) -> 0)
                .single(); // two instances may start at once
        var here = here();
        all().forEach(text -> ship(text, here.get(text.kind() + " " + text.slug())));
    }

    private void ship(Shipped shipped, @Nullable Here here) {
        var wordings = shipped.wordings();
        if (here == null || (!here.writtenHere() && !here.newest().equals(wordings))) {
            var id = here == null ? begin(shipped) : here.id();
            var number = editions.draft(id, wordings, "", PRODUCT, clock.instant());
            editions.publish(id, number, LocalDate.now(clock));
        }
    }

    /** What is there already, by kind and name: asked once, however many texts there are. */
    private Map<String, Here> here() {
        var here = new HashMap<String, Here>();
        jdbc.sql("""
                        select t.id, t.kind, t.slug, e.*,
                               exists (select from core.text_edition w where w.text_id = t.id and w.written_by is not null) as written_here
                        from core.text t join lateral (
                          select * from core.text_edition n where n.text_id = t.id order by n.number desc limit 1) e on true""").query(row -> {
            var text = new Here(
                    new TextId(row.getObject("id", UUID.class)),
                    Editions.wordings(row),
                    row.getBoolean("written_here"));
            here.put(row.getString("kind") + " " + row.getString("slug"), text);
        });
        return here;
    }

    private TextId begin(Shipped shipped) {
        var id = TextId.create();
        var telling = new Telling(shipped.kind() == TextKind.STORY, null);
        var needed = shipped.kind() != TextKind.QUESTION && shipped.kind() != TextKind.STORY;
        texts.add(
                id,
                shipped.kind(),
                shipped.slug(),
                shipped.topic().isEmpty() ? null : TextTopic.valueOf(shipped.topic()),
                telling,
                needed);
        return id;
    }

    private static Shipped shipped(NamedCsvRecord row) {
        return new Shipped(TextKind.valueOf(row.getField("kind")), row.getField("slug"), row.getField("topic"));
    }
}
