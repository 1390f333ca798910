package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.loket.coaching.HourDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One coach's month: approve what was chosen, or send it back with one reason (QI-34). */
@Controller
@RequestMapping("/loket/uren/{coach}/{month:[0-9]{4}-[0-9]{2}}")
class HoursMonthController {

    private static final int PAGE = 100;
    private static final AtField AT = new AtField(
            java.util.Map.of("coaching.rule.reason", "reason", "coaching.rule.approve-over-pot", "entries"));

    private final HourDesk hours;
    private final HoursList list;
    private final Words words;

    HoursMonthController(HourDesk hours, HoursList list, Words words) {
        this.hours = hours;
        this.list = list;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID coach, @PathVariable YearMonth month, HttpServletRequest request, Model model) {
        model.addAttribute("form", new HoursForms.Decide(List.of(), null, null));
        return page(coach, month, request, model);
    }

    @PostMapping
    String decide(
            @PathVariable UUID coach,
            @PathVariable YearMonth month,
            @Valid @ModelAttribute("form") HoursForms.Decide form,
            BindingResult errors,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.readable()) {
            errors.rejectValue("entries", "hours.error.entry");
        }
        try {
            AT.into(errors, () -> decide(actor, form));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict.messageKey());
            return page(coach, month, request, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(coach, month, request, model);
        }
        redirect.addFlashAttribute("notice", form.backwards() ? "hours.sent-back-many" : "hours.approved");
        redirect.addFlashAttribute("noticeArgs", new Object[] {form.seen().size()});
        return "redirect:/loket/uren/" + coach + "/" + month;
    }

    private void decide(Actor actor, HoursForms.Decide form) {
        if (form.backwards()) {
            hours.sendBack(actor, form.seen(), form.why());
        } else {
            hours.approve(actor, form.seen());
        }
    }

    private String page(UUID coach, YearMonth month, HttpServletRequest request, Model model) {
        model.addAttribute("coach", coach);
        model.addAttribute("coachName", words.name(new PersonId(coach)));
        model.addAttribute("month", month);
        model.addAttribute("monthName", words.month(month.atDay(1)));
        model.addAttribute("hours", list.waiting(coach, month, ListQuery.from(request, PAGE, "datum", "voor")));
        model.addAttribute("decided", list.decided(coach, month));
        model.addAttribute("explains", org.springframework.util.StringUtils.hasText(request.getParameter("reason")));
        var ticked = request.getParameterValues("entries");
        model.addAttribute(
                "ticked", ticked == null ? List.of() : List.of(ticked)); // also where the form could not be read
        return "desk/hours-month";
    }
}
