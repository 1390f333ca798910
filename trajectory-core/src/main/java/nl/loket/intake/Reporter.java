package nl.loket.intake;

import nl.loket.shared.Labelled;

/** The two who each write their own part of the report. */
public enum Reporter implements Labelled {
    INTERMEDIARY,
    COACH;

    @Override
    public String labelKey() {
        return "intake.reporter." + name();
    }
}
