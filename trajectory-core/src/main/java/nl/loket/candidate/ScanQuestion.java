package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** The questions of the self-scan (zelfscan, ST-04): about the work and the two years, never about health or descent. */
public enum ScanQuestion implements Labelled {
    WHY(ScanTheme.MOTIVES),
    CHILDREN(ScanTheme.MOTIVES),
    SEEN_IT(ScanTheme.EXPECTATIONS),
    MONEY(ScanTheme.EXPECTATIONS),
    GROUP(ScanTheme.ENERGY),
    BUSY(ScanTheme.ENERGY),
    FEEDBACK(ScanTheme.FEEDBACK),
    BEGINNER(ScanTheme.FEEDBACK),
    DIFFERENCES(ScanTheme.DIVERSITY),
    PARENTS(ScanTheme.DIVERSITY),
    TIME(ScanTheme.COMBINING),
    HOME(ScanTheme.COMBINING),
    TESTS(ScanTheme.KNOWLEDGE),
    SUBJECTS(ScanTheme.KNOWLEDGE);

    private final ScanTheme theme;

    ScanQuestion(ScanTheme theme) {
        this.theme = theme;
    }

    public ScanTheme theme() {
        return theme;
    }

    @Override
    public String labelKey() {
        return "candidate.scan." + name();
    }

    /** What to think about, or to ask the guide, for whoever does not say yes. */
    public String adviceKey() {
        return labelKey() + ".advice";
    }

    /** A question to begin a conversation with. */
    public String talkKey() {
        return labelKey() + ".talk";
    }
}
