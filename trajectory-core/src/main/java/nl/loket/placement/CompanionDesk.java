package nl.loket.placement;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.account.EmailAddress;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school names the colleague who walks along: a duo while training (MR-30), a buddy elsewhere (MR-31). */
@Service
@Transactional
public class CompanionDesk {

    private final Placements placements;
    private final CompanionBooks companions;
    private final Heads heads;
    private final StepDesk steps;
    private final TrajectoryDesk trajectories;
    private final AuditLog audit;
    private final Clock clock;

    CompanionDesk(
            Placements placements,
            CompanionBooks companions,
            Heads heads,
            StepDesk steps,
            TrajectoryDesk trajectories,
            AuditLog audit,
            Clock clock) {
        this.placements = placements;
        this.companions = companions;
        this.heads = heads;
        this.steps = steps;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Names a colleague, or another one from today on. The step that gates ask for is done by it (GT-06, GT-09).
     *
     * @param said who said so, where the desk writes it down for the school
     * @throws RuleViolation if this colleague is somebody else's duo in that time (AMB-58)
     */
    public void name(Actor actor, PlacementId id, NamedCompanion named, @Nullable Said said) {
        var placement = standing(actor, id, said);
        requireName(named);
        var now = placement.companion();
        if (now != null
                && now.says(named)
                && now.period().until() == placement.period().until()) {
            return;
        }
        var today = LocalDate.now(clock);
        var from = placement.period().from().isAfter(today) ? placement.period().from() : today;
        guarded("companion_duo_of_one", () -> new RuleViolation("placement.rule.duo-taken", named.name()), () -> {
            companions.name(placement, named, from, actor.person(), today);
            return id;
        });
        audit.did(actor, "placement.companion", null, placement.type().companion() + " " + id);
        record(actor, placement, named, said, today);
    }

    private PlacementView standing(Actor actor, PlacementId id, @Nullable Said said) {
        var placement = placements
                .find(id)
                .filter(p -> p.standsOn(LocalDate.now(clock)))
                .orElseThrow(() -> new NotFound("placement " + id));
        if (actor.is(Role.SCHOOL_HEAD)) {
            heads.requireLeads(actor, placement.schoolId());
        } else {
            actor.require("name a companion", Role.INTERMEDIARY);
            trajectories.view(actor, placement.trajectory());
            Said.require(said, LocalDate.now(clock));
        }
        return placement;
    }

    private static void requireName(NamedCompanion named) {
        if (named.name().isBlank() || named.name().length() > 100) {
            throw new RuleViolation("placement.rule.companion-name");
        }
        if (named.email() != null) {
            new EmailAddress(named.email());
        }
    }

    /** No gate asks for a buddy during work experience. */
    private void record(
            Actor actor, PlacementView placement, NamedCompanion named, @Nullable Said said, LocalDate today) {
        if (placement.type() != PlacementType.WORK_EXPERIENCE) {
            steps.record(
                    actor,
                    new RecordStep(
                            placement.trajectory(),
                            placement.type().companion().step(),
                            StepOutcome.DONE,
                            today,
                            said == null ? null : said.by(),
                            named.name(),
                            null));
        }
    }
}
