package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.loket.account.RoleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.Phase;
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
    private final HoursToDo hours;
    private final StateChecks checks;
    private final RoleDesk roles;
    private final Options options;
    private final Words words;
    private final Clock clock;

    WorkListController(
            CaseList cases,
            HoursToDo hours,
            StateChecks checks,
            RoleDesk roles,
            Options options,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.hours = hours;
        this.checks = checks;
        this.roles = roles;
        this.options = options;
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
        var filter = CaseFilter.of(zoek, fase, zaak, lijst);
        fill(actor, request, model, filter, "actie", false);
        model.addAttribute("counts", cases.counts(actor.requirePerson()));
        model.addAttribute("hourCounts", hours.counts());
        model.addAttribute("findings", checks.count());
        model.addAttribute("today", LocalDate.now(clock));
        return "desk/work-list";
    }

    @GetMapping("/loket/mensen")
    String people(
            Actor actor,
            HttpServletRequest request,
            Model model,
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(required = false) @Nullable String fase,
            @RequestParam(required = false) @Nullable String zaak) {
        fill(actor, request, model, CaseFilter.of(zoek, fase, zaak, null), "naam", true);
        return "desk/people";
    }

    private void fill(
            Actor actor, HttpServletRequest request, Model model, CaseFilter filter, String order, boolean all) {
        var query =
                ListQuery.from(request, SIZE, order, CaseList.ORDERS.keySet().toArray(String[]::new));
        model.addAttribute("filter", filter);
        model.addAttribute("cases", cases.page(actor.requirePerson(), filter, query, all));
        model.addAttribute("phases", phases(all));
        model.addAttribute("owners", owners());
        model.addAttribute(
                "lists",
                CaseFilter.LISTS.stream()
                        .map(l -> new Choice(l, words.say("desk.list." + l)))
                        .toList());
    }

    private List<Choice> phases(boolean all) {
        var phases = new ArrayList<>(Arrays.stream(Phase.values())
                .map(p -> new Choice(p.name(), words.say(p.shortLabelKey())))
                .toList());
        if (all) {
            phases.add(new Choice("OVER", words.say("desk.phase.over")));
        }
        return phases;
    }

    private List<Choice> owners() {
        var owners = new ArrayList<Choice>();
        owners.add(new Choice("mij", words.say("desk.owner.me")));
        owners.add(new Choice("niemand", words.say("desk.owner.nobody")));
        owners.addAll(options.people(roles.holders(Role.INTERMEDIARY)));
        return owners;
    }
}
