package nl.loket.programme;

import nl.loket.shared.Labelled;

/** The prices the plan calculates with (requirements 13.1), one value per school year. */
public enum Rate implements Labelled {
    /** FIN-R01; the internal coach too. */
    TEACHER_HOUR,
    /** FIN-R02. */
    EXTERNAL_COACH_HOUR,
    /** FIN-R03. */
    CAREER_CHANGER_YEAR,
    /** FIN-R04. */
    EXECUTIVE_HOUR,
    /** FIN-R05. */
    TEAM_HOUR,
    /** FIN-R06. */
    FINANCE_OFFICER_HOUR,
    /** FIN-R07. */
    ACCOUNTANT_HOUR,
    /** FIN-R08. */
    PRE_TRACK_AGENCY,
    /** FIN-R09. */
    PRE_TRACK_OWN,
    /** FIN-R10. */
    WORK_EXPERIENCE_MONTH,
    /** FIN-R11. */
    TRAINING_YEAR,
    /** FIN-R12. */
    PROJECT_LEAD_HOUR,
    /** FIN-R13. */
    PROJECT_ASSISTANT_HOUR,
    /** FIN-R14. */
    EXTERNAL_INTERMEDIARY_HOUR,
    /** FIN-R15. */
    INTERMEDIARY_YEAR,
    /** FIN-R16. */
    STATE_CONTRIBUTION;

    @Override
    public String labelKey() {
        return "programme.rate." + name();
    }
}
