package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** What the desk found when it looked at a diploma (AMB-02). */
public enum DiplomaCheck implements Labelled {
    /** Nobody looked yet. */
    OPEN,
    ACCEPTED,
    REJECTED;

    /** Whether this person may go on, given what they say they have. */
    public boolean eligible(Diploma diploma) {
        return this == ACCEPTED || this == OPEN && diploma.isEnough();
    }

    @Override
    public String labelKey() {
        return "candidate.diploma-check." + name();
    }
}
