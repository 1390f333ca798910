package nl.loket.web.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.loket.party.BoardStatus;
import nl.loket.party.BoardView;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which boards take part, and where their schools are (NF-23, EL-06, EL-07, PUB-01). */
@Controller
class SchoolsController {

    private final SchoolRegister register;

    SchoolsController(SchoolRegister register) {
        this.register = register;
    }

    /**
     * @param words all of them must stand in the name, the board, the street or the postcode
     * @param all also the schools of boards that do not take part
     */
    @GetMapping("/scholen")
    String schools(
            @RequestParam(name = "zoek", required = false) @Nullable String words,
            @RequestParam(name = "alle", required = false) @Nullable String all,
            Model model) {
        var search = words == null ? "" : words.strip();
        var every = register.schools();
        var names = planNames();
        var found = every.stream()
                .filter(school -> all != null || school.status() == BoardStatus.PARTICIPATING)
                .filter(school -> SearchWords.allIn(text(school, names), search))
                .toList();
        model.addAttribute("search", search);
        model.addAttribute("all", all != null);
        model.addAttribute("count", found.size());
        model.addAttribute("boards", byBoard(found, names));
        model.addAttribute("map", CityMap.of(found, every));
        return "site/schools";
    }

    /** A board is called as in the plan, which spells out what the register shortens. */
    private Map<String, String> planNames() {
        return register.boards().stream()
                .filter(board -> board.planName() != null)
                .collect(Collectors.toMap(BoardView::number, board -> String.valueOf(board.planName())));
    }

    /** Boards that take part first, then by name; within a board by name. */
    private static Map<Board, List<SchoolView>> byBoard(List<SchoolView> schools, Map<String, String> names) {
        return schools.stream()
                .collect(Collectors.groupingBy(
                        school -> new Board(board(school, names), school.status()), TreeMap::new, Collectors.toList()));
    }

    private static String board(SchoolView school, Map<String, String> names) {
        return names.getOrDefault(school.boardNumber(), school.boardName());
    }

    /** All by which somebody may look for it. */
    private static String text(SchoolView school, Map<String, String> names) {
        return String.join(
                " ", school.name(), school.boardName(), board(school, names), school.street(), school.postcode());
    }

    /** A board above its schools. */
    record Board(String name, BoardStatus status) implements Comparable<Board> {

        private static final Comparator<Board> ORDER =
                Comparator.comparing(Board::status).thenComparing(Board::name);

        @Override
        public int compareTo(Board other) {
            return ORDER.compare(this, other);
        }
    }
}
