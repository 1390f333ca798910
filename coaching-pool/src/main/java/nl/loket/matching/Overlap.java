package nl.loket.matching;

import static nl.loket.trajectory.TimelineArg.number;

import java.util.Set;
import java.util.stream.Stream;
import nl.loket.trajectory.TimelineArg;

/** How much of what a person brings and wants the other side has, with at most three of it by name. */
final class Overlap {

    private static final int NAMED = 3;

    private Overlap() {}

    /** @param reason the message for one thing shared ends in {@code .1}, for none in {@code .0} */
    static Part of(Criterion criterion, Weights weights, PersonFacts person, Set<Trait> others, String reason) {
        var shared = person.shared(others);
        var asked = person.traits().size();
        var named = shared.stream().limit(NAMED).map(TimelineArg::label);
        var figures = Stream.of(number(shared.size()), number(asked));
        return Part.of(
                criterion,
                weights,
                (double) shared.size() / asked,
                reason + "." + Math.min(NAMED, shared.size()),
                Stream.concat(figures, named).toArray(TimelineArg[]::new));
    }
}
