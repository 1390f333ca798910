package nl.loket.placement;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk asks a school, the school answers (MR-35). A proposal holds no place; the last one goes to whoever confirms first, as a school is
 * locked while one is given away.
 */
@Service
@Transactional
public class ProposalDesk {

    private final Proposals proposals;
    private final Placements placements;
    private final PlaceGiving giving;
    private final SchoolPlaces places;
    private final PlacementRules rules;
    private final Heads heads;
    private final CompanionDesk companions;
    private final SchoolRegister schools;
    private final TrajectoryDesk trajectories;
    private final PlacementNews news;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals,
            Placements placements,
            PlaceGiving giving,
            SchoolPlaces places,
            PlacementRules rules,
            Heads heads,
            CompanionDesk companions,
            SchoolRegister schools,
            TrajectoryDesk trajectories,
            PlacementNews news,
            Clock clock) {
        this.proposals = proposals;
        this.placements = placements;
        this.giving = giving;
        this.places = places;
        this.rules = rules;
        this.heads = heads;
        this.companions = companions;
        this.schools = schools;
        this.trajectories = trajectories;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Asks a school whether somebody may come (ST-14, ST-21, ST-53).
     *
     * @throws RuleViolation if a hard rule says no (MR-12, MR-13, MR-15, MR-19), the person is somewhere in that time, or a school is asked already
     */
    public ProposalId propose(Actor actor, ProposePlace command) {
        actor.require("propose somebody to a school", Role.INTERMEDIARY);
        var trajectory = seen(actor, command.trajectory(), command.seenVersion());
        var school = schools.school(command.wish().schoolId());
        places.lock(school.id());
        rules.check(trajectory, school, command.wish(), PlacementId.create());
        var id = ProposalId.create();
        guarded(
                "proposal_one_open",
                () -> new RuleViolation(
                        "placement.rule.proposed-already", command.wish().type()),
                () -> {
                    proposals.add(id, command, actor.person(), today());
                    return id;
                });
        news.proposed(actor, trajectory, known(id));
        return id;
    }

    /** The desk takes it back while the school has not answered; once it is taken back this does nothing. */
    public void withdraw(Actor actor, TrajectoryId id, ProposalId proposal) {
        actor.require("withdraw a proposal", Role.INTERMEDIARY);
        var trajectory = trajectories.view(actor, id);
        var asked = of(id, proposal);
        places.lock(asked.schoolId());
        var now = proposals.locked(proposal);
        if (now.state() == ProposalState.WITHDRAWN) {
            return;
        }
        requireOpen(now);
        proposals.decide(proposal, ProposalState.WITHDRAWN, actor.person(), today(), null, null);
        news.withdrawn(actor, trajectory.person(), asked);
    }

    /**
     * The school says yes: from now on it is a place. The hard rules are asked again, as the world may have changed since the proposal.
     *
     * @throws Conflict if somebody was first: the place is taken, or the proposal was answered
     */
    public PlacementId confirm(Actor actor, ConfirmProposal command) {
        var proposal = answerable(actor, command.proposal(), command.said());
        var done = placements.of(proposal.id());
        if (proposal.state() == ProposalState.CONFIRMED && answeredBy(actor, proposal) && done.isPresent()) {
            return done.get().id();
        }
        requireOpen(proposal);
        if (proposal.type() == PlacementType.TRAINING && !command.aware()) {
            throw new RuleViolation("placement.rule.aware");
        }
        var trajectory = trajectories.view(Actor.system("placement"), proposal.trajectory());
        var id = giving.give(actor, trajectory, proposal, today());
        proposals.decide(proposal.id(), ProposalState.CONFIRMED, actor.person(), today(), command.said(), null);
        news.confirmed(actor, trajectory.person(), proposal);
        if (command.companion() != null) {
            companions.name(actor, id, command.companion(), command.said());
        }
        trajectories.reconsider(trajectory.id());
        return id;
    }

    /** The school says no, and why (SX-001-16). */
    public void decline(Actor actor, DeclineProposal command) {
        var proposal = answerable(actor, command.proposal(), command.said());
        if (proposal.state() == ProposalState.DECLINED && answeredBy(actor, proposal)) {
            return;
        }
        requireOpen(proposal);
        if (command.reason().needsNote()
                && (command.note() == null || command.note().isBlank())) {
            throw new RuleViolation("placement.rule.decline-note");
        }
        proposals.decide(proposal.id(), ProposalState.DECLINED, actor.person(), today(), command.said(), command);
        news.declined(
                actor,
                trajectories
                        .view(Actor.system("placement"), proposal.trajectory())
                        .person(),
                proposal);
    }

    /** Everything that was asked of schools for this person, latest first. */
    @Transactional(readOnly = true)
    public List<ProposalView> of(Actor actor, TrajectoryId trajectory) {
        actor.require("see what schools were asked", Role.INTERMEDIARY);
        trajectories.view(actor, trajectory);
        return proposals.of(trajectory);
    }

    /** A proposal to a school of this head; of another school it does not exist. */
    @Transactional(readOnly = true)
    public ProposalView atMySchool(Actor actor, ProposalId id) {
        var proposal = known(id);
        heads.requireLeads(actor, proposal.schoolId());
        return proposal;
    }

    /** Locks the school and the proposal, and asks who answers: the head of that school, or the desk for somebody there. */
    private ProposalView answerable(Actor actor, ProposalId id, @Nullable Said said) {
        var proposal = known(id);
        if (actor.is(Role.SCHOOL_HEAD)) {
            heads.requireLeads(actor, proposal.schoolId());
        } else {
            actor.require("answer for a school", Role.INTERMEDIARY);
            trajectories.view(actor, proposal.trajectory());
            Said.require(said, today());
        }
        places.lock(proposal.schoolId());
        return proposals.locked(id);
    }

    /** The same answer sent twice by the same person is one answer. */
    private static boolean answeredBy(Actor actor, ProposalView proposal) {
        return proposal.decidedBy() != null && actor.is(proposal.decidedBy());
    }

    private static void requireOpen(ProposalView proposal) {
        if (!proposal.open()) {
            throw new Conflict("placement.rule.answered", proposal.state());
        }
    }

    private ProposalView of(TrajectoryId trajectory, ProposalId id) {
        return proposals
                .find(id)
                .filter(p -> p.trajectory().equals(trajectory))
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    private ProposalView known(ProposalId id) {
        return proposals.find(id).orElseThrow(() -> new NotFound("proposal " + id));
    }

    private TrajectoryView seen(Actor actor, TrajectoryId id, int version) {
        var trajectory = trajectories.view(actor, id);
        if (trajectory.version() != version) {
            throw new Conflict("trajectory.rule.changed", trajectory.status());
        }
        return trajectory;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
