package nl.loket.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.loket.matching.ChoiceView;
import nl.loket.matching.CoachOption;
import nl.loket.matching.Score;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts proposed matches into words: the score, its parts with their reasons, and what is in the way. */
@Component
class MatchCards {

    private final Words words;

    MatchCards(Words words) {
        this.words = words;
    }

    /** A part of a score in words. */
    record Bar(String label, int points, int most, String reason) {}

    /**
     * Somebody or something that was proposed.
     *
     * @param place first is 1, 0 for what may not be chosen
     * @param about the line under the name, null for none
     * @param sum the parts as an addition
     * @param warnings what is no rule but should be known
     * @param blocks what is in the way, each with the row it comes from
     */
    record Card(
            int place,
            String id,
            String name,
            @Nullable String about,
            int total,
            List<Bar> bars,
            String sum,
            List<String> warnings,
            List<String> blocks) {}

    /** Why a choice was made, as it stood then. */
    record Chosen(
            LocalDate on,
            int place,
            int total,
            List<Bar> bars,
            String sum,
            @Nullable String reason) {}

    Card of(CoachOption option) {
        var coach = option.coach();
        return new Card(
                option.place(),
                coach.person().toString(),
                coach.name(),
                words.label(coach.kind()),
                option.score().total(),
                bars(option.score()),
                sum(option.score()),
                option.aboveSoft() ? List.of(words.say("match.above")) : List.of(),
                option.blocks().stream()
                        .map(b -> words.say("match.block", words.label(b), b.row()))
                        .toList());
    }

    Chosen chosen(ChoiceView choice) {
        return new Chosen(
                choice.on(),
                choice.place(),
                choice.score().total(),
                bars(choice.score()),
                sum(choice.score()),
                choice.reason());
    }

    List<Bar> bars(Score score) {
        return score.parts().stream()
                .map(p -> new Bar(
                        words.label(p.criterion()), p.points(), p.most(), words.line(p.reason(), p.arguments())))
                .toList();
    }

    String sum(Score score) {
        var parts = score.parts().stream().map(p -> String.valueOf(p.points())).collect(Collectors.joining(" + "));
        return words.say("match.sum", parts, score.total());
    }
}
