package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.loket.account.StaffDesk;
import nl.loket.account.SupportDesk;
import nl.loket.account.SupportView;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Support;
import nl.loket.web.shell.SupportMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator looks along as a colleague, and stops. */
@Controller
class SupportController {

    private final SupportDesk desk;
    private final Support support;
    private final StaffDesk staff;
    private final CurrentVisitor visitor;
    private final PeopleDesk people;

    SupportController(SupportDesk desk, Support support, StaffDesk staff, CurrentVisitor visitor, PeopleDesk people) {
        this.desk = desk;
        this.support = support;
        this.staff = staff;
        this.visitor = visitor;
        this.people = people;
    }

    /**
     * Why, and how far.
     *
     * @param dossiers whether dossiers are to open too
     */
    record SupportForm(@Nullable String reason, @Nullable Boolean dossiers) {}

    @GetMapping("/beheer/mensen/{id}/meekijken")
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new SupportForm(null, null));
        return page(actor, new PersonId(id), model);
    }

    @PostMapping("/beheer/mensen/{id}/meekijken")
    String begin(
            @PathVariable UUID id,
            Actor actor,
            @ModelAttribute("form") SupportForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var as = new PersonId(id);
        var reason = form.reason() == null ? "" : form.reason();
        if (!errors.hasErrors()) {
            Refusals.into(
                    errors,
                    "reason",
                    () -> support.begin(request, desk.begin(actor, as, reason, Boolean.TRUE.equals(form.dossiers()))));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, as, model);
        }
        return "redirect:" + Support.START;
    }

    /** What opens, per role of the colleague; the way back from every page that stays shut. */
    @GetMapping(Support.START)
    String opens(HttpServletRequest request, Model model) {
        var view = visitor.looking();
        view.ifPresent(now -> model.addAttribute("view", now)
                .addAttribute("person", people.person(now.as()).name())
                .addAttribute("parts", SupportMap.of(visitor.roles(request), now)));
        return view.isPresent() ? "account/support-opens" : "redirect:/";
    }

    @PostMapping(Support.STOP)
    String stop(HttpServletRequest request) {
        var view = support.end(request);
        view.ifPresent(desk::end);
        return view.map(v -> "redirect:/beheer/mensen/" + v.as() + "/meekijken").orElse("redirect:/beheer");
    }

    private String page(Actor actor, PersonId as, Model model) {
        var before = desk.of(actor, as);
        model.addAttribute("person", staff.staff(actor, as));
        model.addAttribute("before", before);
        model.addAttribute(
                "names",
                people.names(before.stream().map(SupportView::by).distinct().toList()));
        return "account/support";
    }
}
