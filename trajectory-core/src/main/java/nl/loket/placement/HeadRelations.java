package nl.loket.placement;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.party.Relation;
import nl.loket.party.Relations;
import nl.loket.shared.Actor;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The head of a school stands around whoever has a place there, from the day it was confirmed until it ends (NF-24, RR-06). */
@Component
class HeadRelations implements Relations {

    /** Only while both hold: the place, and the role at that school. */
    private static final String HEADS = """
             from core.placement p join core.person_card t on t.trajectory_id = p.trajectory_id
             join core.role_now r on r.role = 'SCHOOL_HEAD' and r.context = p.school_id
               and daterange(r.from_on, r.until_on) && daterange(p.confirmed_on, p.until_on)
            where t.person_id = :person and not p.void and (p.until_on is null or p.until_on > p.confirmed_on)""";

    private final JdbcClient jdbc;

    HeadRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Relation> around(PersonId person) {
        return jdbc.sql("""
                        select distinct r.person_id, greatest(r.from_on, p.confirmed_on) as since, least(r.until_on, p.until_on) as until""" + HEADS)
                .param("person", person.value())
                .query((row, _) -> new Relation(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Relation.Kind.SCHOOL_HEAD,
                        new DateRange(
                                row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class))))
                .list();
    }

    @Override
    public boolean relates(Actor actor, PersonId person, LocalDate on) {
        return actor.is(Role.SCHOOL_HEAD)
                && jdbc.sql("select exists (select" + HEADS + """
                                 and r.person_id = :head and r.from_on <= :on and (r.until_on is null or r.until_on > :on)
                                 and p.confirmed_on <= :on and (p.until_on is null or p.until_on > :on))""")
                        .param("person", person.value())
                        .param("head", actor.requirePerson().value())
                        .param("on", Date.valueOf(on))
                        .query(Boolean.class)
                        .single();
    }
}
