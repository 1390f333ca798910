package nl.loket.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** What somebody says about themself when they apply, and what the desk found out about their diploma. */
@Entity
@Table(schema = "core", name = "application")
class Application {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "trajectory_id"))
    private TrajectoryId id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String postcode;

    @Enumerated(EnumType.STRING)
    private Diploma diploma;

    @Enumerated(EnumType.STRING)
    private DiplomaCheck diplomaCheck;

    private @Nullable LocalDate diplomaCheckedOn;

    private @Nullable String diplomaNote;

    private String background;

    private Instant consentedAt;

    private Instant changedAt;

    protected Application() {}

    Application(TrajectoryId id, PersonId person, Register register, Instant consentedAt) {
        this.id = id;
        this.person = person;
        this.postcode = register.postcode().value();
        this.diploma = register.diploma();
        this.diplomaCheck = DiplomaCheck.OPEN;
        this.background = register.background();
        this.consentedAt = consentedAt;
        this.changedAt = consentedAt;
    }

    /** A new application of the same person begins with what the last one knew. */
    Application again(TrajectoryId newId, Instant at) {
        var next = new Application();
        next.id = newId;
        next.person = person;
        next.postcode = postcode;
        next.diploma = diploma;
        next.diplomaCheck = diplomaCheck;
        next.diplomaCheckedOn = diplomaCheckedOn;
        next.diplomaNote = diplomaNote;
        next.background = background;
        next.consentedAt = consentedAt;
        next.changedAt = at;
        return next;
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw new Conflict("candidate.rule.changed");
        }
    }

    /** The moment changes too, so that a change of the name alone counts as a change. */
    void change(ChangeProfile command, Instant at) {
        if (command.background().length() > Register.LONGEST_TEXT) {
            throw new RuleViolation("candidate.rule.background");
        }
        postcode = command.postcode().value();
        background = command.background().strip();
        changedAt = at;
    }

    boolean says(ChangeProfile command) {
        return postcode.equals(command.postcode().value())
                && background.equals(command.background().strip());
    }

    void verify(DiplomaCheck outcome, String note, LocalDate on) {
        if (outcome == DiplomaCheck.OPEN) {
            throw new RuleViolation("candidate.rule.check-outcome");
        }
        if (note.length() > 2000) {
            throw new RuleViolation("candidate.rule.check-note");
        }
        diplomaCheck = outcome;
        diplomaCheckedOn = on;
        diplomaNote = note.strip();
    }

    TrajectoryId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    int version() {
        return version;
    }

    boolean eligible() {
        return diplomaCheck.eligible(diploma);
    }

    Diploma diploma() {
        return diploma;
    }
}
