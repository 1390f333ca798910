package nl.loket.candidate;

import nl.loket.trajectory.TrajectoryId;

/**
 * The desk looked at a diploma (AMB-02).
 *
 * @param outcome accepted or rejected
 * @param note how it was found out, at most 2,000 characters
 * @param seenVersion the version of the application the page showed
 */
public record VerifyDiploma(TrajectoryId trajectory, DiplomaCheck outcome, String note, int seenVersion) {}
