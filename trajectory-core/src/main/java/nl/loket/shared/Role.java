package nl.loket.shared;

/** The roles that have pages in the portal (requirements section 1). A person may hold several, each in a context and for a period (RR-01). */
public enum Role implements Labelled {
    /** Applies, or is on the way (ROLE-02, ROLE-03, ROLE-04). */
    CANDIDATE("/mijn"),
    /** Runs the desk (ROLE-07, ROLE-08). */
    INTERMEDIARY("/loket"),
    /** Answers first questions and finds the way, and opens no dossier (ROLE-34). */
    HELPDESK("/loket/vragen"),
    /** Guide first, coach later: the same person (ROLE-10, ROLE-11, RR-02). */
    COACH("/coach"),
    /** Leads one or more schools: confirms who comes, and sees their own people (ROLE-17). */
    SCHOOL_HEAD("/school"),
    /** Sees goals against reality, never a person (ROLE-40). */
    STEERING_GROUP("/stuurgroep"),
    /** Writes the texts of the site, and sees no person (ROLE-35). */
    COMMUNICATION("/teksten"),
    /** Sees the budget and what was booked, never a dossier (ROLE-48, ROLE-49). */
    FINANCE("/financien"),
    /** Accounts, roles, reference data (ROLE-58). */
    ADMINISTRATOR("/beheer");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** The address of this role's first page. */
    public String home() {
        return home;
    }

    /** Whether this role is given by an invitation of the administrator, not by registering. */
    public boolean staff() {
        return this != CANDIDATE;
    }

    /** Whether it can be held for a board or a college: the steering group's seats are theirs; a coach's board stands in the pool. */
    public boolean inContext() {
        return this == STEERING_GROUP;
    }

    /** Whether it is always held for a school. */
    public boolean atSchool() {
        return this == SCHOOL_HEAD;
    }

    /** Whether signing in takes a second step: who sees others' dossiers, money or accounts. Candidates and school heads come rarely, and may. */
    public boolean needsSecondStep() {
        return this != CANDIDATE && this != SCHOOL_HEAD;
    }

    @Override
    public String labelKey() {
        return "shared.role." + name();
    }
}
