package nl.loket.privacy;

import java.util.List;
import nl.loket.programme.Norm;
import nl.loket.shared.Labelled;

/** How long data is kept, in months that are norms (NF-12) or for as long as what it belongs to. */
public enum Kept implements Labelled {
    /** The trajectory and a term after it, by how it ended (EX-01, EX-02). */
    DOSSIER(Norm.RETENTION_NOT_STARTED, Norm.RETENTION_ENDED, Norm.RETENTION_COMPLETED),
    /** As the dossier; then it stays as a number that leads to nobody, for the counts and the accounts. */
    COUNTED(Norm.RETENTION_NOT_STARTED, Norm.RETENTION_ENDED, Norm.RETENTION_COMPLETED),
    FILES(Norm.RETENTION_FILES),
    MAIL(Norm.RETENTION_MAIL),
    /** As long as the copy of a mail, from when it was settled. */
    QUESTION(Norm.RETENTION_MAIL),
    AUDIT(Norm.RETENTION_AUDIT),
    /** A month after it was dealt with. */
    EVENT,
    /** While they work here and a term after; then a decision, an hour or the log points to a number without a name. */
    STAFF(Norm.RETENTION_STAFF),
    /** Who comes to a meeting without an account. */
    GUEST(Norm.RETENTION_GUEST),
    /** What somebody needs to take part in a meeting: some days after it. */
    NEEDS(Norm.RETENTION_NEEDS),
    /** An hour. */
    REGISTRATION,
    /** Minutes to an hour. */
    CODE,
    SESSION,
    /** While it is wrong. */
    CHECK,
    /** A month after it was last touched. */
    DRAFT,
    /** While whoever tells it agrees. */
    CONSENT,
    /** In the demo only. */
    DEMO;

    private final List<Norm> norms;

    Kept(Norm... norms) {
        this.norms = List.of(norms);
    }

    /** The months that fill its sentence. */
    public List<Norm> norms() {
        return norms;
    }

    @Override
    public String labelKey() {
        return "privacy.kept." + name();
    }

    /** Key of the sentence with the months. */
    public String termKey() {
        return labelKey() + ".term";
    }
}
