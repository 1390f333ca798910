package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
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

/** The questions people asked, for the helpdesk and the desk (ROLE-34). */
@Controller
@RequestMapping("/loket/vragen")
class QuestionController {

    private static final int SIZE = 25;

    private final QuestionDesk questions;
    private final QuestionList list;
    private final QuestionPage page;
    private final Words words;
    private final Clock clock;

    QuestionController(QuestionDesk questions, QuestionList list, QuestionPage page, Words words, Clock clock) {
        this.questions = questions;
        this.list = list;
        this.page = page;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, HttpServletRequest request, Model model) {
        var filter = QuestionFilter.of(request);
        var query = ListQuery.from(
                request, SIZE, "uiterlijk", QuestionList.ORDERS.keySet().toArray(String[]::new));
        model.addAttribute("filter", filter);
        model.addAttribute("questions", list.page(filter, actor.requirePerson(), LocalDate.now(clock), query));
        model.addAttribute("states", choices("web-questions.filter.", QuestionFilter.STATES));
        model.addAttribute("owners", choices("web-questions.filter.", QuestionFilter.OWNERS));
        model.addAttribute("desk", actor.is(Role.INTERMEDIARY));
        model.addAttribute("today", LocalDate.now(clock));
        return "desk/questions";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return page.fill(actor, id, model);
    }

    @PostMapping("/{id}/antwoord")
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seen,
            @Valid @ModelAttribute("answer") QuestionForms.Answer form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var question = new QuestionId(id);
        redirect.addFlashAttribute("notice", "web-questions.answered");
        return after(actor, id, errors, response, model, () -> {
            Refusals.into(errors, "text", () -> questions.answer(actor, question, form.key(), form.words(), seen));
        });
    }

    @PostMapping("/{id}/oppakken")
    String take(Actor actor, @PathVariable UUID id, @SeenVersion int seen, RedirectAttributes redirect) {
        questions.give(actor, new QuestionId(id), actor.requirePerson(), seen);
        redirect.addFlashAttribute("notice", "web-questions.taken");
        return "redirect:/loket/vragen/" + id;
    }

    @PostMapping("/{id}/behandelaar")
    String give(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seen,
            @Valid @ModelAttribute("give") QuestionForms.Give form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "web-questions.given");
        return after(actor, id, errors, response, model, () -> {
            Refusals.into(errors, "owner", () -> {
                var owner = new PersonId(Objects.requireNonNull(form.owner()));
                questions.give(actor, new QuestionId(id), owner, seen);
            });
        });
    }

    @PostMapping("/{id}/sluiten")
    String close(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seen,
            @Valid @ModelAttribute("close") QuestionForms.Close form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "web-questions.closed");
        return after(actor, id, errors, response, model, () -> {
            Refusals.into(
                    errors,
                    "why",
                    () -> questions.close(actor, new QuestionId(id), Objects.requireNonNull(form.why()), seen));
        });
    }

    private String after(
            Actor actor, UUID id, BindingResult errors, HttpServletResponse response, Model model, Runnable work) {
        try {
            work.run();
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict.messageKey());
            return page.fill(actor, id, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.fill(actor, id, model);
        }
        return "redirect:/loket/vragen/" + id;
    }

    private List<Choice> choices(String key, List<String> values) {
        return values.stream()
                .map(value -> new Choice(value, words.say(key + value)))
                .toList();
    }
}
