package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.DiplomaCheck;
import nl.loket.candidate.SchoolVisitDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Download;
import nl.loket.web.shell.FileRow;
import nl.loket.web.shell.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody applied with: profile, self-scan, CV, motivation; and the desk's look at the diploma. */
@Controller
@RequestMapping("/loket/mensen/{id}/documenten")
class DocumentsController {

    private static final AtField AT =
            new AtField(Map.of("candidate.rule.check-outcome", "outcome", "candidate.rule.check-note", "note"));

    private final ApplicationDesk applications;
    private final AboutMeDesk about;
    private final SchoolVisitDesk visits;
    private final DocumentDesk documents;
    private final TrajectoryDesk trajectories;
    private final DossierHeader header;
    private final Options options;
    private final ConflictNote note;

    DocumentsController(
            ApplicationDesk applications,
            AboutMeDesk about,
            SchoolVisitDesk visits,
            DocumentDesk documents,
            TrajectoryDesk trajectories,
            DossierHeader header,
            Options options,
            ConflictNote note) {
        this.applications = applications;
        this.about = about;
        this.visits = visits;
        this.documents = documents;
        this.trajectories = trajectories;
        this.header = header;
        this.options = options;
        this.note = note;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var application = application(actor, id);
        model.addAttribute("form", new DiplomaForm(null, null));
        return page(actor, id, application, application == null ? 0 : application.version(), model);
    }

    @PostMapping("/diploma")
    String verify(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            @Valid @ModelAttribute("form") DiplomaForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("wrong", true);
        try {
            AT.into(errors, () -> applications.verifyDiploma(actor, form.command(new TrajectoryId(id), seenVersion)));
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            var stands = application(actor, id);
            return page(actor, id, stands, stands == null ? 0 : stands.version(), model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, application(actor, id), seenVersion, model);
        }
        redirect.addFlashAttribute("notice", "desk.diploma.done");
        return "redirect:/loket/mensen/" + id + "/documenten";
    }

    @GetMapping("/{document}")
    ResponseEntity<Resource> download(Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        var person = trajectories.view(actor, new TrajectoryId(id)).person();
        return Download.of(documents.open(actor, person, new DocumentId(document)));
    }

    private String page(Actor actor, UUID id, @Nullable ApplicationView application, int seenVersion, Model model) {
        var dossier = header.into(model, actor, id, DossierTab.DOCUMENTS);
        model.addAttribute("applied", application);
        model.addAttribute(
                "brings", about.strengths(actor, new TrajectoryId(id)).said());
        model.addAttribute("visits", visits.visits(actor, new TrajectoryId(id)));
        model.addAttribute(
                "documents",
                FileRow.of(actor, documents.of(actor, dossier.trajectory().person())));
        model.addAttribute("seenVersion", seenVersion);
        model.addAttribute("checks", options.of(List.of(DiplomaCheck.ACCEPTED, DiplomaCheck.REJECTED)));
        return "desk/documents";
    }

    private @Nullable ApplicationView application(Actor actor, UUID id) {
        trajectories.view(actor, new TrajectoryId(id));
        try {
            return applications.of(actor, new TrajectoryId(id));
        } catch (NotFound none) {
            return null;
        }
    }
}
