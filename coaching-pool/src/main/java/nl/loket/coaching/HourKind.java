package nl.loket.coaching;

import nl.loket.shared.Labelled;

/** What a coach did in that time. */
public enum HourKind implements Labelled {
    COACHING,
    LESSON_VISIT,
    INTAKE_TALK,
    APPOINTMENT_TALK,
    PORTFOLIO,
    COLLEGE_VISIT,
    OTHER;

    @Override
    public String labelKey() {
        return "coaching.hour-kind." + name();
    }
}
