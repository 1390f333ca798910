package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.Role;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.StepRecordView;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Steps that somebody records themself instead of the desk: the person, their coach. Fills {@code steps/own :: form} and {@code :: records};
 * each audience has its own page around them. What others wrote with a record stays between them and the desk.
 */
@Component
public class OwnSteps {

    private static final AtField AT = new AtField(Map.of(
            "trajectory.rule.step-not-here", "step",
            "trajectory.rule.not-held", "outcome",
            "trajectory.rule.not-held-reason", "note",
            "trajectory.rule.step-in-future", "on",
            "trajectory.rule.step-day", "on"));

    private final StepDesk steps;
    private final StepLines lines;
    private final Clock clock;

    OwnSteps(StepDesk steps, StepLines lines, Clock clock) {
        this.steps = steps;
        this.lines = lines;
        this.clock = clock;
    }

    /** The form with the step that a link chose, if this is a step to choose. */
    public void ask(Model model, Actor actor, TrajectoryView view, @Nullable String asked) {
        var offered = Step.recordableBy(role(actor), view.status());
        var step = offered.stream().filter(s -> s.name().equals(asked)).findFirst();
        model.addAttribute("form", new OwnStepForm(step.orElse(null), StepOutcome.DONE, LocalDate.now(clock), null));
        fill(model, actor, view);
    }

    /** Records it; if something is wrong the model is that of the page with the form as it was sent (422). */
    public boolean record(
            Model model,
            Actor actor,
            TrajectoryView view,
            OwnStepForm form,
            BindingResult errors,
            HttpServletResponse response) {
        AT.into(errors, () -> steps.record(actor, form.toCommand(view.id())));
        if (!errors.hasErrors()) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        fill(model, actor, view);
        return false;
    }

    private void fill(Model model, Actor actor, TrajectoryView view) {
        model.addAttribute("offered", Step.recordableBy(role(actor), view.status()));
        model.addAttribute("outcomes", StepOutcome.values());
        model.addAttribute("records", lines.of(actor, seenBy(role(actor), steps.all(actor, view.id()))));
    }

    /** A school sees what is its own to record, not how somebody was assessed. */
    private static List<StepRecordView> seenBy(Role role, List<StepRecordView> records) {
        return role == Role.SCHOOL_HEAD
                ? records.stream().filter(r -> r.step().isOf(role)).toList()
                : records;
    }

    private static Role role(Actor actor) {
        if (actor.role() == null) {
            throw new NotAllowed(actor, "record steps as nobody");
        }
        return actor.role();
    }
}
