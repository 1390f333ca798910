package nl.loket.web.desk;

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
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.FileForm;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TooLargeUpload;
import nl.loket.web.shell.Upload;
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

/** The desk adds a file to a dossier, and takes back one of its own. */
@Controller
@RequestMapping("/loket/mensen/{id}/documenten")
class FilesController {

    private final FileDesk files;
    private final DocumentDesk documents;
    private final DossierHeader header;
    private final Options options;

    FilesController(FileDesk files, DocumentDesk documents, DossierHeader header, Options options) {
        this.files = files;
        this.documents = documents;
        this.header = header;
        this.options = options;
    }

    @GetMapping("/nieuw")
    String form(
            Actor actor, @PathVariable UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
        var form = FileForm.empty();
        var errors = new BeanPropertyBindingResult(form, "form");
        TooLargeUpload.tell(request, response, errors, DocumentKind.OTHER);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page(actor, id, model);
    }

    @PostMapping("/nieuw")
    String bring(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FileForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "file", () -> bring(actor, id, form));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, model);
        }
        return done(id, "shell.file.saved", redirect);
    }

    @GetMapping("/{document}/weg")
    String ask(Actor actor, @PathVariable UUID id, @PathVariable UUID document, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.DOCUMENTS);
        var file = documents.of(actor, dossier.trajectory().person()).stream()
                .filter(f -> f.id().value().equals(document) && FileDesk.mayRemove(actor, f))
                .findFirst()
                .orElseThrow(() -> new NotFound("own document " + document));
        model.addAttribute("file", file);
        return "desk/file-remove";
    }

    @PostMapping("/{document}/weg")
    String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID document, RedirectAttributes redirect) {
        files.remove(actor, new TrajectoryId(id), new DocumentId(document));
        return done(id, "shell.file.removed", redirect);
    }

    private void bring(Actor actor, UUID id, FileForm form) {
        files.bring(
                actor,
                new TrajectoryId(id),
                Objects.requireNonNull(form.kind()),
                Upload.name(form.file()),
                Upload.content(form.file()));
    }

    private String page(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.DOCUMENTS);
        model.addAttribute("kinds", options.of(FileForm.KINDS));
        return "desk/file";
    }

    private static String done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + id + "/documenten";
    }
}
