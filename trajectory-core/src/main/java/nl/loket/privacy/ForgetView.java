package nl.loket.privacy;

import java.util.List;
import java.util.Set;
import nl.loket.party.Hold;

/**
 * What would happen if somebody were forgotten now.
 *
 * @param holds what must be dealt with first; empty when it can be done
 * @param goes kinds of data of which words, names or files go, by the register
 * @param stays kinds of data of which dates, counts or numbers stay, by the register
 */
public record ForgetView(List<Hold> holds, Set<DataClass> goes, Set<DataClass> stays) {

    /** Whether nothing comes first. */
    public boolean possible() {
        return holds.isEmpty();
    }
}
