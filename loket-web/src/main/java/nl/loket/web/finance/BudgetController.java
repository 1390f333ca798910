package nl.loket.web.finance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.loket.finance.BudgetDesk;
import nl.loket.finance.Discrepancy;
import nl.loket.finance.DiscrepancyKind;
import nl.loket.finance.FundingStream;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The budget as a whole: per activity, over the streams, and where the plan contradicts itself. */
@Controller
@RequestMapping("/financien")
class BudgetController {

    private final BudgetDesk budget;
    private final BudgetFiles files;

    BudgetController(BudgetDesk budget, BudgetFiles files) {
        this.budget = budget;
        this.files = files;
    }

    @GetMapping
    String overview(
            @RequestParam(required = false) @Nullable String jaar,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var overview = budget.overview(actor, Years.of(jaar));
        model.addAttribute("overview", overview);
        model.addAttribute("total", overview.total());
        model.addAttribute("years", Years.choices());
        model.addAttribute("streams", budget.streams(actor));
        model.addAttribute("export", Csv.address(request, "/financien/begroting.csv"));
        return "finance/overview";
    }

    @GetMapping("/begroting.csv")
    ResponseEntity<byte[]> overviewFile(@RequestParam(required = false) @Nullable String jaar, Actor actor) {
        return files.overview(budget.overview(actor, Years.of(jaar)));
    }

    @GetMapping("/geldstromen")
    String streams(Actor actor, Model model) {
        model.addAttribute("funding", budget.funding(actor));
        model.addAttribute("streams", budget.streams(actor));
        model.addAttribute("balances", budget.balances(actor));
        model.addAttribute("kinds", FundingStream.values());
        return "finance/streams";
    }

    @GetMapping("/geldstromen.csv")
    ResponseEntity<byte[]> streamsFile(Actor actor) {
        return files.funding(budget.funding(actor));
    }

    @GetMapping("/verschillen")
    String discrepancies(Model model) {
        model.addAttribute("groups", groups());
        return "finance/discrepancies";
    }

    private static List<Group> groups() {
        var byKind = Arrays.stream(Discrepancy.values()).collect(Collectors.groupingBy(Discrepancy::kind));
        return Arrays.stream(DiscrepancyKind.values())
                .map(kind -> new Group(kind, byKind.getOrDefault(kind, List.of())))
                .toList();
    }

    /** Those of one kind. */
    record Group(DiscrepancyKind kind, List<Discrepancy> all) {}
}
