package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** What is wrong where a candidate cannot put it right themself. */
public enum CorrectionSubject implements Labelled {
    DIPLOMA,
    INTAKE,
    STEPS,
    PLACE,
    COACHING,
    OTHER;

    @Override
    public String labelKey() {
        return "trajectory.correction." + name();
    }
}
