package nl.loket.account;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An account nobody uses is a door nobody watches (B24): after months without signing in its owner is told, and some time later it closes. Not
 * those of candidates, who come rarely for years, nor that of the last administrator.
 */
@Service
@Transactional
public class UnusedAccounts {

    private static final Actor HOUSE = Actor.system("unused-accounts");

    private static final String UNUSED = """
            select a.person_id from core.account a
            where a.closed_on is null and greatest(a.opened_on, coalesce(a.last_used_on, a.opened_on)) <= :since
              and not exists (select from core.role_grant g where g.person_id = a.person_id and g.role = 'CANDIDATE'
                and g.from_on <= :today and (g.until_on is null or g.until_on > :today))
              and\s""";

    private final JdbcClient jdbc;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final ProgrammeDesk programme;
    private final AccountPost post;
    private final Clock clock;

    UnusedAccounts(
            JdbcClient jdbc,
            AccountDesk accounts,
            RoleDesk roles,
            ProgrammeDesk programme,
            AccountPost post,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.roles = roles;
        this.programme = programme;
        this.post = post;
        this.clock = clock;
    }

    /** Once a day: closes those who were told in time, then tells the next. */
    public void watch() {
        var today = LocalDate.now(clock);
        var months = programme.norm(today, Norm.ACCOUNT_UNUSED_MONTHS);
        var days = programme.norm(today, Norm.ACCOUNT_WARN_DAYS);
        var unused = today.minusMonths(months);
        find(unused, "a.warned_on <= :told", today.minusDays(days)).stream()
                .filter(person -> !lastAdministrator(person))
                .forEach(person -> accounts.close(HOUSE, person));
        find(unused.plusDays(days), "a.warned_on is null", today).forEach(person -> tell(person, today.plusDays(days)));
    }

    private void tell(PersonId person, LocalDate closes) {
        jdbc.sql("update core.account set warned_on = :today where person_id = :person")
                .param("person", person.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .update();
        post.accountCloses(person, UUID.randomUUID(), closes);
    }

    private boolean lastAdministrator(PersonId person) {
        return roles.holders(Role.ADMINISTRATOR).equals(List.of(person));
    }

    private List<PersonId> find(LocalDate since, String which, LocalDate told) {
        return jdbc
                .sql(UNUSED + which + " order by a.person_id for update of a")
                .param("since", Date.valueOf(since))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("told", Date.valueOf(told))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
