package nl.loket.correspondence;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a kind of mail would reach, asked for many at once before anything is written. */
@Component
class Readers {

    private final JdbcClient jdbc;
    private final MailBook book;

    Readers(JdbcClient jdbc, MailBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** In the order they were given. */
    Map<PersonId, MailReach> of(String template, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var reachable = ids(
                "select person_id from core.account_card where closed_on is null and person_id = any(:ids)", ids, "");
        var unwanted = book.known(template).need() == MailNeed.CHOICE
                ? ids(
                        "select person_id from core.mail_opt_out where template = :template and person_id = any(:ids)",
                        ids,
                        template)
                : Set.<PersonId>of();
        var reach = new LinkedHashMap<PersonId, MailReach>();
        people.forEach(person -> reach.put(person, reach(reachable.contains(person), unwanted.contains(person))));
        return reach;
    }

    private static MailReach reach(boolean hasAddress, boolean unwanted) {
        if (!hasAddress) {
            return MailReach.NO_ACCOUNT;
        }
        return unwanted ? MailReach.UNWANTED : MailReach.YES;
    }

    private Set<PersonId> ids(String sql, UUID[] people, String template) {
        return new HashSet<>(jdbc.sql(sql)
                .param("ids", people)
                .param("template", template)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
