package nl.loket.web.communication;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.content.ContentDesk;
import nl.loket.content.TextId;
import nl.loket.content.TextKind;
import nl.loket.content.TextTopic;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
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

/** Writes a text: a new one, the draft, or a new version that begins with an old one. */
@Controller
@RequestMapping("/teksten")
class WriteController {

    private static final AtField AT = new AtField(Map.of(
            "content.rule.dutch-missing", "titleNl", "content.rule.title", "titleNl", "content.rule.topic", "topic"));

    private final ContentDesk content;
    private final QuestionDesk questions;
    private final Words words;

    WriteController(ContentDesk content, QuestionDesk questions, Words words) {
        this.content = content;
        this.questions = questions;
        this.words = words;
    }

    /** @param asked begins with what was answered to this question; left out: with nothing */
    @GetMapping("/nieuw/{kind}")
    String begin(
            @PathVariable TextKind kind,
            @RequestParam(name = "vraag", required = false) @Nullable UUID asked,
            Actor actor,
            Model model) {
        if (kind.fixed()) {
            throw new NotFound("new text of kind " + kind);
        }
        model.addAttribute(
                "form",
                kind == TextKind.QUESTION && asked != null
                        ? TextForm.of(questions.question(actor, new QuestionId(asked)))
                        : TextForm.fresh(kind));
        return page(model, UUID.randomUUID(), kind);
    }

    /** @param from begins with the words of that version; left out: of the newest */
    @GetMapping("/{id}/schrijven")
    String edit(
            @PathVariable UUID id,
            @RequestParam(name = "versie", required = false) @Nullable Integer from,
            Actor actor,
            Model model) {
        var text = content.text(actor, new TextId(id));
        var editions = content.editions(actor, text.id());
        var edition = from == null ? editions.getFirst() : TextsController.edition(editions, from);
        model.addAttribute("stands", text);
        model.addAttribute("form", TextForm.of(text, edition));
        return page(model, id, text.kind());
    }

    @PostMapping("/{id}/schrijven")
    String write(
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (kind(errors).hasTopic() && errors.getFieldValue("topic") == null && !errors.hasFieldErrors("topic")) {
            errors.rejectValue("topic", "content.rule.topic"); // with what else is missing, at once
        }
        try {
            AT.into(errors, () -> content.write(actor, form.command(new TextId(id))));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            model.addAttribute(
                    "seenVersion", content.text(actor, new TextId(id)).version());
            return page(model, id, kind(errors));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(model, id, kind(errors));
        }
        redirect.addFlashAttribute("notice", "texts.written");
        return "redirect:/teksten/" + id;
    }

    /** What was sent, also when the form could not be read whole. */
    private static TextKind kind(BindingResult errors) {
        var sent = String.valueOf(errors.getFieldValue("kind"));
        return Arrays.stream(TextKind.values())
                .filter(kind -> kind.name().equals(sent))
                .findFirst()
                .orElse(TextKind.PAGE);
    }

    private String page(Model model, UUID id, TextKind kind) {
        model.addAttribute("id", id);
        model.addAttribute("kind", kind);
        model.addAttribute("topics", topics(kind));
        return "communication/write";
    }

    private List<Choice> topics(TextKind kind) {
        return TextTopic.of(kind).stream()
                .map(topic -> new Choice(topic.name(), words.label(topic)))
                .toList();
    }
}
