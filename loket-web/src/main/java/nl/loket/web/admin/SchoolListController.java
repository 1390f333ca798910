package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.loket.party.BoardStatus;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All schools of the register, with search and filters. */
@Controller
class SchoolListController {

    private final SchoolList schools;
    private final Words words;

    SchoolListController(SchoolList schools, Words words) {
        this.schools = schools;
        this.words = words;
    }

    @GetMapping("/beheer/register/scholen")
    String list(
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String stand,
            HttpServletRequest request,
            Model model) {
        var filter = SchoolList.Filter.of(zoek, plan, stand);
        model.addAttribute("filter", filter);
        model.addAttribute("schools", schools.page(filter, ListQuery.from(request, 25, "naam", "bestuur", "postcode")));
        model.addAttribute(
                "statuses",
                Arrays.stream(BoardStatus.values())
                        .map(s -> new Choice(s.name(), words.label(s)))
                        .toList());
        model.addAttribute(
                "states",
                List.of(
                        new Choice("open", words.say("admin.schools.open")),
                        new Choice("gesloten", words.say("admin.schools.closed"))));
        return "admin/schools";
    }
}
