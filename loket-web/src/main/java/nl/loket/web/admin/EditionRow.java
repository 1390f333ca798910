package nl.loket.web.admin;

import java.util.List;
import nl.loket.party.AppliedEdition;
import nl.loket.party.RegisterEdition;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the list of editions shows it.
 *
 * @param applied how it was brought in, null if it was not
 * @param holds whether it holds now
 * @param waits whether it can be brought in
 */
record EditionRow(RegisterEdition edition, @Nullable AppliedEdition applied, boolean holds, boolean waits) {

    static EditionRow of(RegisterEdition edition, List<AppliedEdition> applied, boolean waits) {
        var own = applied.stream().filter(a -> a.edition().equals(edition)).findFirst();
        var holds = !applied.isEmpty() && applied.getFirst().edition().equals(edition);
        return new EditionRow(edition, own.orElse(null), holds, waits);
    }
}
