package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list (werkbak), which starts with what needs action, and the list of everyone. */
@Controller
class WorkListController {

    private static final int SIZE = 25;

    private final CaseList cases;
    private final CasePage page;
    private final HoursToDo hours;
    private final StateChecks checks;
    private final RequestsToDo requests;
    private final Words words;
    private final Clock clock;

    WorkListController(
            CaseList cases,
            CasePage page,
            HoursToDo hours,
            StateChecks checks,
            RequestsToDo requests,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.page = page;
        this.hours = hours;
        this.checks = checks;
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/loket")
    String workList(
            Actor actor,
            HttpServletRequest request,
            Model model,
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(required = false) @Nullable String fase,
            @RequestParam(required = false) @Nullable String zaak,
            @RequestParam(required = false) @Nullable String lijst) {
        var query =
                ListQuery.from(request, SIZE, "actie", CaseList.ORDERS.keySet().toArray(String[]::new));
        page.fill(actor, CaseFilter.of(zoek, fase, zaak, lijst), query, DeskLists.WORK, model);
        model.addAttribute(
                "lists",
                CaseFilter.LISTS.stream()
                        .map(l -> new Choice(l, words.say("desk.list." + l)))
                        .toList());
        model.addAttribute("counts", cases.counts(actor.requirePerson()));
        model.addAttribute("hourCounts", hours.counts(LocalDate.now(clock)));
        model.addAttribute("findings", checks.count());
        model.addAttribute("requestCount", requests.count());
        model.addAttribute("today", LocalDate.now(clock));
        return "desk/work-list";
    }

    @GetMapping("/loket/mensen")
    String people(Actor actor, HttpServletRequest request, Model model) {
        return page.people(actor, Selection.of(request), model);
    }
}
