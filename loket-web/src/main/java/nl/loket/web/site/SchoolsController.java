package nl.loket.web.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
     * @param words all of them must stand in the name, the board or the postcode
     * @param all also the schools of boards that do not take part
     */
    @GetMapping("/scholen")
    String schools(
            @RequestParam(name = "zoek", required = false) @Nullable String words,
            @RequestParam(name = "alle", required = false) @Nullable String all,
            Model model) {
        var search = words == null ? "" : words.strip();
        var every = register.schools();
        var found = every.stream()
                .filter(school -> all != null || school.status() == BoardStatus.PARTICIPATING)
                .filter(school -> has(school, search))
                .toList();
        model.addAttribute("search", search);
        model.addAttribute("all", all != null);
        model.addAttribute("count", found.size());
        model.addAttribute("boards", byBoard(found));
        model.addAttribute("map", CityMap.of(found, every));
        return "site/schools";
    }

    /** Boards that take part first, then by name; within a board by name. A board is called as in the plan where the register shortens it. */
    private Map<Board, List<SchoolView>> byBoard(List<SchoolView> schools) {
        var names = register.boards().stream()
                .filter(board -> board.planName() != null)
                .collect(Collectors.toMap(BoardView::number, board -> String.valueOf(board.planName())));
        return schools.stream()
                .collect(Collectors.groupingBy(
                        school -> new Board(
                                names.getOrDefault(school.boardNumber(), school.boardName()), school.status()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static boolean has(SchoolView school, String search) {
        var text = "%s %s %s %s"
                .formatted(school.name(), school.boardName(), school.street(), school.postcode())
                .toLowerCase(Locale.ROOT);
        return List.of(search.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
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
