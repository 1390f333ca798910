package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a gate misses links to a page that is there. */
@PortalTest
class GatePagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    DeskPeople people;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    List<GateCondition> conditions;

    @Test
    void whateverAGateMissesIsMendedOnAPageThatIsThere() throws Exception {
        var ways = new ArrayList<TrajectoryId>();
        for (var status : TrajectoryStatus.allOpen()) {
            ways.add(cast.at(status).trajectory());
            ways.add(
                    cast.at(status, LocalDate.of(2020, 4, 1), "Deniz", "Öztürk").trajectory());
        }
        var referred = people.registered("Joost", "Visser");
        ways.add(referred.trajectory());
        var nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        trajectories.advise(nadia, referred.trajectory(), Route.DUAL);

        var addresses = new TreeSet<String>();
        for (var condition : conditions) {
            var found = ways.stream()
                    .flatMap(way -> condition.unmet(way).map(unmet -> address(way, unmet.fixedAt())).stream())
                    .toList();
            assertThat(found)
                    .as("%s %d is never unmet", condition.gate(), condition.number())
                    .isNotEmpty();
            addresses.add(found.getFirst());
        }
        for (var address : addresses) {
            new Pages(mvc, Actor.of(nadia.requirePerson(), Role.INTERMEDIARY)).open(address, 200);
        }
    }

    private static String address(TrajectoryId way, String fixedAt) {
        return fixedAt.startsWith("/") ? fixedAt : "/loket/mensen/" + way + "/" + fixedAt;
    }
}
