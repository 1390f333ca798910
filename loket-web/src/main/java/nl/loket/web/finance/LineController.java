package nl.loket.web.finance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.loket.finance.Activity;
import nl.loket.finance.BudgetDesk;
import nl.loket.finance.CostCategory;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Csv;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines of the budget, each with its calculation and what was booked on it; and what has no line. */
@Controller
@RequestMapping("/financien")
class LineController {

    private static final int PAGE = 25;
    private static final int ALL = 1_000_000;

    private final BudgetDesk budget;
    private final LineList lines;
    private final EntryList entries;
    private final BudgetFiles files;
    private final Words words;

    LineController(BudgetDesk budget, LineList lines, EntryList entries, BudgetFiles files, Words words) {
        this.budget = budget;
        this.lines = lines;
        this.entries = entries;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/regels")
    String list(HttpServletRequest request, Model model) {
        var filter = LineList.Filter.of(request);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines.page(filter, lineQuery(request, PAGE)));
        model.addAttribute("activities", activities());
        model.addAttribute("categories", categories());
        model.addAttribute("states", states());
        model.addAttribute("export", Csv.address(request, "/financien/regels.csv"));
        return "finance/lines";
    }

    @GetMapping("/regels.csv")
    ResponseEntity<byte[]> listFile(HttpServletRequest request) {
        return files.lines(
                lines.page(LineList.Filter.of(request), lineQuery(request, ALL)).rows());
    }

    @GetMapping("/regels/{line}")
    String line(
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String jaar,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("line", budget.line(actor, line));
        model.addAttribute("entries", entries.page(line, Years.of(jaar), entryQuery(request, PAGE)));
        model.addAttribute("years", Years.choices());
        model.addAttribute("year", jaar);
        model.addAttribute("export", Csv.address(request, "/financien/regels/" + line + "/boekingen.csv"));
        return "finance/line";
    }

    @GetMapping("/regels/{line}/boekingen.csv")
    ResponseEntity<byte[]> lineFile(
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String jaar,
            Actor actor,
            HttpServletRequest request) {
        var id = budget.line(actor, line).id();
        return files.entries(
                "boekingen-" + id + ".csv",
                entries.page(id, Years.of(jaar), entryQuery(request, ALL)).rows());
    }

    @GetMapping("/zonder-regel")
    String withoutLine(HttpServletRequest request, Model model) {
        model.addAttribute("entries", entries.page(null, null, entryQuery(request, PAGE)));
        model.addAttribute("export", Csv.address(request, "/financien/zonder-regel.csv"));
        return "finance/without-line";
    }

    @GetMapping("/zonder-regel.csv")
    ResponseEntity<byte[]> withoutLineFile(HttpServletRequest request) {
        return files.entries(
                "zonder-regel.csv",
                entries.page(null, null, entryQuery(request, ALL)).rows());
    }

    private static ListQuery lineQuery(HttpServletRequest request, int size) {
        return ListQuery.from(request, size, "regel", "bedrag", "verschil", "geboekt");
    }

    private static ListQuery entryQuery(HttpServletRequest request, int size) {
        return ListQuery.from(request, size, "-datum", "minuten", "bedrag");
    }

    private List<Choice> activities() {
        return Arrays.stream(Activity.values())
                .map(a -> new Choice(a.name(), words.label(a)))
                .toList();
    }

    private List<Choice> categories() {
        return Arrays.stream(CostCategory.values())
                .map(c -> new Choice(c.word(), words.label(c)))
                .toList();
    }

    private List<Choice> states() {
        return LineList.Filter.STATES.stream()
                .map(s -> new Choice(s, words.say("budget.state." + s)))
                .toList();
    }
}
