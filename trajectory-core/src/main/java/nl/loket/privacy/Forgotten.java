package nl.loket.privacy;

import nl.loket.shared.Labelled;

/** What the nightly forgetting takes away, in the order in which it does. */
public enum Forgotten implements Labelled {
    /** People who stopped, or were told no, before their intake was decided (EX-01, EX-02). */
    NOT_STARTED(Kept.DOSSIER, 0),
    ENDED(Kept.DOSSIER, 1),
    COMPLETED(Kept.DOSSIER, 2),
    /** Who worked here, was coach or led a school, and holds no role any more. */
    STAFF(Kept.STAFF, 0),
    FILES(Kept.FILES, 0),
    MAIL(Kept.MAIL, 0),
    QUESTIONS(Kept.QUESTION, 0),
    AUDIT(Kept.AUDIT, 0),
    EVENTS(Kept.EVENT, 0);

    private final Kept kept;
    private final int which;

    Forgotten(Kept kept, int which) {
        this.kept = kept;
        this.which = which;
    }

    /** How long it is kept. */
    public Kept kept() {
        return kept;
    }

    /** Which of the months of that way of keeping hold for it. */
    int which() {
        return which;
    }

    /** Whether it counts people. */
    public boolean people() {
        return kept == Kept.DOSSIER || this == STAFF || this == FILES;
    }

    @Override
    public String labelKey() {
        return "privacy.forgotten." + name();
    }
}
