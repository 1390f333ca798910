package nl.loket.web.shell;

import nl.loket.shared.Labelled;

/** Whose data a page reaches: the relation one has to stand in, today, beside having the role (NF-24). */
public enum Reach implements Labelled {
    /** Everyone, signed in or not. */
    ANYONE,
    /** Whoever is signed in. */
    SIGNED_IN,
    /** Who has the role; the page is about nobody in particular. */
    ROLE,
    /** Oneself. */
    SELF,
    /** Everybody with a trajectory: an intermediary's role is that relation. */
    ON_THE_WAY,
    /** Whom one guides or coaches today. */
    GUIDED,
    /** At whose intake one sits, until the decision. */
    AT_INTAKE,
    /** Who has a place at one's own school today. */
    PLACED,
    /** Who is proposed to one's own school. */
    PROPOSED,
    /** One's own school. */
    OWN_SCHOOL,
    /** What one wrote oneself. */
    OWN;

    /** Whether a role is not enough: somebody else with the same role stays out. */
    public boolean needsRelation() {
        return switch (this) {
            case ANYONE, SIGNED_IN, ROLE, ON_THE_WAY -> false;
            case SELF, GUIDED, AT_INTAKE, PLACED, PROPOSED, OWN_SCHOOL, OWN -> true;
        };
    }

    @Override
    public String labelKey() {
        return "access.reach." + name();
    }
}
