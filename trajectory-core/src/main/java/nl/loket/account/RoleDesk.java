package nl.loket.account;

import static nl.loket.shared.Guarded.guarded;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and ends roles: each in a context, from a day until a day (RR-01). A role that ended gives no access from that day on. */
@Service
@Transactional
public class RoleDesk {

    private static final String GRANT =
            "select id, person_id, role, context, from_on, until_on from core.role_grant where ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleDesk(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a role for a time.
     *
     * @param context the school or board it holds for, null where the role has none
     * @param until the first day no longer, null while it is open
     * @throws RuleViolation if the days are the wrong way round, or the person has the role in that time already
     */
    public void grant(
            Actor actor,
            PersonId person,
            Role role,
            @Nullable String context,
            LocalDate from,
            @Nullable LocalDate until) {
        actor.require("give a role", Role.ADMINISTRATOR);
        if (until != null && !from.isBefore(until)) {
            throw new RuleViolation("account.rule.role-until-after-from");
        }
        guarded(
                "role_grant_no_overlap",
                () -> new RuleViolation("account.rule.role-held-already", role),
                () -> insert(actor, person, role, context, from, until));
        events.publishEvent(new AccountChange(actor, "role.grant", person, role + " " + from + " " + until));
    }

    /**
     * Ends a role today; one that had not begun before today is taken away whole.
     *
     * @throws RuleViolation if nobody would be administrator any more
     */
    public void end(Actor actor, long grant) {
        actor.require("end a role", Role.ADMINISTRATOR);
        var today = LocalDate.now(clock);
        var ended = byId(grant);
        if (ended.over(today)) {
            throw new RuleViolation("account.rule.role-over");
        }
        if (ended.role() == Role.ADMINISTRATOR) {
            requireAnother(ended, today);
        }
        if (ended.from().isBefore(today)) {
            close(actor, grant, today);
        } else {
            jdbc.sql("delete from core.role_grant where id = :id")
                    .param("id", grant)
                    .update();
        }
        events.publishEvent(new AccountChange(actor, "role.end", ended.person(), ended.role() + " " + today));
    }

    boolean isOver(RoleGrantView grant) {
        return grant.over(LocalDate.now(clock));
    }

    /** The roles somebody holds today, in the order of {@link Role}; none once their account is closed. Cheap enough to ask with every request. */
    @Transactional(readOnly = true)
    public List<Role> rolesOf(PersonId person) {
        return jdbc
                .sql("select distinct role from core.role_grant g where person_id = :person and " + HOLDS_TODAY)
                .param("person", person.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .sorted()
                .toList();
    }

    /** Who holds the role today, longest granted first. */
    @Transactional(readOnly = true)
    public List<PersonId> holders(Role role) {
        return jdbc
                .sql("select person_id from core.role_grant g where role = :role and " + HOLDS_TODAY
                        + " group by person_id order by min(id)")
                .param("role", role.name())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** The schools, boards or colleges somebody holds this role for today. */
    @Transactional(readOnly = true)
    public List<String> contextsOf(PersonId person, Role role) {
        return jdbc.sql(
                        "select distinct context from core.role_grant g where person_id = :person and role = :role and context is not null and "
                                + HOLDS_TODAY + " order by context")
                .param("person", person.value())
                .param("role", role.name())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, _) -> row.getString("context"))
                .list();
    }

    /** Who holds the role for this school, board or college today, longest granted first. */
    @Transactional(readOnly = true)
    public List<PersonId> holders(Role role, String context) {
        return jdbc
                .sql("select person_id from core.role_grant g where role = :role and context = :context and "
                        + HOLDS_TODAY + " group by person_id order by min(id)")
                .param("role", role.name())
                .param("context", context)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Every role somebody holds, held or will hold, newest first. */
    @Transactional(readOnly = true)
    public List<RoleGrantView> grantsOf(PersonId person) {
        return jdbc.sql(GRANT + "person_id = :person order by from_on desc, id desc")
                .param("person", person.value())
                .query((row, _) -> view(row))
                .list();
    }

    private static final String HOLDS_TODAY = """
            from_on <= :today and (until_on is null or until_on > :today)
            and not exists (select from core.account a where a.person_id = g.person_id and a.closed_on is not null)""";

    private RoleGrantView byId(long grant) {
        return jdbc.sql(GRANT + "id = :id for update")
                .param("id", grant)
                .query((row, _) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFound("role " + grant));
    }

    /** Locks every other administrator's role, so that two who end each other's at once do not both succeed. */
    private void requireAnother(RoleGrantView ended, LocalDate today) {
        var others = jdbc.sql("select id from core.role_grant g where role = 'ADMINISTRATOR' and " + HOLDS_TODAY
                        + " and person_id <> :person order by id for update")
                .param("today", Date.valueOf(today))
                .param("person", ended.person().value())
                .query(Long.class)
                .list();
        if (others.isEmpty() && ended.holdsOn(today)) {
            throw new RuleViolation("account.rule.last-administrator");
        }
    }

    private int insert(
            Actor actor,
            PersonId person,
            Role role,
            @Nullable String context,
            LocalDate from,
            @Nullable LocalDate until) {
        return jdbc.sql("""
                        insert into core.role_grant (person_id, role, context, from_on, until_on, granted_by, granted_at)
                        values (:person, :role, :context, :from, :until, :by, :at)""")
                .param("person", person.value())
                .param("role", role.name())
                .param("context", context)
                .param("from", Date.valueOf(from))
                .param("until", until == null ? null : Date.valueOf(until))
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void close(Actor actor, long grant, LocalDate today) {
        jdbc.sql("update core.role_grant set until_on = :today, ended_by = :by, ended_at = :at where id = :id")
                .param("id", grant)
                .param("today", Date.valueOf(today))
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static RoleGrantView view(ResultSet row) throws SQLException {
        return new RoleGrantView(
                row.getLong("id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("context"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }
}
