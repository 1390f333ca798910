package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Objects;
import nl.loket.meeting.FeedbackDesk;
import nl.loket.meeting.FeedbackView;
import nl.loket.meeting.Useful;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two questions after a meeting, by the link of a mail and without a name (8.5). */
@Controller
@RequestMapping("/bijeenkomsten/terugblik")
class FeedbackController {

    private final FeedbackDesk feedback;
    private final Words words;

    FeedbackController(FeedbackDesk feedback, Words words) {
        this.feedback = feedback;
        this.words = words;
    }

    @GetMapping
    String ask(@RequestParam(name = "t", defaultValue = "") String token, Model model) {
        var view = known(token);
        model.addAttribute("form", new FeedbackForm(view.useful(), view.missing()));
        return page(token, view, model);
    }

    @PostMapping
    String answer(
            @RequestParam(name = "t", defaultValue = "") String token,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var view = known(token);
        Refusals.into(
                errors, "missing", () -> feedback.answer(token, Objects.requireNonNull(form.useful()), form.missing()));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(token, view, model);
        }
        redirect.addAttribute("t", token);
        redirect.addFlashAttribute("notice", "guest.feedback.done");
        return "redirect:/bijeenkomsten/terugblik";
    }

    /** A link that never worked, or not any more. */
    @ExceptionHandler(NotFound.class)
    String expired(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "site/feedback-expired";
    }

    private FeedbackView known(String token) {
        return feedback.behind(token).orElseThrow(() -> new NotFound("link to an answer"));
    }

    private String page(String token, FeedbackView view, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("meeting", view.meeting());
        model.addAttribute(
                "college", words.say("meeting.college." + view.meeting().collegeId()));
        model.addAttribute(
                "answers",
                Arrays.stream(Useful.values())
                        .map(useful -> new Choice(useful.name(), words.label(useful)))
                        .toList());
        return "site/feedback";
    }
}
