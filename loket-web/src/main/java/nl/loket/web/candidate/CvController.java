package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
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
        if (TooLargeUpload.happened(request)) {
            errors.rejectValue("file", "document.rule.too-large");
            response.setStatus(422);
        }
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
            RedirectAttributes redirect)
            throws IOException {
        var file = errors.hasErrors() ? null : form.file();
        var content = file == null ? new byte[0] : file.getBytes();
        Refusals.into(errors, "file", () -> applications.bringCv(actor, mine.id(actor), name(file), content));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.cv.saved");
        return "redirect:/mijn";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("cv", applications.of(actor, mine.id(actor)).cv());
        return "candidate/cv";
    }

    private static String name(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
