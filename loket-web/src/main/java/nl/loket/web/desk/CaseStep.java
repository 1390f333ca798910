package nl.loket.web.desk;

/** The next step of a case on the lists of the desk; {@code sql/cases.sql} derives it from dated facts. */
enum CaseStep {
    GUIDE("/gids"),
    DIPLOMA("/documenten#diploma"),
    NOT_ELIGIBLE("/stoppen"),
    SCAN(""),
    CV("/documenten"),
    MOTIVATION("/documenten"),
    MEETING("/bijeenkomsten"),
    /** All is in, but the step was taken back: the system passed it once, now the desk does. */
    RECONSIDER("/stappen"),
    /** A pause or waiting that was planned (EX-08, EX-09, EX-17). */
    STILL("/pauze"),
    /** Its last day has come: the desk says that it goes on, or plans another. */
    STILL_OVER("/pauze"),
    WAIT("/intake"),
    LOOK_AGAIN("/intake"),
    PLAN_INTAKE("/intake#plannen"),
    INTAKE("/intake"),
    DESK_REPORT("/intake/verslag"),
    COACH_REPORT("/intake#verslag-coach"),
    DECIDE("/intake#besluit"),
    ATTEND("/bijeenkomsten"),
    SCHOOL("/plaatsing"),
    PRE_TRACK("/stappen"),
    WORK_EXPERIENCE("/stappen"),
    SUITABILITY("/stappen"),
    APPOINTMENT("/stappen"),
    YEAR_ONE("/stappen"),
    YEAR_TWO("/stappen"),
    COMPETENCE("/stappen"),
    INDUCTION("/stappen"),
    OVER("");

    private final String path;

    CaseStep(String path) {
        this.path = path;
    }

    /** Where in the dossier it is done. */
    String path() {
        return path;
    }

    String labelKey() {
        return "desk.step." + name();
    }
}
