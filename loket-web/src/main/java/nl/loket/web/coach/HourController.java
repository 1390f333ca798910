package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.coaching.HourView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.AtField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hours in a few seconds, on a phone (ST-16, ST-35, ST-47, ST-55). */
@Controller
@RequestMapping("/coach/uren")
class HourController {

    /** Where a coach mends what a rule refuses; hours that were sent before are the whole form's. */
    private static final AtField AT = new AtField(Map.of(
            "coaching.rule.hour-in-future", "on",
            "coaching.rule.not-guiding", "on",
            "coaching.rule.paused", "on",
            "coaching.rule.no-pot", "on",
            "coaching.rule.line", "line",
            "coaching.rule.minutes", "minutes",
            "coaching.rule.pot-empty", "minutes",
            "coaching.rule.twice", "second"));

    private final HourDesk hours;
    private final HourPage pages;
    private final Clock clock;

    HourController(HourDesk hours, HourPage pages, Clock clock) {
        this.hours = hours;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable UUID voor, Actor actor, Model model) {
        model.addAttribute("form", HourForm.empty(voor, LocalDate.now(clock)));
        return pages.page(actor, model, voor, null);
    }

    @PostMapping
    String log(
            @Valid @ModelAttribute("form") HourForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AT.into(errors, () -> hours.log(actor, form.key(), form.toCommand()));
        if (errors.hasErrors()) {
            return refused(errors, response, actor, model, null);
        }
        redirect.addFlashAttribute("notice", "web-coach.hours.saved");
        return "redirect:/coach/uren?voor=" + form.person();
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        var entry = open(hours.entry(actor, new HourId(id)));
        var form = HourForm.of(entry);
        model.addAttribute("form", form);
        model.addAttribute("askSecond", form.second());
        return pages.page(actor, model, entry.trajectory().value(), entry);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HourForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var entry = hours.entry(actor, new HourId(id));
        try {
            AT.into(errors, () -> hours.change(actor, entry.id(), form.toCommand(entry), form.seenVersion()));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict.messageKey());
            model.addAttribute("freshVersion", open(entry).version());
            model.addAttribute("askSecond", form.second());
            return pages.page(actor, model, form.person(), entry);
        }
        if (errors.hasErrors()) {
            return refused(errors, response, actor, model, entry);
        }
        redirect.addFlashAttribute("notice", "web-coach.hours.changed");
        return "redirect:/coach/uren";
    }

    @PostMapping("/{id}/intrekken")
    String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        hours.withdraw(actor, new HourId(id));
        redirect.addFlashAttribute("notice", "web-coach.hours.withdrawn");
        return "redirect:/coach/uren";
    }

    /** What was typed comes back; whom it was for is read from the form, as a wrong field leaves no form object. */
    private String refused(
            BindingResult errors, HttpServletResponse response, Actor actor, Model model, @Nullable HourView editing) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        if (errors.getAllErrors().stream().anyMatch(e -> "coaching.rule.sent-before".equals(e.getCode()))) {
            model.addAttribute("freshKey", UUID.randomUUID()); // saved again, these are other hours
        }
        var person = errors.getFieldValue("person") instanceof UUID chosen ? chosen : null;
        model.addAttribute(
                "askSecond",
                errors.hasFieldErrors("second") || "true".equals(String.valueOf(errors.getFieldValue("second"))));
        model.addAttribute(
                "potEmpty",
                errors.getAllErrors().stream().anyMatch(e -> "coaching.rule.pot-empty".equals(e.getCode())));
        return pages.page(actor, model, person, editing);
    }

    /** Approved or withdrawn meanwhile, there is nothing left to change. */
    private static HourView open(HourView entry) {
        if (!entry.open()) {
            throw new Conflict("coaching.rule.hour-changed");
        }
        return entry;
    }
}
