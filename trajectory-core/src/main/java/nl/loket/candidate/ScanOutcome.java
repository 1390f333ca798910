package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** What the self-scan comes to: advice, never a rejection (AMB-09). */
public enum ScanOutcome implements Labelled {
    FITS,
    DOUBTS;

    @Override
    public String labelKey() {
        return "candidate.scan-outcome." + name();
    }
}
