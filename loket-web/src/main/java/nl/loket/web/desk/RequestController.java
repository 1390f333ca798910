package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.RequestKind;
import nl.loket.trajectory.RequestView;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.SeenVersion;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What candidates ask of the desk: the list of what waits, and the answer (EX-17, 13.6). */
@Controller
class RequestController {

    private static final String ONE = "/loket/mensen/{id}/verzoeken/{request}";
    private static final int SIZE = 25;
    private static final AtField AT =
            new AtField(Map.of("trajectory.rule.request-why", "answer", "trajectory.rule.request-erase", "granted"));

    private final RequestDesk requests;
    private final RequestsToDo toDo;
    private final DossierHeader header;
    private final ConflictNote note;
    private final Words words;

    RequestController(RequestDesk requests, RequestsToDo toDo, DossierHeader header, ConflictNote note, Words words) {
        this.requests = requests;
        this.toDo = toDo;
        this.header = header;
        this.note = note;
        this.words = words;
    }

    @GetMapping("/loket/verzoeken")
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("requests", toDo.page(ListQuery.from(request, SIZE, "uiterlijk")));
        return "desk/requests";
    }

    @GetMapping(ONE)
    String one(Actor actor, @PathVariable UUID id, @PathVariable UUID request, Model model) {
        model.addAttribute("form", new AnswerForm(null, null));
        return page(actor, id, request, model);
    }

    @PostMapping(ONE)
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID request,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            @SeenVersion int seenVersion,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        known(actor, id, request);
        try {
            AT.into(errors, "granted", () -> requests.answer(actor, form.toCommand(id, request, seenVersion)));
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            return page(actor, id, request, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, request, model);
        }
        redirect.addFlashAttribute("notice", "desk.request.done");
        return "redirect:/loket/mensen/" + id;
    }

    private RequestView known(Actor actor, UUID id, UUID request) {
        return requests.of(actor, new TrajectoryId(id)).stream()
                .filter(r -> r.id().equals(request))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + request));
    }

    private String page(Actor actor, UUID id, UUID request, Model model) {
        var asked = known(actor, id, request);
        header.into(model, actor, id, DossierTab.OVERVIEW);
        model.addAttribute("asked", asked);
        model.addAttribute("answers", answers(asked));
        return "desk/request";
    }

    /** Erasing is done on its own page; here it can only be refused. */
    private List<Choice> answers(RequestView asked) {
        var no = new Choice("false", words.say("desk.request.no"));
        return asked.kind() == RequestKind.ERASURE
                ? List.of(no)
                : List.of(new Choice("true", words.say("desk.request.yes." + asked.kind())), no);
    }
}
