package nl.loket.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposalId;
import nl.loket.placement.ProposePlace;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.Wish;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes schools for somebody, best first and with the reasons, and keeps why one was asked (MR-12 to MR-26, MR-39). */
@Service
@Transactional
public class SchoolMatchDesk {

    private static final Comparator<SchoolOption> BEST_FIRST = Comparator.comparing(
                    (SchoolOption o) -> o.score().total())
            .reversed()
            .thenComparing(o -> o.school().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(o -> o.school().id());

    private final Facts facts;
    private final CityFacts city;
    private final Choices choices;
    private final SchoolRegister schools;
    private final SchoolDesk offers;
    private final ProposalDesk proposals;
    private final ProgrammeDesk programme;
    private final TrajectoryDesk trajectories;
    private final Clock clock;

    SchoolMatchDesk(
            Facts facts,
            CityFacts city,
            Choices choices,
            SchoolRegister schools,
            SchoolDesk offers,
            ProposalDesk proposals,
            ProgrammeDesk programme,
            TrajectoryDesk trajectories,
            Clock clock) {
        this.facts = facts;
        this.city = city;
        this.choices = choices;
        this.schools = schools;
        this.offers = offers;
        this.proposals = proposals;
        this.programme = programme;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * Every open school for this person and that kind of place.
     *
     * @param until the first day no longer there, null while it is open
     */
    @Transactional(readOnly = true)
    public SchoolProposal propose(
            Actor actor, TrajectoryId trajectory, PlacementType type, LocalDate from, @Nullable LocalDate until) {
        actor.require("see proposed schools", Role.INTERMEDIARY);
        trajectories.view(actor, trajectory);
        var score = SchoolScore.of(type, programme.normsThatHold(SchoolYear.of(from)));
        var person = facts.of(trajectory, LocalDate.now(clock));
        var all = city.of(person, schools.schools(), offers.offers(from, until), from).stream()
                .map(s -> new SchoolOption(
                        0,
                        s.school(),
                        s.offer(),
                        score.of(person, s),
                        s.blocking(type),
                        s.offer().taken() >= score.most()))
                .sorted(BEST_FIRST)
                .toList();
        return new SchoolProposal(numbered(all), blocked(all), !person.traits().isEmpty());
    }

    /**
     * Asks this school and keeps why.
     *
     * @throws RuleViolation if a rule is in the way, or gives way to a reason and none is given (MR-18, AMB-75)
     */
    public ProposalId ask(Actor actor, ProposePlace command) {
        var wish = command.wish();
        var option = propose(actor, command.trajectory(), wish.type(), wish.from(), wish.until())
                .of(wish.schoolId());
        if (option.filter(o -> o.blocks().contains(SchoolBlock.UNDER_ATTENTION)).isPresent() && why(wish) == null) {
            throw new RuleViolation("matching.rule.under-attention");
        }
        var id = proposals.propose(actor, command);
        option.ifPresent(o -> choices.ofSchool(actor, command, id, o, why(wish), LocalDate.now(clock)));
        return id;
    }

    private static @Nullable String why(Wish wish) {
        var without = wish.withoutSubsidy();
        return without == null || without.reason().isBlank() ? null : without.reason();
    }

    /** Why this school was asked, as it stood then. */
    @Transactional(readOnly = true)
    public Optional<ChoiceView> chosen(Actor actor, TrajectoryId trajectory, String school) {
        trajectories.view(actor, trajectory);
        return choices.ofSchool(trajectory, school);
    }

    private static List<SchoolOption> numbered(List<SchoolOption> all) {
        var options = new ArrayList<SchoolOption>();
        all.stream().filter(o -> !o.blocked()).forEach(o -> options.add(o.at(options.size() + 1)));
        return List.copyOf(options);
    }

    private static List<SchoolOption> blocked(List<SchoolOption> all) {
        return all.stream().filter(SchoolOption::blocked).toList();
    }
}
