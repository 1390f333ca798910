package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.loket.candidate.FileDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.document.DocumentKind;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.FileForm;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TooLargeUpload;
import nl.loket.web.shell.Upload;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I bring beside my CV: a diploma, or something the desk asked for. */
@Controller
@RequestMapping("/mijn/documenten")
class FileController {

    private static final String LIST = "redirect:/mijn/documenten";

    private final Mine mine;
    private final FileDesk files;
    private final DocumentDesk documents;
    private final Words words;

    FileController(Mine mine, FileDesk files, DocumentDesk documents, Words words) {
        this.mine = mine;
        this.files = files;
        this.documents = documents;
        this.words = words;
    }

    @GetMapping("/nieuw")
    String form(Model model, HttpServletRequest request, HttpServletResponse response) {
        var form = FileForm.empty();
        var errors = new BeanPropertyBindingResult(form, "form");
        TooLargeUpload.tell(request, response, errors, DocumentKind.OTHER);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page(model);
    }

    @PostMapping("/nieuw")
    String bring(
            Actor actor,
            @Valid @ModelAttribute("form") FileForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "file", () -> bring(actor, form));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model);
        }
        redirect.addFlashAttribute("notice", "shell.file.saved");
        return LIST;
    }

    @GetMapping("/{id}/weg")
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        var file = documents.view(actor, new DocumentId(id));
        if (!FileDesk.mayRemove(actor, file)) {
            throw new NotFound("own document " + id);
        }
        model.addAttribute("file", file);
        return "candidate/file-remove";
    }

    @PostMapping("/{id}/weg")
    String remove(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        files.remove(actor, mine.id(actor), new DocumentId(id));
        redirect.addFlashAttribute("notice", "shell.file.removed");
        return LIST;
    }

    private void bring(Actor actor, FileForm form) {
        files.bring(
                actor,
                mine.id(actor),
                Objects.requireNonNull(form.kind()),
                Upload.name(form.file()),
                Upload.content(form.file()));
    }

    private String page(Model model) {
        model.addAttribute(
                "kinds",
                FileForm.KINDS.stream()
                        .map(kind -> new Choice(kind.name(), words.label(kind)))
                        .toList());
        return "candidate/file";
    }
}
