package nl.loket.web.school;

import java.util.List;
import nl.loket.account.AccountDesk;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.candidate.Strengths;
import nl.loket.party.Circle;
import nl.loket.party.PeopleDesk;
import nl.loket.party.Relation;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a head reads of somebody: the name, what they say they bring along, and who coaches them; nothing else of their dossier (ROLE-17). The desk has asked whether it is theirs. */
@Component
class Proposed {

    private static final Actor SCHOOL_PAGES = Actor.system("school pages");

    private final TrajectoryDesk trajectories;
    private final AboutMeDesk about;
    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final Circle circle;

    Proposed(TrajectoryDesk trajectories, AboutMeDesk about, PeopleDesk people, AccountDesk accounts, Circle circle) {
        this.trajectories = trajectories;
        this.about = about;
        this.people = people;
        this.accounts = accounts;
        this.circle = circle;
    }

    /** Somebody, what they bring along (SX-001-10), and who coaches them. */
    record Person(PersonId id, String name, TrajectoryView trajectory, Strengths brings, List<Coach> coaches) {}

    /**
     * A guide or coach.
     *
     * @param email null without an open account
     */
    record Coach(Relation.Kind kind, String name, @Nullable String email) {}

    Person person(TrajectoryId id) {
        var trajectory = trajectories.view(SCHOOL_PAGES, id);
        var coaches = circle.of(trajectory.person()).stream()
                .filter(r -> r.kind() == Relation.Kind.GUIDE
                        || r.kind() == Relation.Kind.COACH
                        || r.kind() == Relation.Kind.STAND_IN)
                .map(r -> new Coach(
                        r.kind(),
                        people.person(r.other()).name().full(),
                        accounts.emailOf(r.other()).orElse(null)))
                .toList();
        return new Person(
                trajectory.person(),
                people.person(trajectory.person()).name().full(),
                trajectory,
                about.strengths(SCHOOL_PAGES, id).said(),
                coaches);
    }
}
