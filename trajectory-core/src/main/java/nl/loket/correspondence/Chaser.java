package nl.loket.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.PersonId;

/** A reminder for who has not gone on, or has something to come. Each person is reminded of each thing once; implemented by the area that knows what they wait with. */
public interface Chaser {

    String template();

    /** The page it opens. */
    String path();

    /** Who has waited long enough, those who waited longest first; whether they were reminded before is not asked here. */
    List<Due> due(LocalDate today);

    /** The same for one of them, asked again in the transaction that writes: they may have gone on meanwhile. */
    boolean isDue(Due due, LocalDate today);

    /** Whether it asks somebody to go on with what they began: of those reminders nobody gets two shortly after one another. */
    default boolean asksToGoOn() {
        return false;
    }

    /**
     * Somebody to remind.
     *
     * @param about what of, such as a meeting
     * @param arguments what fills the letter
     */
    record Due(PersonId person, UUID about, List<LetterArg> arguments) {

        private static final UUID NOTHING_IN_PARTICULAR = new UUID(0, 0);

        /** Somebody who gets this reminder once, ever. */
        public static Due ever(PersonId person) {
            return new Due(person, NOTHING_IN_PARTICULAR, List.of());
        }
    }
}
