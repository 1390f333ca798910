package nl.loket.demo;

import java.util.List;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one can be in the demo. Empty everywhere else: the pages that use it exist in the demo only. */
@Service
@Transactional
public class Personas {

    private final JdbcClient jdbc;

    Personas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sort place in the list */
    public void add(PersonId person, Role role, int sort, String noteKey) {
        jdbc.sql("""
                        insert into web.persona (person_id, role, sort, note_key) values (:person, :role, :sort, :note)
                        on conflict (person_id, role) do update set sort = excluded.sort, note_key = excluded.note_key""")
                .param("person", person.value())
                .param("role", role.name())
                .param("sort", sort)
                .param("note", noteKey)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Persona> all() {
        return jdbc.sql("select person_id, role, note_key from web.persona order by sort, person_id")
                .query((row, _) -> new Persona(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getString("note_key")))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean has(PersonId person, Role role) {
        return all().stream().anyMatch(p -> p.person().equals(person) && p.role() == role);
    }
}
