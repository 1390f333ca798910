package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import nl.loket.programme.ChangeNorm;
import nl.loket.programme.Norm;
import nl.loket.programme.NormUnit;
import nl.loket.programme.NormView;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.Rate;
import nl.loket.programme.RateView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Seen;
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

/** Gives one norm or one rate of a school year another value, with the reason. */
@Controller
@RequestMapping("/beheer/schooljaren/{year}")
class FigureController {

    private final ProgrammeDesk programme;
    private final Figures figures;
    private final Words words;

    FigureController(ProgrammeDesk programme, Figures figures, Words words) {
        this.programme = programme;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/normen/{norm}")
    String askNorm(@PathVariable String year, @PathVariable Norm norm, Model model) {
        var now = norm(SchoolYearController.year(year), norm);
        model.addAttribute("form", new FigureForm(String.valueOf(now.value()), null, now.version()));
        return page(model, SchoolYearController.year(year), now, now.version());
    }

    @PostMapping("/normen/{norm}")
    String changeNorm(
            Actor actor,
            @PathVariable String year,
            @PathVariable Norm norm,
            @Valid @ModelAttribute("form") FigureForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var of = SchoolYearController.year(year);
        var status = attempt(
                errors,
                () -> form.whole(norm),
                () -> programme.change(
                        actor, new ChangeNorm(of, norm, form.whole(norm), form.givenReason(), form.seenVersion())));
        if (status == 200) {
            return changed(redirect, of, words.label(norm));
        }
        response.setStatus(status);
        var now = norm(of, norm);
        return page(model, of, now, status == 409 ? now.version() : form.seenVersion());
    }

    @GetMapping("/tarieven/{rate}")
    String askRate(@PathVariable String year, @PathVariable Rate rate, Model model) {
        var now = rate(SchoolYearController.year(year), rate);
        model.addAttribute("form", RateForm.of(now));
        return page(model, SchoolYearController.year(year), now, now.version());
    }

    @PostMapping("/tarieven/{rate}")
    String changeRate(
            Actor actor,
            @PathVariable String year,
            @PathVariable Rate rate,
            @Valid @ModelAttribute("form") RateForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var of = SchoolYearController.year(year);
        var status = attempt(errors, () -> {}, () -> programme.change(actor, form.toCommand(of, rate)));
        if (status == 200) {
            return changed(redirect, of, words.label(rate));
        }
        response.setStatus(status);
        var now = rate(of, rate);
        return page(model, of, now, status == 409 ? now.version() : seen(errors));
    }

    /** 200 when it was done, 422 when it was refused, 409 when someone else was first; the text then stands at the value. */
    private static int attempt(BindingResult errors, Runnable read, Runnable work) {
        try {
            if (errors.hasErrors() && !errors.hasFieldErrors("value")) {
                read.run(); // both fields wrong: say so at once
            }
            Refusals.into(errors, "value", work);
            return errors.hasErrors() ? 422 : 200;
        } catch (Conflict conflict) {
            reject(errors, conflict);
            return 409;
        } catch (RuleViolation no) {
            reject(errors, no);
            return 422;
        }
    }

    private static void reject(BindingResult errors, RuleViolation no) {
        errors.rejectValue("value", no.messageKey(), no.arguments().toArray(), no.messageKey());
    }

    /** What the page saw; an amount that is none leaves no form to ask. */
    private static int seen(BindingResult errors) {
        return Seen.version(String.valueOf(errors.getFieldValue("version")));
    }

    private NormView norm(SchoolYear year, Norm norm) {
        return programme.norms(year).get(norm.ordinal());
    }

    private RateView rate(SchoolYear year, Rate rate) {
        return programme.rates(year).get(rate.ordinal());
    }

    private String page(Model model, SchoolYear year, NormView now, int seen) {
        model.addAttribute("answers", answers(now.norm()));
        model.addAttribute("money", false);
        model.addAttribute("hint", words.label(now.norm().unit()));
        return page(model, year, figures.row(year, now), seen);
    }

    private String page(Model model, SchoolYear year, RateView now, int seen) {
        model.addAttribute("answers", List.of());
        model.addAttribute("money", true);
        model.addAttribute("hint", words.say("admin.years.rate.hint", words.label(now.vat())));
        return page(model, year, figures.row(year, now), seen);
    }

    private static String page(Model model, SchoolYear year, Figures.Row now, int seen) {
        model.addAttribute("year", year);
        model.addAttribute("now", now);
        model.addAttribute("seen", seen);
        return "admin/figure";
    }

    private List<Choice> answers(Norm norm) {
        return norm.unit() == NormUnit.YES_NO
                ? List.of(new Choice("1", words.say("admin.years.yes")), new Choice("0", words.say("admin.years.no")))
                : List.of();
    }

    private static String changed(RedirectAttributes redirect, SchoolYear year, String what) {
        redirect.addFlashAttribute("notice", "admin.years.changed");
        redirect.addFlashAttribute("noticeArgs", new Object[] {what});
        return "redirect:/beheer/schooljaren/" + year;
    }
}
