package nl.loket.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.loket.matching.ChoiceView;
import nl.loket.matching.CoachOption;
import nl.loket.matching.SchoolOption;
import nl.loket.matching.Score;
import nl.loket.placement.Willingness;
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
     * @param choosable whether it may be chosen, if need be with a reason
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
            List<String> blocks,
            boolean choosable) {}

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
                        .toList(),
                !option.blocked());
    }

    Card of(SchoolOption option) {
        var school = option.school();
        return new Card(
                option.place(),
                school.id(),
                school.name(),
                words.say("match.schools.about", school.boardName(), school.street()),
                option.score().total(),
                bars(option.score()),
                sum(option.score()),
                warnings(option),
                option.blocks().stream()
                        .map(b -> words.say("match.block", words.label(b), b.row()))
                        .toList(),
                !option.blocked() || option.givesWayToReason());
    }

    /** What speaks for it most, for those who read it in short (MR-39). */
    String inShort(Score score) {
        return score.inShort().stream()
                .map(c -> words.say(c.shortKey()))
                .reduce((one, other) -> words.say("match.schools.short.join", one, other))
                .orElse("");
    }

    private List<String> warnings(SchoolOption option) {
        var warnings = new ArrayList<String>();
        if (option.aboveCluster()) {
            warnings.add(words.say("match.schools.above"));
        }
        var willing = option.offer().willing();
        if (willing != null && willing != Willingness.YES) {
            var since = words.date(option.offer().willingSince());
            warnings.add(words.say("match.schools.willing", words.label(willing), since));
        }
        return warnings;
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
