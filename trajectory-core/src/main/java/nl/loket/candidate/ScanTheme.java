package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** What the questions of the self-scan are about, in the order in which they are asked (QI-01). */
public enum ScanTheme implements Labelled {
    MOTIVES,
    EXPECTATIONS,
    ENERGY,
    FEEDBACK,
    DIVERSITY,
    COMBINING,
    KNOWLEDGE;

    @Override
    public String labelKey() {
        return "candidate.scan-theme." + name();
    }

    /** Why we ask. */
    public String whyKey() {
        return labelKey() + ".why";
    }
}
