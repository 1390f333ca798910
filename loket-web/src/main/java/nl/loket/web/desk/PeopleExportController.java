package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.web.shell.ColumnList.Column;
import nl.loket.web.shell.Csv;
import nl.loket.web.shell.OwnColumns;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of people as a file: who was selected, in the order and the columns in which they are looked at. */
@Controller
class PeopleExportController {

    private final CaseList cases;
    private final CasePage page;
    private final CaseWords row;
    private final OwnColumns columns;
    private final AuditLog audit;
    private final Words words;

    PeopleExportController(
            CaseList cases, CasePage page, CaseWords row, OwnColumns columns, AuditLog audit, Words words) {
        this.cases = cases;
        this.page = page;
        this.row = row;
        this.columns = columns;
        this.audit = audit;
        this.words = words;
    }

    /** Sends the file as it is read, row by row; without anybody to put in it, the list comes back. */
    @GetMapping("/loket/mensen/export")
    @Nullable
    String export(Actor actor, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        var selection = Selection.of(request);
        if (selection.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("refused", words.say("lists.selection.nobody"));
            return page.people(actor, selection, model);
        }
        var me = actor.requirePerson();
        audit.did(actor, "people.export", null, cases.count(me, selection) + " " + selection.brief());
        var shown = columns.of(me, DeskLists.PEOPLE).shown();
        try (var file = Csv.into(response, "mensen.csv", heads(shown))) {
            cases.each(me, selection, found -> file.write(cells(found, shown)));
        }
        return null;
    }

    private List<String> heads(List<Column> shown) {
        return Stream.concat(Stream.of("desk.column.name"), shown.stream().map(Column::labelKey))
                .map(words::say)
                .toList();
    }

    private List<String> cells(CaseRow found, List<Column> shown) {
        return Stream.concat(Stream.of(found.name()), shown.stream().map(column -> row.cell(found, column.key())))
                .toList();
    }
}
