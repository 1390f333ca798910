package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses the columns of a list. The same form stands folded above the list itself. */
@Controller
@RequestMapping("/kolommen/{list}")
class ColumnsController {

    private final OwnColumns columns;
    private final CurrentVisitor visitor;

    ColumnsController(OwnColumns columns, CurrentVisitor visitor) {
        this.columns = columns;
        this.visitor = visitor;
    }

    @GetMapping
    String show(@PathVariable("list") String name, Model model) {
        var list = columns.list(name);
        columns.into(model, me(), list, list.url());
        return "columns";
    }

    @PostMapping
    String choose(
            @PathVariable("list") String name,
            @ModelAttribute("columnsForm") ColumnsForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var list = columns.list(name);
        Refusals.into(errors, "columns", () -> columns.keep(me(), list, form.wanted(list)));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("columns", columns.of(me(), list));
            model.addAttribute("columnChoices", columns.choices(list));
            return "columns";
        }
        redirect.addFlashAttribute("notice", "lists.columns.kept");
        return "redirect:" + form.backTo(list);
    }

    private PersonId me() {
        return visitor.person().orElseThrow(() -> new NotFound("columns of a visitor"));
    }
}
