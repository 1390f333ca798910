package nl.loket.privacy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose time has come. A person is forgotten whole or not at all: when every trajectory they had is over, every role they held here too, and the
 * term of each has passed.
 */
@Component
class DuePeople {

    private static final String PEOPLE = """
            with their as (
              select person_id, outcome, ended_on, open,
                     case outcome when 'COMPLETED' then cast(:COMPLETED as date) when 'ENDED' then cast(:ENDED as date) else cast(:NOT_STARTED as date) end as last_day
              from core.dossier_end),
            person as (
              select person_id, (array_agg(outcome order by ended_on - last_day desc, outcome))[1] as outcome, max(ended_on) as ended_on
              from their group by person_id having not bool_or(open) and bool_and(ended_on <= last_day)),
            staff as (
              select s.person_id, 'STAFF' as outcome, s.ended_on from core.staff_end s
              where s.ended_on <= cast(:STAFF as date)
                and not exists (select from their t where t.person_id = s.person_id and (t.open or t.ended_on > t.last_day))),
            due as (
              select * from person p where not exists (select from core.staff_end s where s.person_id = p.person_id)
              union all select * from staff)
            """;

    private static final String FILES = """
            with due as (
              select e.person_id, 'FILES' as outcome, max(e.ended_on) as ended_on
              from core.dossier_end e join core.document_held d using (person_id)
              group by e.person_id having not bool_or(e.open) and max(e.ended_on) <= cast(:FILES as date))
            """;

    private final JdbcClient jdbc;
    private final Terms terms;

    DuePeople(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    int count(Forgotten kind) {
        return bound(kind, "select count(*)::integer from due where outcome = :kind")
                .query(Integer.class)
                .single();
    }

    /** The next of them, first come first, after those that must wait. */
    List<PersonId> next(Forgotten kind, int most, int skipped) {
        return bound(
                        kind,
                        "select person_id from due where outcome = :kind order by ended_on, person_id limit :most offset :skipped")
                .param("most", most)
                .param("skipped", skipped)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Asked once more when their rows are locked. */
    boolean isDue(Forgotten kind, PersonId person) {
        return bound(kind, "select exists (select from due where outcome = :kind and person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(Forgotten kind, String select) {
        var days = new EnumMap<Forgotten, Object>(Forgotten.class);
        var kinds = kind == Forgotten.FILES
                ? List.of(Forgotten.FILES)
                : List.of(Forgotten.NOT_STARTED, Forgotten.ENDED, Forgotten.COMPLETED, Forgotten.STAFF);
        kinds.forEach(k -> days.put(k, terms.lastDay(k)));
        var spec = jdbc.sql((kind == Forgotten.FILES ? FILES : PEOPLE) + select).param("kind", kind.name());
        for (Map.Entry<Forgotten, Object> day : days.entrySet()) {
            spec = spec.param(day.getKey().name(), day.getValue());
        }
        return spec;
    }
}
