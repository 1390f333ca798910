package nl.loket.web.communication;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.content.ContentDesk;
import nl.loket.content.TextId;
import nl.loket.content.TextOrderDesk;
import nl.loket.content.TextRow;
import nl.loket.shared.Actor;
import nl.loket.shared.RuleViolation;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a text in another place among those of its list. */
@Controller
@RequestMapping("/teksten/{id}/plek")
class PlaceController {

    private final ContentDesk content;
    private final TextOrderDesk order;
    private final Words words;

    PlaceController(ContentDesk content, TextOrderDesk order, Words words) {
        this.content = content;
        this.order = order;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        var list = order.list(actor, new TextId(id));
        var place = list.indexOf(new TextId(id));
        model.addAttribute(
                "form", new PlaceForm(place == 0 ? "" : list.get(place - 1).toString()));
        return page(actor, new TextId(id), list, model);
    }

    @PostMapping
    String place(
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var text = new TextId(id);
        Refusals.into(errors, "after", () -> order.place(actor, text, chosen(actor, text, form.after())));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, text, order.list(actor, text), model);
        }
        redirect.addFlashAttribute("notice", "texts.placed");
        return "redirect:/teksten/" + id;
    }

    private String page(Actor actor, TextId id, List<TextId> list, Model model) {
        var titles = content.list(actor).stream().collect(Collectors.toMap(TextRow::id, TextRow::title));
        model.addAttribute("id", id);
        model.addAttribute("called", titles.get(id));
        model.addAttribute("places", choices(id, list, titles));
        return "communication/place";
    }

    private List<Choice> choices(TextId id, List<TextId> list, Map<TextId, String> titles) {
        var others = list.stream()
                .filter(other -> !other.equals(id))
                .map(other -> new Choice(other.toString(), titles.getOrDefault(other, "")));
        return Stream.concat(Stream.of(new Choice("", words.say("texts.place.first"))), others)
                .toList();
    }

    private @Nullable TextId chosen(Actor actor, TextId text, @Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        return order.list(actor, text).stream()
                .filter(other -> other.toString().equals(after))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("content.rule.after"));
    }
}
