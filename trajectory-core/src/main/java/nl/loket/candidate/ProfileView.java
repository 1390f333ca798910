package nl.loket.candidate;

import nl.loket.party.PersonName;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a candidate to reach them and to find them a school.
 *
 * @param version to send back with a change
 * @param email null without an account
 * @param newEmail an address that waits for its proof, null for none
 */
public record ProfileView(
        TrajectoryId trajectory,
        int version,
        PersonName name,
        String language,
        @Nullable String email,
        @Nullable String newEmail,
        String postcode,
        Diploma diploma,
        String background) {}
