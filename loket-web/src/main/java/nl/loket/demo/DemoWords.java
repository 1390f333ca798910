package nl.loket.demo;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loket.candidate.OwnText;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.SchoolVisit;
import nl.loket.candidate.SelfScan;
import nl.loket.candidate.Strengths;
import nl.loket.matching.OwnWishes;
import nl.loket.matching.Trait;

/** What the people of the demo say of themselves. */
final class DemoWords {

    static final String MEETING_ABOUT =
            "Je hoort hoe de opleiding is opgebouwd, wat ze kost aan tijd, en hoe je werken en studeren combineert. "
                    + "Daarna stel je je vragen aan studenten die er nu mee bezig zijn.";
    static final String INTERPRETER = "Een tolk Nederlandse gebarentaal, en een plek vooraan.";
    static final String SUBTITLES = "Ondertiteling bij het gesprek.";
    static final String MORE_MONEY = "Wat je in het eerste jaar verdient, met een voorbeeld.";
    static final String MORE_STUDENTS = "Meer tijd om met studenten te praten.";
    static final String ONLINE_PLACE = "Online, met Teams";
    static final String ONLINE_ABOUT =
            "Een kort gesprek in je pauze, in een kleine groep: alle ruimte voor jouw vragen over de opleiding.";

    static final String ASKED_ROUTE =
            "Ik werk nu vier dagen per week in de zorg en heb een hbo-diploma. Kan ik de opleiding ook in drie jaar doen, met minder dagen voor de klas?";
    static final String ANSWERED_ROUTE =
            "Zij-instroom duurt twee jaar, met drie dagen school per week. Wil je het rustiger, dan past de verkorte deeltijdpabo misschien beter.\n\n"
                    + "Op de site staan de routes naast elkaar. Kom ook eens naar een bijeenkomst: daar hoor je het van studenten.";
    static final String ASKED_SPAM = "Your website can be number one! Buy 500 links today for a special price.";
    static final String ASKED_MONEY =
            "Ik huur en heb twee kinderen. Hoeveel verdien ik in de eerste maanden, voordat de opleiding begint? En blijft mijn toeslag dan gelijk?";
    static final String ASKED_DIPLOMA =
            "I have a French licence and a master, and I speak Dutch at level B2. Does my diploma count, and who translates it?";
    static final String ASKED_APPLICATION =
            "Mijn motivatie is bijna klaar. Mag ik daarna nog iets veranderen als ik hem heb ingestuurd?";

    private static final List<String> SUBJECTS = List.of(
            "Rekenen, en alles met techniek.",
            "Taal en lezen: ik lees al jaren voor.",
            "Muziek. Ik speel gitaar en zing graag.",
            "Aardrijkskunde en geschiedenis van de stad.");
    private static final List<String> LANGUAGES = List.of(
            "Nederlands en Engels.",
            "Nederlands en Turks.",
            "Nederlands, Arabisch (العربية) en wat Frans.",
            "Nederlands en Papiaments.",
            "");
    private static final List<String> PASTIMES = List.of(
            "Schaken, en een moestuin in de buurt.",
            "Trainer van een voetbalteam van meisjes.",
            "Koken voor een grote tafel.");
    private static final List<String> NEEDS = List.of(
            "Een plek vooraan bij bijeenkomsten, en teksten vooraf op papier.",
            "",
            "Afspraken liefst voor drie uur, dan haal ik mijn kinderen op.",
            "Grote letters op het scherm.");

    private DemoWords() {}

    /** Most say yes to nearly all; everyone has one question left, and one in six a clear no. */
    static SelfScan answers(DemoPerson person) {
        Map<ScanQuestion, ScanAnswer> answers = new EnumMap<>(ScanQuestion.class);
        var questions = ScanQuestion.values();
        for (var question : questions) {
            answers.put(question, ScanAnswer.YES);
        }
        answers.put(questions[person.number() % questions.length], ScanAnswer.UNSURE);
        if (person.number() % 6 == 5) {
            answers.put(questions[(person.number() + 3) % questions.length], ScanAnswer.NO);
        }
        return new SelfScan(answers);
    }

    static Strengths strengths(DemoPerson person) {
        var number = person.number();
        var dutch = "nl".equals(person.language());
        return new Strengths(
                OwnText.of(person.background()),
                OwnText.of(dutch ? SUBJECTS.get(number % 4) : "Arithmetic, and biology with things to look at."),
                OwnText.of(dutch ? LANGUAGES.get(number % 5) : "English and Hindi, and Dutch at B2."),
                OwnText.of(
                        number % 5 == 0 ? "" : dutch ? PASTIMES.get(number % 3) : "Chess, and a choir on Tuesdays."));
    }

    /** A day at a school, the week before they registered. */
    static SchoolVisit visit(DemoPerson person) {
        var dutch = "nl".equals(person.language());
        return new SchoolVisit(
                UUID.nameUUIDFromBytes(person.email().getBytes(StandardCharsets.UTF_8)),
                person.registeredOn().minusDays(person.number() % 7 + 1L),
                dutch ? "Een basisschool in de buurt, groep 5" : "A school nearby, year 5",
                OwnText.of(
                        dutch
                                ? "Druk en vrolijk. De juf zag alles tegelijk; dat wil ik leren."
                                : "Busy and cheerful. The teacher saw everything at once; I want to learn that."));
    }

    /** What is needed, never why. */
    static OwnText need(DemoPerson person) {
        return OwnText.of(NEEDS.get(person.number() / 4 % NEEDS.size()));
    }

    static OwnWishes wishes(DemoPerson person) {
        var number = person.number();
        var sections = Trait.Kind.SECTION.traits();
        var needs = Trait.Kind.NEED.traits();
        var traits = Set.of(
                MatchActs.sector(person.background()),
                sections.get(number % sections.size()),
                needs.get(number % needs.size()));
        return new OwnWishes(0, traits, 3 + number % 3, number % 4 == 0 ? null : 15 * (1 + number % 4), null);
    }

    /** Done, or stopped in the middle. */
    static String motivation(DemoPerson person, boolean done) {
        var text = "nl".equals(person.language())
                ? person.background()
                        + " Ik wil leraar worden omdat ik elke dag wil zien dat een kind iets kan wat het gisteren nog niet kon. "
                        + "Ik weet dat de twee jaar zwaar zijn. Thuis hebben we afspraken gemaakt over de avonden en de zaterdagen."
                : person.background()
                        + " I want to become a teacher because I like to see somebody understand something new. "
                        + "I know that the two years are hard. At home we have agreed how we divide the evenings.";
        return done ? text : text.substring(0, text.indexOf(". ", text.indexOf("omdat")) + 1);
    }
}
