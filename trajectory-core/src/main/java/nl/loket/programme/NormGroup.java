package nl.loket.programme;

import nl.loket.shared.Labelled;

/** Norms that belong together on a page. */
public enum NormGroup implements Labelled {
    COACHING,
    TIME,
    ROUTE,
    /** When mail goes. */
    MAIL,
    /** What the criteria of a proposed match weigh (section 3). */
    MATCHING,
    TARGET,
    /** How long is kept what says something of people (NF-01). */
    RETENTION;

    @Override
    public String labelKey() {
        return "programme.norm-group." + name();
    }
}
