package nl.loket.placement;

import nl.loket.shared.SchoolYear;

/**
 * Says how many places a school has in a school year, and whether it is designated to train (MR-13).
 *
 * @param places 0 to 99
 * @param seenVersion the version the page showed, 0 when nothing was kept yet
 */
public record KeepPlaces(String schoolId, SchoolYear year, int places, boolean designated, int seenVersion) {}
