package nl.loket.correspondence;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.PersonId;

/** A reminder for who has not gone on. Each person gets each reminder once, ever; implemented by the area that knows what they wait with. */
public interface Chaser {

    String template();

    /** The page it opens. */
    String path();

    /** Who has waited long enough, those who waited longest first; whether they were reminded before is not asked here. */
    List<PersonId> due(LocalDate today);

    /** The same for one of them, asked again in the transaction that writes: they may have gone on meanwhile. */
    boolean isDue(PersonId person, LocalDate today);
}
