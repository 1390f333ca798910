package nl.loket.privacy;

import java.util.List;
import java.util.Set;
import nl.loket.correspondence.Correspondence;
import nl.loket.party.Hold;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases candidates who do it themselves, at once where nothing must be looked at first: before the decision on an intake, of whom no hour
 * waits for payment (13.2). Everybody else asks the desk, which sees to what comes first.
 */
@Service
@Transactional
public class OwnErasureDesk {

    private static final String ONLY_REGISTERED = """
            select not exists (
              select from core.dossier_end d join core.person_card c using (trajectory_id)
              where d.person_id = :person
                and case when d.open then c.status not in ('REGISTERED', 'INTAKE_READY') else d.outcome <> 'NOT_STARTED' end)""";

    /** Stopping is part of the act, and mail that waits is not sent any more. */
    private static final Set<String> SOLVED_BY_IT = Set.of("trajectory.hold.open", "correspondence.hold.mail");

    private final JdbcClient jdbc;
    private final PeopleDesk people;
    private final TrajectoryDesk trajectories;
    private final Correspondence mail;
    private final Erasure erasure;

    OwnErasureDesk(
            JdbcClient jdbc, PeopleDesk people, TrajectoryDesk trajectories, Correspondence mail, Erasure erasure) {
        this.jdbc = jdbc;
        this.people = people;
        this.trajectories = trajectories;
        this.mail = mail;
        this.erasure = erasure;
    }

    /** Whether it can be done at once, and what goes and stays. Changes nothing, but looks under lock. */
    public OwnErasureView preview(Actor actor) {
        actor.require("look at erasing oneself", Role.CANDIDATE);
        var person = actor.requirePerson();
        var view = erasure.view(person);
        return new OwnErasureView(atOnce(person, view.holds()), view.goes(), view.stays());
    }

    /**
     * Erases whoever asks, whole and for good; what runs is stopped first. They get one last mail.
     *
     * @throws RuleViolation if something comes first
     */
    public void erase(Actor actor) {
        actor.require("erase oneself", Role.CANDIDATE);
        var person = actor.requirePerson();
        people.lock(person);
        if (!atOnce(person, erasure.holds(person))) {
            throw new RuleViolation("privacy.rule.held");
        }
        trajectories.latestOf(person).filter(t -> t.status().open()).ifPresent(t -> trajectories.end(actor, stop(t)));
        mail.callBack(person);
        if (!erasure.holds(person).isEmpty()) {
            throw new RuleViolation("privacy.rule.held-mail");
        }
        erasure.erase(actor, person, ForgetGround.WITHDRAWN, null);
    }

    private boolean atOnce(PersonId person, List<Hold> holds) {
        return holds.stream().allMatch(hold -> SOLVED_BY_IT.contains(hold.messageKey()))
                && jdbc.sql(ONLY_REGISTERED)
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single();
    }

    private static EndTrajectory stop(TrajectoryView running) {
        return new EndTrajectory(
                running.id(), ExitRow.EX_02, ExitTrigger.PERSON, ExitReason.OTHER, null, running.version());
    }
}
