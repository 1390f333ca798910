package nl.loket.web.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Made-up figures and a made-up proposal, in the shape that the fragments of the steering page and of the desk ask for. */
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
