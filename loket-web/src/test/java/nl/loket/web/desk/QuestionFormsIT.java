package nl.loket.web.desk;

import static nl.loket.web.FormRow.row;

import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.account.EmailAddress;
import nl.loket.question.AskQuestion;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionTopic;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a visitor asks and what the helpdesk does with it, proven field by field: see {@link FormProof}. */
@PortalTest
class QuestionFormsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    Cast cast;

    @Autowired
    QuestionDesk questions;

    static List<FormRow<QuestionFormsIT>> ofTheHelpdesk() {
        return List.of(
                row(
                        "/loket/vragen/{q}",
                        "/loket/vragen/{q}/antwoord",
                        "seen seenVersion | key form | text text = Ja, dat kan.",
                        QuestionFormsIT::asked),
                row(
                        "/loket/vragen/{q}",
                        "/loket/vragen/{q}/behandelaar",
                        "seen seenVersion | id owner = {kees}",
                        QuestionFormsIT::asked),
                row("/loket/vragen/{q}", "/loket/vragen/{q}/oppakken", "seen seenVersion", QuestionFormsIT::asked),
                row(
                        "/loket/vragen/{q}",
                        "/loket/vragen/{q}/sluiten",
                        "seen seenVersion | choice why = SPAM",
                        QuestionFormsIT::asked));
    }

    @ParameterizedTest
    @MethodSource
    void ofTheHelpdesk(FormRow<QuestionFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, cast.with(Role.HELPDESK, "Imane", "Faris")).prove(row.in(this));
    }

    @Test
    void ofTheVisitor() throws Exception {
        FormProof.by(mvc, footprint, null)
                .prove(
                        FormProof.Form.at(
                                "/contact",
                                "key form | choice topic = MONEY | text text = Wat kost het? | shape email = bo@voorbeeld.nl | text? name = Bo Bakker | also website ="));
    }

    private Map<String, String> asked() {
        var id = QuestionId.create();
        questions.ask(
                Actor.system("site"),
                new AskQuestion(id, QuestionTopic.OTHER, "Hoe?", "Bo", new EmailAddress("bo@voorbeeld.nl"), "nl"));
        PersonId kees = cast.with(Role.INTERMEDIARY, "Kees", "van Rijn");
        return Map.of("q", id.toString(), "kees", kees.toString());
    }
}
