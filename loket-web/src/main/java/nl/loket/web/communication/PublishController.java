package nl.loket.web.communication;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.loket.content.ContentDesk;
import nl.loket.content.TextId;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a text on the site, and takes it off again. */
@Controller
@RequestMapping("/teksten/{id}")
class PublishController {

    private final ContentDesk content;
    private final Clock clock;

    PublishController(ContentDesk content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    @PostMapping("/plaatsen")
    String publish(
            @PathVariable UUID id,
            @SeenVersion int seen,
            Actor actor,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var text = new TextId(id);
        try {
            Refusals.into(errors, "on", () -> content.publish(actor, text, Objects.requireNonNull(form.on()), seen));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return TextPage.fill(content, actor, text, LocalDate.now(clock), model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return TextPage.fill(content, actor, text, LocalDate.now(clock), model);
        }
        redirect.addFlashAttribute("notice", "texts.published");
        return "redirect:/teksten/" + id;
    }

    @PostMapping("/terug")
    String takeBack(@PathVariable UUID id, @SeenVersion int seen, Actor actor, RedirectAttributes redirect) {
        content.takeBack(actor, new TextId(id), seen);
        redirect.addFlashAttribute("notice", "texts.taken-back");
        return "redirect:/teksten/" + id;
    }

    @PostMapping("/weghalen")
    String withdraw(@PathVariable UUID id, @SeenVersion int seen, Actor actor, RedirectAttributes redirect) {
        content.withdraw(actor, new TextId(id), seen);
        redirect.addFlashAttribute("notice", "texts.withdrawn");
        return "redirect:/teksten/" + id;
    }

    @PostMapping("/verwijderen")
    String remove(@PathVariable UUID id, @SeenVersion int seen, Actor actor, RedirectAttributes redirect) {
        content.remove(actor, new TextId(id), seen);
        redirect.addFlashAttribute("notice", "texts.removed");
        return "redirect:/teksten";
    }
}
