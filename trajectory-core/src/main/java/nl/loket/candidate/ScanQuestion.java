package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** The questions of the self-scan (zelfscan, ST-04): about the work and the two years, never about health or descent. */
public enum ScanQuestion implements Labelled {
    GROUP,
    SEEN_IT,
    TIME,
    MONEY,
    HOME,
    FEEDBACK,
    BEGINNER,
    TESTS,
    BUSY,
    PARENTS;

    @Override
    public String labelKey() {
        return "candidate.scan." + name();
    }

    /** What to think about, or to ask the guide, for whoever does not say yes. */
    public String adviceKey() {
        return labelKey() + ".advice";
    }
}
