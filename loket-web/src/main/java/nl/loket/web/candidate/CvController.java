package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Section;
import nl.loket.document.DocumentKind;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TooLargeUpload;
import nl.loket.web.shell.Upload;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The CV (ST-05): send it, replace it. */
@Controller
@RequestMapping("/mijn/cv")
class CvController {

    private final Mine mine;
    private final ApplicationDesk applications;

    CvController(Mine mine, ApplicationDesk applications) {
        this.mine = mine;
        this.applications = applications;
    }

    @GetMapping
    String show(Actor actor, Model model, HttpServletRequest request, HttpServletResponse response) {
        var form = new CvForm(null);
        var errors = new BeanPropertyBindingResult(form, "form");
        TooLargeUpload.tell(request, response, errors, DocumentKind.CV);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page(actor, model);
    }

    @PostMapping
    String bring(
            Actor actor,
            @ModelAttribute("form") CvForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var file = errors.hasErrors() ? null : form.file();
        Refusals.into(
                errors,
                "file",
                () -> applications.bringCv(actor, mine.id(actor), Upload.name(file), Upload.content(file)));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.cv.saved");
        return "redirect:/mijn";
    }

    private String page(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        model.addAttribute("closed", !Section.PAPERS.editable(trajectory.status()));
        model.addAttribute("cv", applications.of(actor, trajectory.id()).cv());
        return "candidate/cv";
    }
}
