package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import nl.loket.party.BoardView;
import nl.loket.party.RegisterEdition;
import nl.loket.party.RegisterImport;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
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

/** The school register: which edition holds, the boards, and bringing in a newer edition after a look at what it changes. */
@Controller
@RequestMapping("/beheer/register")
class RegisterController {

    private static final int PAGE = 25;

    private final RegisterImport register;
    private final SchoolRegister schools;
    private final Words words;

    RegisterController(RegisterImport register, SchoolRegister schools, Words words) {
        this.register = register;
        this.schools = schools;
        this.words = words;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var query = ListQuery.from(request, PAGE, "naam", "status", "scholen");
        var boards = schools.boards().stream().sorted(order(query)).toList();
        model.addAttribute("boards", ListPage.of(cut(boards, query), boards.size(), query));
        model.addAttribute("editions", editions());
        model.addAttribute("unrecognised", register.unrecognisedBoards());
        return "admin/register";
    }

    @GetMapping("/{edition}")
    String preview(
            @PathVariable("edition") String id,
            @RequestParam(defaultValue = "nieuw") String deel,
            HttpServletRequest request,
            Model model) {
        var preview = register.preview(register.edition(id));
        var part = PreviewPart.of(deel);
        var query = ListQuery.from(request, PAGE, "naam");
        var rows = part.of(preview, query.descending());
        model.addAttribute("preview", preview);
        model.addAttribute("month", words.month(preview.edition().publishedOn()));
        model.addAttribute("part", part);
        model.addAttribute("rows", ListPage.of(cut(rows, query), rows.size(), query));
        model.addAttribute("waits", waits(preview.edition()));
        return "admin/edition";
    }

    @GetMapping("/{edition}/invoeren")
    String ask(@PathVariable("edition") String id, Model model) {
        model.addAttribute("form", new ApplyEditionForm(false));
        return confirm(register.edition(id), model);
    }

    @PostMapping("/{edition}/invoeren")
    String apply(
            Actor actor,
            @PathVariable("edition") String id,
            @Valid @ModelAttribute("form") ApplyEditionForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var edition = register.edition(id);
        Refusals.into(errors, null, () -> {
            var done = register.apply(actor, edition);
            redirect.addFlashAttribute("notice", done.empty() ? "admin.register.held" : "admin.register.applied");
            redirect.addFlashAttribute("noticeArgs", new Object[] {
                words.month(edition.publishedOn()),
                done.added().size(),
                done.changed().size(),
                done.closed().size()
            });
        });
        if (errors.hasErrors()) {
            response.setStatus(422);
            return confirm(edition, model);
        }
        return "redirect:/beheer/register";
    }

    private String confirm(RegisterEdition edition, Model model) {
        model.addAttribute("preview", register.preview(edition));
        model.addAttribute("month", words.month(edition.publishedOn()));
        model.addAttribute("waits", waits(edition));
        return "admin/edition-apply";
    }

    private boolean waits(RegisterEdition edition) {
        return register.waiting().filter(edition::equals).isPresent();
    }

    private List<EditionRow> editions() {
        var applied = register.applied();
        var waiting = register.waiting().orElse(null);
        return register.editions().stream()
                .map(edition -> EditionRow.of(edition, applied, edition.equals(waiting)))
                .toList();
    }

    private static Comparator<BoardView> order(ListQuery query) {
        var byName = Comparator.comparing(BoardView::name, String.CASE_INSENSITIVE_ORDER);
        Comparator<BoardView> order = switch (query.sort()) {
            case "status" -> Comparator.comparing(BoardView::status);
            case "scholen" -> Comparator.comparingInt(BoardView::schools);
            default -> byName;
        };
        return (query.descending() ? order.reversed() : order).thenComparing(byName);
    }

    private static <T> List<T> cut(List<T> rows, ListQuery query) {
        return rows.stream().skip(query.offset()).limit(query.size()).toList();
    }
}
