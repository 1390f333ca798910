package nl.loket.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every open school for one person and one kind of place, best first.
 *
 * @param options that nothing stands in the way of
 * @param blocked the others, each with the rules in the way
 * @param known whether it was written down what the person brings and wants
 */
public record SchoolProposal(List<SchoolOption> options, List<SchoolOption> blocked, boolean known) {

    public Optional<SchoolOption> of(String school) {
        return Stream.concat(options.stream(), blocked.stream())
                .filter(o -> o.school().id().equals(school))
                .findFirst();
    }
}
