package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.loket.matching.SchoolMatchDesk;
import nl.loket.matching.SchoolOption;
import nl.loket.matching.SchoolProposal;
import nl.loket.placement.PlacementType;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The schools to choose from for one person, in order, with what stands in the way of the others. */
@Component
class SchoolChoices {

    private static final int PAGE = 10;
    private static final int BLOCKED = 25;
    private static final int LONGEST = 100;

    private final SchoolMatchDesk matches;
    private final MatchCards cards;
    private final Clock clock;

    SchoolChoices(SchoolMatchDesk matches, MatchCards cards, Clock clock) {
        this.matches = matches;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * What the list is for.
     *
     * @param search part of the name of a school, a board or a city; empty for all
     */
    record Asked(PlacementType type, LocalDate from, String search) {

        boolean fits(SchoolOption option) {
            var school = option.school();
            return (school.name() + " " + school.boardName() + " " + school.city())
                    .toLowerCase(Locale.ROOT)
                    .contains(search.toLowerCase(Locale.ROOT));
        }
    }

    /** Kind and first day come from the address, else the first kind that is possible, from today. */
    Asked asked(HttpServletRequest request, List<PlacementType> types) {
        var type = types.stream()
                .filter(t -> t.name().equals(request.getParameter("soort")))
                .findFirst()
                .orElse(types.getFirst());
        return new Asked(type, day(request.getParameter("vanaf")), text(request.getParameter("zoek")));
    }

    SchoolProposal into(Model model, Actor actor, TrajectoryId trajectory, Asked asked, HttpServletRequest request) {
        var proposal = matches.propose(actor, trajectory, asked.type(), asked.from(), null);
        var query = ListQuery.from(request, PAGE, "score");
        var fitting = proposal.options().stream().filter(asked::fits).toList();
        var rows = fitting.stream()
                .skip(query.offset())
                .limit(query.size())
                .map(cards::of)
                .toList();
        var blocked = proposal.blocked().stream().filter(asked::fits).toList();
        model.addAttribute("choosing", asked);
        model.addAttribute("known", proposal.known());
        model.addAttribute("schools", ListPage.of(rows, fitting.size(), query));
        model.addAttribute(
                "blocked", blocked.stream().limit(BLOCKED).map(cards::of).toList());
        model.addAttribute("blockedTotal", blocked.size());
        return proposal;
    }

    /** What speaks for the school in short, to send along when it is asked. */
    String inShort(SchoolProposal proposal, String school) {
        return proposal.of(school).map(o -> cards.inShort(o.score())).orElse("");
    }

    private LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? LocalDate.now(clock) : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return LocalDate.now(clock);
        }
    }

    private static String text(@Nullable String typed) {
        var text = typed == null ? "" : typed.replace("\0", "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
