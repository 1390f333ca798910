package nl.loket.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.loket.account.RoleDesk;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mail somebody wants: of the kinds they can do without, each until they say they do not want it. */
@Service
@Transactional
public class MailChoices {

    private final JdbcClient jdbc;
    private final MailBook book;
    private final RoleDesk roles;
    private final Clock clock;

    MailChoices(JdbcClient jdbc, MailBook book, RoleDesk roles, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.roles = roles;
        this.clock = clock;
    }

    /** The kinds this person can choose, by the roles they hold today. */
    @Transactional(readOnly = true)
    public List<MailKind> offered(PersonId person) {
        return forThem(person, kind -> kind.need() == MailNeed.CHOICE);
    }

    /** The kinds this person gets in any case. */
    @Transactional(readOnly = true)
    public List<MailKind> always(PersonId person) {
        return forThem(person, kind -> kind.need() != MailNeed.CHOICE);
    }

    /** The templates of what this person said they do not want. */
    @Transactional(readOnly = true)
    public Set<String> unwanted(PersonId person) {
        return Set.copyOf(jdbc.sql("select template from core.mail_opt_out where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    /**
     * From now on they get these and no other of what is offered. What they chose in a role they do not hold today stays.
     *
     * @throws RuleViolation if one of them is not offered
     */
    public void choose(PersonId person, Set<String> wanted) {
        var offered = offered(person).stream().map(MailKind::template).toList();
        if (!offered.containsAll(wanted)) {
            throw new RuleViolation("correspondence.rule.not-offered");
        }
        offered.forEach(template -> set(person, template, wanted.contains(template)));
    }

    private void set(PersonId person, String template, boolean wanted) {
        jdbc.sql(wanted ? "delete from core.mail_opt_out where person_id = :person and template = :template" : """
                        insert into core.mail_opt_out (person_id, template, at) values (:person, :template, :at)
                        on conflict (person_id, template) do nothing""")
                .param("person", person.value())
                .param("template", template)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private List<MailKind> forThem(PersonId person, Predicate<MailKind> which) {
        var held = Set.copyOf(roles.rolesOf(person));
        return book.all().stream()
                .filter(kind -> kind.to().reaches(held))
                .filter(which)
                .toList();
    }
}
