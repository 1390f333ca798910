package nl.loket.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.account.AccountDesk;
import nl.loket.audit.AuditLog;
import nl.loket.correspondence.Correspondence;
import nl.loket.party.Circle;
import nl.loket.party.Hold;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets one person because they asked, before their time (NF-01, 13.2). The desk does it, because it alone stands around candidates; what
 * holds them comes first, as at night, and it cannot be undone.
 */
@Service
@Transactional
public class ForgetDesk {

    static final String FAREWELL = "privacy.mail.forgotten";

    private static final Hold WORKS_HERE = new Hold("privacy.hold.staff", "");
    private static final Set<Kept> STAYS = EnumSet.of(Kept.COUNTED, Kept.AUDIT);
    private static final Set<Kept> NOT_THEIRS = EnumSet.of(Kept.STAFF, Kept.EVENT, Kept.CHECK, Kept.DEMO);

    private final JdbcClient jdbc;
    private final PeopleDesk people;
    private final Circle circle;
    private final Forgetter forgetter;
    private final PrivacyRegister register;
    private final AccountDesk accounts;
    private final Correspondence mail;
    private final AuditLog audit;
    private final Clock clock;

    ForgetDesk(
            JdbcClient jdbc,
            PeopleDesk people,
            Circle circle,
            Forgetter forgetter,
            PrivacyRegister register,
            AccountDesk accounts,
            Correspondence mail,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.circle = circle;
        this.forgetter = forgetter;
        this.register = register;
        this.accounts = accounts;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** What goes, what stays, and what comes first; changes nothing. */
    public ForgetView preview(Actor actor, TrajectoryId trajectory) {
        actor.require("look at forgetting somebody", Role.INTERMEDIARY);
        var person = personOf(trajectory);
        circle.require(actor, person);
        return new ForgetView(holds(person), kinds(false), kinds(true));
    }

    /**
     * Forgets whose trajectory this is, whole and at once. They get one last mail, whose copy goes within hours. Sent twice it is done once.
     *
     * @throws RuleViolation if something holds them
     */
    public void forget(Actor actor, TrajectoryId trajectory, ForgetGround ground) {
        actor.require("forget somebody", Role.INTERMEDIARY);
        var person = personOf(trajectory);
        people.lock(person);
        if (forgotten(person)) {
            return;
        }
        circle.require(actor, person);
        if (!holds(person).isEmpty()) {
            throw new RuleViolation("privacy.rule.held");
        }
        sayGoodbye(person);
        forgetter.erase(person);
        audit.did(actor, "person.forget-on-request", person, ground.name());
        writeDown(actor, ground);
    }

    /** What was forgotten on request, newest first. */
    @Transactional(readOnly = true)
    public List<OnRequestView> onRequest(int most) {
        return jdbc.sql("select on_date, ground, by_person from core.forgotten_on_request order by id desc limit :most")
                .param("most", most)
                .query((row, _) -> new OnRequestView(
                        row.getObject("on_date", LocalDate.class),
                        ForgetGround.valueOf(row.getString("ground")),
                        new PersonId(row.getObject("by_person", UUID.class))))
                .list();
    }

    /** Who works here too, or did, has a term of their own: they stand in what they decided. */
    private List<Hold> holds(PersonId person) {
        var staff = jdbc.sql("select exists (select from core.staff_card where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        var held = forgetter.holds(person);
        return staff ? Stream.concat(held.stream(), Stream.of(WORKS_HERE)).toList() : held;
    }

    /** To the address alone: nothing in it leads to who they were. */
    private void sayGoodbye(PersonId person) {
        var language = people.person(person).language();
        accounts.emailOf(person)
                .ifPresent(
                        address -> mail.sendTo(address, language, UUID.randomUUID(), FAREWELL, "/privacy", List.of()));
    }

    private void writeDown(Actor actor, ForgetGround ground) {
        jdbc.sql("insert into core.forgotten_on_request (on_date, ground, by_person) values (:on, :ground, :by)")
                .param("on", LocalDate.now(clock))
                .param("ground", ground.name())
                .param("by", actor.requirePerson().value())
                .update();
    }

    private Set<DataClass> kinds(boolean stays) {
        var kinds = EnumSet.noneOf(DataClass.class);
        register.personal().stream()
                .filter(d -> d.about().contains(Subject.CANDIDATE))
                .filter(d -> !NOT_THEIRS.contains(Objects.requireNonNull(d.kept())))
                .filter(d -> STAYS.contains(Objects.requireNonNull(d.kept())) == stays)
                .map(Declaration::data)
                .forEach(kinds::add);
        return kinds;
    }

    private PersonId personOf(TrajectoryId trajectory) {
        return jdbc.sql("select person_id from core.trajectory_of where trajectory_id = :t")
                .param("t", trajectory.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("trajectory " + trajectory));
    }

    private boolean forgotten(PersonId person) {
        return jdbc.sql("select not exists (select from core.person_card where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
