package nl.loket.coaching;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.account.StaffDesk;
import nl.loket.audit.AuditLog;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the pool: who is in it, and for how many people at once (MR-01, MR-03, MR-08). */
@Service
@Transactional
public class CoachDesk {

    private static final int MOST = 40;

    private final Coaches coaches;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final StaffDesk staff;
    private final ProgrammeDesk programme;
    private final AuditLog audit;
    private final Clock clock;

    CoachDesk(
            Coaches coaches,
            AccountDesk accounts,
            RoleDesk roles,
            StaffDesk staff,
            ProgrammeDesk programme,
            AuditLog audit,
            Clock clock) {
        this.coaches = coaches;
        this.accounts = accounts;
        this.roles = roles;
        this.staff = staff;
        this.programme = programme;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes somebody into the pool.
     *
     * @throws RuleViolation if they are in it already, or the capacity or the days are wrong
     */
    public void add(Actor actor, AddCoach command) {
        actor.require("add a coach", Role.ADMINISTRATOR);
        requireCapacity(command.capacity());
        requireOrder(command.from(), command.until());
        guarded("coach_pkey", () -> new RuleViolation("coaching.rule.in-pool"), () -> {
            coaches.add(command);
            return command;
        });
        audit.did(actor, "coach.add", command.person(), command.kind() + " " + command.capacity());
    }

    /** Invites somebody as a coach and takes them into the pool at once; who has the role already is not asked again. */
    public PersonId invite(Actor actor, InviteCoach command) {
        actor.require("invite a coach", Role.ADMINISTRATOR);
        requireBoard(command.kind(), command.boardNumber());
        var person = accounts.personByEmail(command.email())
                .filter(known -> isCoach(known, command.from()))
                .orElseGet(() ->
                        staff.inviteCoach(actor, command.name(), command.email(), command.from(), command.until()));
        add(actor, command.as(person));
        return person;
    }

    /** Says for how many people a coach is there; people they have stay, also above it. */
    public void changeCapacity(Actor actor, PersonId coach, int capacity, int seenVersion) {
        actor.require("change a coach", Role.ADMINISTRATOR);
        requireCapacity(capacity);
        if (known(coach).capacity() == capacity) {
            return;
        }
        requireFirst(coaches.change(coach, capacity, seenVersion));
        audit.did(actor, "coach.capacity", coach, String.valueOf(capacity));
    }

    /** Corrects or changes what kind of coach somebody is, for which board, and from when until when; their people stay. */
    public void change(Actor actor, ChangeCoach command) {
        actor.require("change a coach", Role.ADMINISTRATOR);
        requireBoard(command.kind(), command.boardNumber());
        requireOrder(command.from(), command.until());
        known(command.person());
        requireFirst(coaches.change(command));
        audit.did(
                actor,
                "coach.change",
                command.person(),
                command.kind() + " " + command.boardNumber() + " " + command.from() + " " + command.until());
    }

    /** Takes a coach out of the choice, or back in; their people stay until the desk gives them another. */
    public void activate(Actor actor, PersonId coach, boolean active, String reason, int seenVersion) {
        actor.require("change a coach", Role.ADMINISTRATOR);
        if (reason.isBlank() || reason.length() > 200) {
            throw new RuleViolation("coaching.rule.reason");
        }
        var before = known(coach);
        if (before.active() == active && reason.strip().equals(before.stateReason())) {
            return;
        }
        requireFirst(coaches.activate(coach, active, reason.strip(), seenVersion));
        audit.did(actor, active ? "coach.activate" : "coach.deactivate", coach, "version " + seenVersion);
    }

    @Transactional(readOnly = true)
    public CoachView coach(PersonId coach) {
        return known(coach);
    }

    /** The whole pool, by name. No person that is guided is in it. */
    @Transactional(readOnly = true)
    public List<CoachView> pool() {
        return coaches.all();
    }

    /** Who has room today, most room first. */
    @Transactional(readOnly = true)
    public List<CoachView> freeCoaches() {
        return coaches.free(rulesToday());
    }

    /** What decides who may be given somebody new today. */
    @Transactional(readOnly = true)
    public CoachRules rulesToday() {
        return CoachRules.of(programme, LocalDate.now(clock));
    }

    private static void requireFirst(boolean changed) {
        if (!changed) {
            throw new Conflict("coaching.rule.changed");
        }
    }

    private CoachView known(PersonId coach) {
        return coaches.find(coach).orElseThrow(() -> new NotFound("coach " + coach));
    }

    private boolean isCoach(PersonId person, LocalDate from) {
        return roles.grantsOf(person).stream().anyMatch(g -> g.role() == Role.COACH && !g.over(from));
    }

    /** An internal coach is employed at a board in the city; an external one is hired (AMB-20). */
    private static void requireBoard(CoachKind kind, @Nullable String boardNumber) {
        if ((kind == CoachKind.INTERNAL) != (boardNumber != null)) {
            throw new RuleViolation("coaching.rule.board");
        }
    }

    private static void requireOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && !from.isBefore(until)) {
            throw new RuleViolation("coaching.rule.until-after-from");
        }
    }

    private static void requireCapacity(int capacity) {
        if (capacity < 0 || capacity > MOST) {
            throw new RuleViolation("coaching.rule.capacity", MOST);
        }
    }
}
