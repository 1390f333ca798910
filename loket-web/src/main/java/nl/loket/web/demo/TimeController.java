package nl.loket.web.demo;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.loket.programme.BusinessTime;
import nl.loket.web.shell.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the demo's time: forward only, because what has happened has happened. */
@Controller
@Profile("!production")
@ConditionalOnProperty(name = "loket.demo", havingValue = "demo")
@RequestMapping("/demo/tijd")
class TimeController {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int MOST_YEARS = 5;

    private final BusinessTime time;
    private final Clock clock;

    TimeController(BusinessTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    enum Step {
        DAY,
        WEEK,
        DATE
    }

    /** How far. */
    record TimeForm(
            @NotNull(message = "{web-demo.time.step.missing}") @Nullable
            Step step,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate date) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new TimeForm(Step.DATE, null));
        model.addAttribute("now", clock.instant());
        return "demo/time";
    }

    @PostMapping
    String move(
            @Valid @ModelAttribute("form") TimeForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!errors.hasErrors()) {
            refuse(form, errors);
        }
        Refusals.into(errors, "date", () -> time.forwardTo(target(form).toInstant()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("now", clock.instant());
            return "demo/time";
        }
        redirect.addFlashAttribute("notice", "web-demo.time.moved");
        return "redirect:/demo/tijd";
    }

    private void refuse(TimeForm form, BindingResult errors) {
        if (form.step() != Step.DATE) {
            return;
        }
        if (form.date() == null) {
            errors.rejectValue("date", "web-demo.time.date.missing");
        } else if (form.date().isAfter(LocalDate.now(clock).plusYears(MOST_YEARS))) {
            errors.rejectValue("date", "web-demo.time.too-far", new Object[] {MOST_YEARS}, null);
        }
    }

    /** A day or a week later it is the same time of day; a date begins at nine. */
    private ZonedDateTime target(TimeForm form) {
        var now = ZonedDateTime.now(clock);
        if (form.step() == Step.DATE && form.date() != null) {
            return form.date().atTime(OPENING).atZone(clock.getZone());
        }
        return form.step() == Step.WEEK ? now.plusWeeks(1) : now.plusDays(1);
    }
}
