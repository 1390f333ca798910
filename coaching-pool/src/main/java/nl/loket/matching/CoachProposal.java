package nl.loket.matching;

import java.util.List;
import java.util.Optional;
import nl.loket.shared.PersonId;

/**
 * The whole pool for one person, best first.
 *
 * @param options who may be chosen
 * @param blocked who may not, each with the rules in the way
 * @param now who guides today, unless nobody or somebody who stands in
 * @param chosen why the one who guides today was chosen, if the desk did so
 * @param known whether it was written down what the person brings and wants
 */
public record CoachProposal(
        List<CoachOption> options,
        List<CoachOption> blocked,
        Optional<CoachOption> now,
        Optional<ChoiceView> chosen,
        boolean known) {

    public Optional<CoachOption> of(PersonId coach) {
        return options.stream().filter(o -> o.coach().person().equals(coach)).findFirst();
    }

    /** Whether nobody scores higher. */
    boolean isBest(CoachOption option) {
        return options.stream()
                .allMatch(o -> o.score().total() <= option.score().total());
    }
}
