package nl.loket.web.coach;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Months;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A coach's month: what was written for whom, and what the desk said about it (QI-34). */
@Controller
class HourMonthController {

    private final HourMonths months;
    private final Words words;
    private final Clock clock;

    HourMonthController(HourMonths months, Words words, Clock clock) {
        this.months = months;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(value = "/coach/uren", params = "maand")
    String month(@RequestParam String maand, Actor actor, Model model) {
        var today = LocalDate.now(clock);
        var month = Months.read(maand, today);
        model.addAttribute("month", months.of(actor, month));
        model.addAttribute("monthName", words.month(month.atDay(1)));
        model.addAttribute("next", month.plusMonths(1).atDay(1).isAfter(today) ? null : month.plusMonths(1));
        return "coach/hours-month";
    }
}
