package nl.loket.placement;

/**
 * What the desk keeps of a school for a school year.
 *
 * @param places how many people may be there at the same time
 * @param designated whether it may train (MR-13)
 * @param version what to send back with a change; 0 while nothing was kept
 */
public record SchoolPlacesView(int places, boolean designated, int version) {

    /** One place and not designated: what holds for a school nobody said anything about. */
    static final SchoolPlacesView UNKNOWN = new SchoolPlacesView(1, false, 0);
}
