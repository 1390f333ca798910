package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.loket.party.Hold;
import nl.loket.privacy.ForgetDesk;
import nl.loket.privacy.ForgetGround;
import nl.loket.privacy.ForgetView;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Refusals;
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

/** Somebody asks to be forgotten: what goes and what stays, why, are you sure, and it is done (NF-01, 13.2). */
@Controller
@RequestMapping("/loket/mensen/{id}/wissen")
class ForgetController {

    private final ForgetDesk forgetting;
    private final DossierHeader header;
    private final Options options;

    ForgetController(ForgetDesk forgetting, DossierHeader header, Options options) {
        this.forgetting = forgetting;
        this.header = header;
        this.options = options;
    }

    /** Why they are forgotten. */
    record Form(
            @NotNull(message = "{desk.forget.ground.missing}") @Nullable
            ForgetGround ground) {}

    /** What comes first, and the page of it; null where the desk cannot do it. */
    record First(String messageKey, @Nullable String url) {}

    @GetMapping
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new Form(null));
        fill(actor, id, model);
        return "desk/forget";
    }

    /** The first time it asks to confirm, then it forgets. */
    @PostMapping
    String forget(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String confirmed,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && confirmed.equals("true")) {
            Refusals.into(
                    errors,
                    "ground",
                    () -> forgetting.forget(actor, new TrajectoryId(id), Objects.requireNonNull(form.ground())));
            if (!errors.hasErrors()) {
                redirect.addFlashAttribute("notice", "desk.forget.done");
                return "redirect:/loket/mensen";
            }
        }
        var possible = fill(actor, id, model).possible();
        if (errors.hasErrors() || !possible) {
            response.setStatus(422);
            return "desk/forget";
        }
        return "desk/forget-confirm";
    }

    private ForgetView fill(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        var view = forgetting.preview(actor, new TrajectoryId(id));
        model.addAttribute("preview", view);
        model.addAttribute("first", first(id, view.holds()));
        model.addAttribute("grounds", options.explained(Arrays.asList(ForgetGround.values()), "desk.forget.about."));
        return view;
    }

    private static List<First> first(UUID id, List<Hold> holds) {
        return holds.stream()
                .map(hold -> new First(
                        hold.messageKey(),
                        hold.fixedAt().isEmpty() ? null : "/loket/mensen/" + id + "/" + hold.fixedAt()))
                .toList();
    }
}
