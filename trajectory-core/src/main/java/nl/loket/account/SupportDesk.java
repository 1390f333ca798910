package nl.loket.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SystemTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the administrator look along as a colleague who asks for help: with a reason, for half an hour, never to change anything (ROLE-58). */
@Service
@Transactional
public class SupportDesk {

    public static final Duration LASTS = Duration.ofMinutes(30);
    private static final int LONGEST_REASON = 500;

    private final StaffDesk staff;
    private final RoleDesk roles;
    private final JdbcClient jdbc;
    private final AccountPost post;
    private final ApplicationEventPublisher events;
    private final SystemTime time;

    SupportDesk(
            StaffDesk staff,
            RoleDesk roles,
            JdbcClient jdbc,
            AccountPost post,
            ApplicationEventPublisher events,
            SystemTime time) {
        this.post = post;
        this.staff = staff;
        this.roles = roles;
        this.jdbc = jdbc;
        this.events = events;
        this.time = time;
    }

    /**
     * Begins to look along; the colleague gets a mail of it.
     *
     * @param dossiers whether dossiers are to open too: the exception, which is written down as such
     * @throws RuleViolation {@code account.rule.support-reason} without a reason, {@code account.rule.support-who} for oneself, another administrator or
     *     somebody without a role today
     */
    public SupportView begin(Actor administrator, PersonId as, String reason, boolean dossiers) {
        staff.staff(administrator, as);
        if (administrator.is(as) || !helped(roles.rolesOf(as))) {
            throw new RuleViolation("account.rule.support-who");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("account.rule.support-reason");
        }
        var from = time.now().truncatedTo(ChronoUnit.MILLIS);
        var view = kept(administrator.requirePerson(), as, reason.strip(), dossiers, from);
        events.publishEvent(new AccountChange(
                administrator,
                dossiers ? "support.begin-with-dossiers" : "support.begin",
                as,
                String.valueOf(view.id())));
        post.lookedAlong(as, UUID.randomUUID());
        return view;
    }

    /** Stops; once is enough. */
    public void end(SupportView view) {
        var ended = jdbc.sql(
                        "update core.support_view set ended_at = :now where id = :id and ended_at is null and until_at > :now")
                .param("now", Timestamp.from(time.now()))
                .param("id", view.id())
                .update();
        if (ended == 1) {
            var administrator = Actor.of(view.by(), Role.ADMINISTRATOR);
            events.publishEvent(new AccountChange(administrator, "support.end", view.as(), String.valueOf(view.id())));
        }
    }

    /** When somebody looked along as this colleague, the last first. */
    @Transactional(readOnly = true)
    public List<SupportView> of(Actor administrator, PersonId as) {
        staff.staff(administrator, as);
        return with(as);
    }

    /** The same, for the colleague's own page. */
    @Transactional(readOnly = true)
    public List<SupportView> with(PersonId as) {
        return jdbc.sql("select * from core.support_view where as_id = :as order by id desc limit 50")
                .param("as", as.value())
                .query((row, _) -> view(row))
                .list();
    }

    private static boolean helped(List<Role> held) {
        return held.stream().anyMatch(Role::staff) && !held.contains(Role.ADMINISTRATOR);
    }

    private SupportView kept(PersonId by, PersonId as, String reason, boolean dossiers, Instant from) {
        return jdbc.sql("""
                        insert into core.support_view (by_id, as_id, reason, dossiers, from_at, until_at)
                        values (:by, :as, :reason, :dossiers, :from, :until) returning *""")
                .param("by", by.value())
                .param("as", as.value())
                .param("reason", reason)
                .param("dossiers", dossiers)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(from.plus(LASTS)))
                .query((row, _) -> view(row))
                .single();
    }

    private static SupportView view(ResultSet row) throws SQLException {
        return new SupportView(
                row.getLong("id"),
                new PersonId(row.getObject("by_id", UUID.class)),
                new PersonId(row.getObject("as_id", UUID.class)),
                row.getString("reason"),
                row.getBoolean("dossiers"),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("until_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
