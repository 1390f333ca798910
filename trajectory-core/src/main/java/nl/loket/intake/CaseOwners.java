package nl.loket.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.loket.account.RoleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each new case to the intermediary with the fewest open ones; longest in the role on a tie. */
@Component
class CaseOwners implements Consequence {

    private final RoleDesk roles;
    private final CaseDesk cases;
    private final JdbcClient jdbc;

    CaseOwners(RoleDesk roles, CaseDesk cases, JdbcClient jdbc) {
        this.roles = roles;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    @Override
    public void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        var open = openCases();
        roles.holders(Role.INTERMEDIARY).stream()
                .filter(i -> !i.equals(person))
                .min(Comparator.comparingLong(i -> open.getOrDefault(i, 0L)))
                .ifPresent(owner -> cases.assign(Actor.system("desk"), trajectory, owner));
    }

    private Map<PersonId, Long> openCases() {
        var counts = new HashMap<PersonId, Long>();
        jdbc.sql("""
                        select owner_id, count(*) from core.person_card
                        where owner_id is not null and status not in ('COMPLETED', 'ENDED') group by owner_id""").query(row -> {
            counts.put(new PersonId(row.getObject(1, UUID.class)), row.getLong(2));
        });
        return counts;
    }
}
