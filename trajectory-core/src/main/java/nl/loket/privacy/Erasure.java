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
import nl.loket.party.Hold;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one way to erase somebody who asked, whoever does it: what holds them, what goes and stays, and the act itself (NF-01, 13.2). */
@Component
class Erasure {

    static final String FAREWELL = "privacy.mail.forgotten";

    private static final Hold WORKS_HERE = new Hold("privacy.hold.staff", "");
    private static final Set<Kept> STAYS = EnumSet.of(Kept.COUNTED, Kept.AUDIT);
    private static final Set<Kept> NOT_THEIRS = EnumSet.of(Kept.STAFF, Kept.EVENT, Kept.CHECK, Kept.DEMO);

    private final JdbcClient jdbc;
    private final PeopleDesk people;
    private final Forgetter forgetter;
    private final PrivacyRegister register;
    private final AccountDesk accounts;
    private final Correspondence mail;
    private final AuditLog audit;
    private final Clock clock;

    Erasure(
            JdbcClient jdbc,
            PeopleDesk people,
            Forgetter forgetter,
            PrivacyRegister register,
            AccountDesk accounts,
            Correspondence mail,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.forgetter = forgetter;
        this.register = register;
        this.accounts = accounts;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    ForgetView view(PersonId person) {
        return new ForgetView(holds(person), kinds(false), kinds(true));
    }

    /** Who works here too, or did, has a term of their own: they stand in what they decided. */
    List<Hold> holds(PersonId person) {
        var staff = jdbc.sql("select exists (select from core.staff_card where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        var held = forgetter.holds(person);
        return staff ? Stream.concat(held.stream(), Stream.of(WORKS_HERE)).toList() : held;
    }

    /**
     * Erases, in the transaction of the caller, who has looked at what holds them.
     *
     * @param by who did it for them, null if they did it themself
     */
    void erase(Actor actor, PersonId person, ForgetGround ground, @Nullable PersonId by) {
        sayGoodbye(person);
        forgetter.erase(person);
        audit.did(actor, "person.forget-on-request", person, ground.name());
        jdbc.sql("insert into core.forgotten_on_request (on_date, ground, by_person) values (:on, :ground, :by)")
                .param("on", LocalDate.now(clock))
                .param("ground", ground.name())
                .param("by", by == null ? null : by.value())
                .update();
    }

    PersonId personOf(TrajectoryId trajectory) {
        return jdbc.sql("select person_id from core.trajectory_of where trajectory_id = :t")
                .param("t", trajectory.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("trajectory " + trajectory));
    }

    boolean forgotten(PersonId person) {
        return jdbc.sql("select not exists (select from core.person_card where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** To the address alone: nothing in it leads to who they were. */
    private void sayGoodbye(PersonId person) {
        var language = people.person(person).language();
        accounts.emailOf(person)
                .ifPresent(
                        address -> mail.sendTo(address, language, UUID.randomUUID(), FAREWELL, "/privacy", List.of()));
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
}
