package nl.loket.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.loket.account.RoleDesk;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeFile;
import nl.loket.intake.IntakeOutcome;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which an intake is planned, reported and decided. */
@Component
class IntakePage {

    private final IntakeDesk intakes;
    private final DossierHeader header;
    private final RoleDesk roles;
    private final Circle circle;
    private final Options options;
    private final Words words;

    IntakePage(IntakeDesk intakes, DossierHeader header, RoleDesk roles, Circle circle, Options options, Words words) {
        this.intakes = intakes;
        this.header = header;
        this.roles = roles;
        this.circle = circle;
        this.options = options;
        this.words = words;
    }

    /** The page as it stands; forms that were typed already stay as they are. */
    String show(Actor actor, UUID id, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.INTAKE);
        var file = intakes.file(actor, new TrajectoryId(id));
        model.addAttribute("file", file);
        model.addAttribute("plannable", dossier.trajectory().status() == TrajectoryStatus.INTAKE_READY);
        addIfAbsent(model, "seenVersion", file.version());
        addIfAbsent(model, "planForm", planForm(actor, dossier, file));
        addIfAbsent(model, "decisionForm", DecisionForm.EMPTY);
        model.addAttribute("intermediaries", options.people(roles.holders(Role.INTERMEDIARY)));
        model.addAttribute("coaches", options.people(roles.holders(Role.COACH)));
        model.addAttribute(
                "outcomes", options.explained(Arrays.asList(IntakeOutcome.values()), "desk.decision.about."));
        model.addAttribute("reasons", reasons());
        model.addAttribute("routes", options.of(otherRoutes()));
        return "desk/intake";
    }

    private PlanForm planForm(Actor actor, Dossier dossier, IntakeFile file) {
        var intake = file.intake();
        return intake != null && file.decision() == null
                ? PlanForm.of(intake)
                : PlanForm.fresh(actor.person(), guide(dossier.trajectory().person()));
    }

    private @org.jspecify.annotations.Nullable PersonId guide(PersonId person) {
        return circle.of(person).stream()
                .filter(r -> r.kind() == Relation.Kind.GUIDE || r.kind() == Relation.Kind.COACH)
                .map(Relation::other)
                .findFirst()
                .orElse(null);
    }

    /** All reasons in one list, each with the outcome it belongs to: the page works without JavaScript. */
    private List<Choice> reasons() {
        return Arrays.stream(DecisionReason.values())
                .map(r -> new Choice(
                        r.name(), words.say("desk.decision.reason-of", words.label(r.outcome()), words.label(r))))
                .toList();
    }

    static List<Route> otherRoutes() {
        return Arrays.stream(Route.values()).filter(r -> r != Route.ZIB).toList();
    }

    private static void addIfAbsent(Model model, String name, Object value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value);
        }
    }
}
