package nl.loket.candidate;

import nl.loket.party.PersonName;
import nl.loket.trajectory.TrajectoryId;

/**
 * Somebody corrects what we know of them.
 *
 * @param language {@code nl} or {@code en}
 * @param seenVersion the version the page showed
 */
public record ChangeProfile(
        TrajectoryId trajectory,
        PersonName name,
        Postcode postcode,
        String background,
        String language,
        int seenVersion) {}
