package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the log of the portal (ROLE-58, NF-16). Who reads it is written into it as well. */
@Controller
class LogController {

    private final LogList log;
    private final AuditLog audit;
    private final Words words;

    LogController(LogList log, AuditLog audit, Words words) {
        this.log = log;
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/beheer/logboek")
    String list(
            @RequestParam(required = false) @Nullable String over,
            @RequestParam(required = false) @Nullable String door,
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String deel,
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var filter = LogFilter.of(over, door, soort, deel, van, tot);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", log.page(filter, ListQuery.from(request, 25, "-wanneer")));
        model.addAttribute("kinds", choices("audit.kind.", LogFilter.KINDS));
        model.addAttribute("areas", choices("audit.area.", LogFilter.AREAS));
        audit.did(actor, "log.search", null, filter.used());
        return "admin/log";
    }

    private List<Choice> choices(String keys, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, words.say(keys + code)))
                .toList();
    }
}
