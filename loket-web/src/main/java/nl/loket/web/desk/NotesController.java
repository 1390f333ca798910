package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.loket.intake.NoteDesk;
import nl.loket.intake.NoteKind;
import nl.loket.intake.NoteView;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notes of a dossier, as far as they are for these eyes. */
@Controller
@RequestMapping("/loket/mensen/{id}/notities")
class NotesController {

    private final NoteDesk notes;
    private final DossierHeader header;
    private final Options options;
    private final PeopleDesk people;

    NotesController(NoteDesk notes, DossierHeader header, Options options, PeopleDesk people) {
        this.people = people;
        this.notes = notes;
        this.header = header;
        this.options = options;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", NoteForm.empty());
        return page(actor, id, model);
    }

    @PostMapping
    String write(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(
                errors,
                "text",
                () -> notes.write(
                        actor,
                        new TrajectoryId(id),
                        form.key(),
                        Objects.requireNonNull(form.kind()),
                        Objects.requireNonNull(form.text())));
        if (errors.hasErrors()) {
            response.setStatus(422);
            if (errors.getAllErrors().stream().anyMatch(e -> "intake.rule.note-sent-before".equals(e.getCode()))) {
                model.addAttribute("freshKey", UUID.randomUUID()); // saved again, this is another note
            }
            return page(actor, id, model);
        }
        return done(id, "desk.note.written", redirect);
    }

    @PostMapping("/{note}/weghalen")
    String remove(Actor actor, @PathVariable UUID id, @PathVariable long note, RedirectAttributes redirect) {
        notes.remove(actor, new TrajectoryId(id), note);
        return done(id, "desk.note.removed", redirect);
    }

    private static String done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + id + "/notities";
    }

    private String page(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.NOTES);
        var all = notes.of(actor, new TrajectoryId(id));
        model.addAttribute("notes", all);
        model.addAttribute(
                "names", people.names(all.stream().map(NoteView::author).toList()));
        model.addAttribute("me", actor.requirePerson());
        model.addAttribute("kinds", options.explained(java.util.Arrays.asList(NoteKind.values()), "desk.note.about."));
        return "desk/notes";
    }
}
