package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourState;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The hours of one person: what is left in each pot, and every entry. */
@Controller
class DossierHoursController {

    private static final int PAGE = 25;
    private static final String FROM = """
             from coaching.hours_of_trajectory where trajectory_id = :trajectory and state <> 'WITHDRAWN'""";

    private final DossierHeader header;
    private final HourDesk hours;
    private final ExtraDesk extra;
    private final JdbcClient jdbc;

    DossierHoursController(DossierHeader header, HourDesk hours, ExtraDesk extra, JdbcClient jdbc) {
        this.header = header;
        this.hours = hours;
        this.extra = extra;
        this.jdbc = jdbc;
    }

    @GetMapping("/loket/mensen/{trajectory}/uren")
    String show(@PathVariable UUID trajectory, Actor actor, HttpServletRequest request, Model model) {
        var dossier = header.into(model, actor, trajectory, DossierTab.HOURS);
        model.addAttribute("pots", hours.balances(actor, dossier.trajectory().id()));
        model.addAttribute(
                "requests", extra.requests(actor, dossier.trajectory().id()));
        model.addAttribute("given", given(trajectory));
        model.addAttribute("hours", page(trajectory, ListQuery.from(request, PAGE, "-datum")));
        return "desk/dossier-hours";
    }

    private ListPage<Row> page(UUID trajectory, ListQuery query) {
        var order = query.descending() ? "desc" : "asc";
        var rows = jdbc.sql("select *" + FROM + " order by on_date " + order + ", id limit :size offset :offset")
                .param("trajectory", trajectory)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = jdbc.sql("select count(*)" + FROM)
                .param("trajectory", trajectory)
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    /** Time the desk gave on top of the norm, by whom and why. */
    record Given(Pot pot, int minutes, String reason, LocalDate on, String by) {}

    private List<Given> given(UUID trajectory) {
        return jdbc.sql("""
                        select pot, minutes, reason, granted_on, given_name || ' ' || family_name as by_name from coaching.extra_time_card
                        where trajectory_id = :trajectory order by granted_on desc, id limit 50""")
                .param("trajectory", trajectory)
                .query((row, _) -> new Given(
                        Pot.valueOf(row.getString("pot")),
                        row.getInt("minutes"),
                        row.getString("reason"),
                        row.getObject("granted_on", LocalDate.class),
                        row.getString("by_name")))
                .list();
    }

    /** An entry in the dossier. */
    record Row(LocalDate on, int minutes, HourKind kind, String line, Pot pot, HourState state, String coach) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("on_date", LocalDate.class),
                row.getInt("minutes"),
                HourKind.valueOf(row.getString("kind")),
                row.getString("line"),
                Pot.valueOf(row.getString("pot")),
                HourState.valueOf(row.getString("state")),
                row.getString("coach_given_name") + " " + row.getString("coach_family_name"));
    }
}
