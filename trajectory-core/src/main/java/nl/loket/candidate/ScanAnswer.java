package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** What somebody answers to a question of the self-scan. */
public enum ScanAnswer implements Labelled {
    YES,
    UNSURE,
    NO;

    @Override
    public String labelKey() {
        return "candidate.scan-answer." + name();
    }
}
