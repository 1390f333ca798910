package nl.loket.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.loket.coaching.AssignGuide;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.GuideDesk;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes coaches for somebody, best first and with the reasons, and keeps why one was chosen (MR-01 to MR-11, MR-39). */
@Service
@Transactional
public class CoachMatchDesk {

    private static final Comparator<CoachOption> BEST_FIRST = Comparator.comparing(
                    (CoachOption o) -> o.score().total())
            .reversed()
            .thenComparing(o -> o.coach().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(o -> o.coach().person().value());

    private final Facts facts;
    private final PoolFacts pool;
    private final Choices choices;
    private final CoachDesk coaches;
    private final GuideDesk guides;
    private final ProgrammeDesk programme;
    private final TrajectoryDesk trajectories;
    private final Clock clock;

    CoachMatchDesk(
            Facts facts,
            PoolFacts pool,
            Choices choices,
            CoachDesk coaches,
            GuideDesk guides,
            ProgrammeDesk programme,
            TrajectoryDesk trajectories,
            Clock clock) {
        this.facts = facts;
        this.pool = pool;
        this.choices = choices;
        this.coaches = coaches;
        this.guides = guides;
        this.programme = programme;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** Every coach of the pool for this person today. */
    @Transactional(readOnly = true)
    public CoachProposal propose(Actor actor, TrajectoryId trajectory) {
        actor.require("see proposed coaches", Role.INTERMEDIARY);
        trajectories.view(actor, trajectory);
        var today = LocalDate.now(clock);
        var norms = programme.normsThatHold(SchoolYear.of(today));
        var person = facts.of(trajectory, today);
        var caseload = Objects.requireNonNull(norms.get(Norm.COACH_CASELOAD));
        var score = new CoachScore(Weights.of(Criterion.ofCoaches(), norms), caseload);
        var all = pool.of(person, coaches.pool(), coaches.rulesToday(), norms).stream()
                .map(c -> new CoachOption(
                        0,
                        c.coach(),
                        score.of(person, c),
                        c.blocks(),
                        c.now(),
                        c.coach().inTraining() >= caseload))
                .sorted(BEST_FIRST)
                .toList();
        return proposal(trajectory, all, !person.traits().isEmpty());
    }

    /**
     * Gives somebody this coach and keeps why.
     *
     * @throws RuleViolation if another one scores higher and no reason is given, or a hard rule is in the way
     */
    public void choose(Actor actor, AssignGuide command) {
        var proposal = propose(actor, command.trajectory());
        var option = proposal.of(command.coach());
        if (option.isPresent()
                && !proposal.isBest(option.get())
                && command.why().isEmpty()) {
            throw new RuleViolation("matching.rule.reason");
        }
        guides.assign(actor, command);
        option.ifPresent(o -> choices.ofCoach(actor, command, o, LocalDate.now(clock)));
    }

    /** Why this coach was chosen, as it stood then; nothing for who was given at registration. */
    @Transactional(readOnly = true)
    public Optional<ChoiceView> chosen(Actor actor, TrajectoryId trajectory, PersonId coach) {
        trajectories.view(actor, trajectory);
        return choices.ofCoach(trajectory, coach);
    }

    /** What spoke for who guides today, in short and without figures of others, for the person too (ROLE-02). */
    @Transactional(readOnly = true)
    public List<Criterion> inShort(Actor actor, TrajectoryId trajectory) {
        return guides.guideOf(actor, trajectory)
                .flatMap(now -> choices.ofCoach(trajectory, now.coach()))
                .map(choice -> choice.score().inShort())
                .orElse(List.of());
    }

    private CoachProposal proposal(TrajectoryId trajectory, List<CoachOption> all, boolean known) {
        var options = new ArrayList<CoachOption>();
        all.stream().filter(o -> !o.blocked() && !o.now()).forEach(o -> options.add(o.at(options.size() + 1)));
        var blocked = all.stream().filter(o -> o.blocked() && !o.now()).toList();
        var now = all.stream().filter(CoachOption::now).findFirst();
        var chosen = now.flatMap(o -> choices.ofCoach(trajectory, o.coach().person()));
        return new CoachProposal(List.copyOf(options), blocked, now, chosen, known);
    }
}
