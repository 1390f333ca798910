package nl.loket.web.communication;

import static nl.loket.web.FormRow.row;

import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.content.ContentDesk;
import nl.loket.content.Telling;
import nl.loket.content.TextId;
import nl.loket.content.TextKind;
import nl.loket.content.Wording;
import nl.loket.content.Wordings;
import nl.loket.content.WriteText;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The forms of who writes the texts, each proven field by field: see {@link FormProof}. */
@PortalTest
class TextFormsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    Cast cast;

    @Autowired
    ContentDesk content;

    PersonId tamar = PersonId.create();

    static List<FormRow<TextFormsIT>> ofTheWriter() {
        return List.of(
                row(
                        "/teksten/{t}/schrijven",
                        "seen version | also kind = STORY | text titleNl = Van de haven naar de klas | text? leadNl = Over Ans | text bodyNl = Ik begon in maart. | text? titleEn = From the port | text? leadEn = About Ans | text? bodyEn = I began in March. | flag? composed = true | date? consentOn = 2023-03-10 ! 2030-01-01 | text? change = Nieuw slot",
                        TextFormsIT::story),
                row(
                        "/teksten/{t}",
                        "/teksten/{t}/plaatsen",
                        "seen seenVersion | date on = 2023-03-13 ! 2023-03-12",
                        TextFormsIT::story),
                row("/teksten/{t}/plek", "id? after = {other}", TextFormsIT::story),
                row("/teksten/{t}", "/teksten/{t}/verwijderen", "seen seenVersion", TextFormsIT::story),
                row("/teksten/{t}", "/teksten/{t}/weghalen", "seen seenVersion", TextFormsIT::published),
                row("/teksten/{t}", "/teksten/{t}/terug", "seen seenVersion", TextFormsIT::waiting));
    }

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leaveOnlyWhatShips() {
        OwnTexts.forget(jdbc);
    }

    @BeforeEach
    void somebodyWrites() {
        tamar = cast.with(Role.COMMUNICATION, "Tamar", "Vonk");
    }

    @ParameterizedTest
    @MethodSource
    void ofTheWriter(FormRow<TextFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, tamar).prove(row.in(this));
    }

    private Map<String, String> story() {
        var words = new Wording("Van de haven", "Over Ans", "Ik begon.");
        var id = TextId.create();
        content.write(
                actor(),
                new WriteText(id, TextKind.STORY, null, new Wordings(words, words), new Telling(true, null), "", 0));
        var other = content.list(actor()).stream()
                .filter(row -> row.kind() == TextKind.STORY)
                .findFirst()
                .orElseThrow();
        return Map.of("t", id.toString(), "other", other.id().toString());
    }

    private Map<String, String> published() {
        return published(0);
    }

    private Map<String, String> waiting() {
        return published(5);
    }

    private Map<String, String> published(int days) {
        var story = story();
        var id = new TextId(java.util.UUID.fromString(story.get("t")));
        content.publish(actor(), id, java.time.LocalDate.of(2023, 3, 13).plusDays(days), 0);
        return story;
    }

    private Actor actor() {
        return Actor.of(tamar, Role.COMMUNICATION);
    }
}
