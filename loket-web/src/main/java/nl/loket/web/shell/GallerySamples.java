package nl.loket.web.shell;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.coaching.Pot;
import nl.loket.coaching.PotBalance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the gallery fills its components with: made up, in the shape that their fragments ask for. */
@Component
@Profile("!production")
class GallerySamples {

    private final Words words;

    GallerySamples(Words words) {
        this.words = words;
    }

    Chart chart() {
        return new Chart(
                List.of(
                        bar("2021-2022", 0, false, "72%", "130", "100%", "180", "60%"),
                        bar("2022-2023", 64, true, "2%", "< 5", "88%", "160", null)),
                List.of(new Tick(0, "0%"), new Tick(100, "56%")),
                128);
    }

    Proposal proposal() {
        return new Proposal(
                1,
                "fatima",
                "Fatima Benali",
                words.say("gallery.match.about"),
                64,
                List.of(part("match.subject", "match.reason", 24), part("match.room", "match.room.reason", 0)),
                "24 + 0 = 24",
                List.of(words.say("gallery.match.warning")));
    }

    /** A pot in use, one that is overdrawn, and one that the desk filled up. */
    List<PotBalance> pots() {
        return List.of(
                new PotBalance(Pot.PRE_TRACK, 900, 0, 90, 300, 60),
                new PotBalance(Pot.YEAR_ONE, 3600, 0, 120, 3600, null),
                new PotBalance(Pot.INDUCTION, 900, 300, 0, 0, null));
    }

    List<ProcessStep> route() {
        var states = List.of(
                ProcessStep.State.DONE, ProcessStep.State.CURRENT, ProcessStep.State.TODO, ProcessStep.State.TODO);
        return IntStream.rangeClosed(1, states.size())
                .mapToObj(i -> new ProcessStep(
                        words.say("gallery.step." + i), words.say("gallery.step." + i + ".when"), states.get(i - 1)))
                .toList();
    }

    CityMap map() {
        return new CityMap(
                500, List.of(new Dot(200, 150, "De Boomgaard", true), new Dot(640, 320, "Het Kompas", false)));
    }

    /** A page in the middle of a list, its first page, or nobody. */
    ListPage<Row> people(GalleryState state) {
        if (state == GalleryState.EMPTY) {
            return new ListPage<>(List.of(), 0, 1, 25, "naam", false, "/componenten");
        }
        var rows = List.of(
                row("El Amrani, Samira", "gallery.row.1", "12", "info", "gallery.row.on-track"),
                row("Visser, Joost", "gallery.step.2", "3", "warning", "gallery.row.soon"),
                row("Öztürk, Deniz", "gallery.step.3", "41", "danger", "gallery.row.late"));
        return new ListPage<>(rows, 182, state == GalleryState.REFUSED ? 1 : 4, 25, "naam", false, "/componenten");
    }

    List<Choice> diplomas() {
        var first = new Choice("HBO", words.say("gallery.diploma.HBO"), words.say("gallery.diploma.HBO.about"));
        return Stream.concat(Stream.of(first), choices("diploma.FOREIGN", "diploma.LOWER").stream())
                .toList();
    }

    /** So many that one would rather type. */
    List<Choice> towns() {
        return Stream.of(
                        "Aalsmeer",
                        "Abcoude",
                        "Almere",
                        "Amstelveen",
                        "Amsterdam",
                        "Beverwijk",
                        "Bussum",
                        "Diemen",
                        "Duivendrecht",
                        "Haarlem",
                        "Hilversum",
                        "Hoofddorp",
                        "Landsmeer",
                        "Muiden",
                        "Purmerend",
                        "Uithoorn",
                        "Velsen",
                        "Weesp",
                        "Zaandam")
                .map(name -> new Choice(name, name))
                .toList();
    }

    /** Answers with their words, by what stands after the point of their key. */
    List<Choice> choices(String... keys) {
        return Stream.of(keys)
                .map(key -> new Choice(key.substring(key.indexOf('.') + 1), words.say("gallery." + key)))
                .toList();
    }

    private Row row(String name, String phase, String hours, String tone, String state) {
        return new Row(name, words.say(phase), hours, tone, words.say(state));
    }

    private Bar bar(
            String year,
            int top,
            boolean few,
            String width,
            String people,
            String planAt,
            String plan,
            @Nullable String referenceAt) {
        var sentence = words.say("gallery.chart.sentence", year, people, plan);
        return new Bar(year, top, few, width, people, planAt, referenceAt, sentence);
    }

    private Part part(String label, String reason, int points) {
        return new Part(words.say("gallery." + label), points, 30, words.say("gallery." + reason));
    }

    record Row(String name, String phase, String hours, String tone, String state) {}

    record Chart(List<Bar> bars, List<Tick> ticks, int height) {}

    record Bar(
            String year,
            int top,
            boolean few,
            String width,
            String people,
            String planAt,
            @Nullable String referenceAt,
            String sentence) {}

    record CityMap(int height, List<Dot> dots) {}

    record Dot(int x, int y, String name, boolean takesPart) {}

    record Tick(int value, String at) {}

    record Proposal(
            int place,
            String id,
            String name,
            String about,
            int total,
            List<Part> bars,
            String sum,
            List<String> warnings) {}

    record Part(String label, int points, int most, String reason) {}
}
