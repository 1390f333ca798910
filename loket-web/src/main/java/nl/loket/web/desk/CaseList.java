package nl.loket.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.SelectionScope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every case with its next step, read in one query over the views that the areas publish; filtered, sorted and paged by the database. */
@Component
class CaseList {

    static final Map<String, String> ORDERS = Map.of(
            "actie", "urgency, due_on",
            "naam", "family_name",
            "fase", "status_since",
            "referentie", "reference",
            "uiterlijk", "due_on");

    private static final String URGENCY = """
            case when who = 'DESK' and state = 'LATE' then 0 when who = 'DESK' and state = 'TODAY' then 1 when state = 'LATE' then 2
                 when who = 'DESK' and state in ('SOON', 'NO_DATE') then 3 when who = 'DESK' then 4 when state = 'OVER' then 6 else 5 end as urgency""";

    private static final String MATCHES = """
             where status = any(:statuses)
              and (:words = '' or position(public.searchable(:words) in search_name) > 0 or position(upper(:words) in reference) > 0)
              and (:owner = '' or (:owner = 'mij' and owner_id = :me) or (:owner = 'niemand' and owner_id is null) or cast(owner_id as text) = :owner)
              and case :list
                    when 'vandaag' then who = 'DESK' and owner_id = :me and state in ('LATE', 'TODAY')
                    when 'laat' then state = 'LATE'
                    when 'anderen' then who not in ('DESK', 'NOBODY')
                    when 'zonder-gids' then guide_wanted
                    when 'school' then step = 'SCHOOL'
                    when 'binnenkort' then state in ('SOON', 'TODAY')
                    when 'wacht' then state = 'WAITING'
                    else true
                  end
            """;

    private static final int PIECE = 500;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final String cases;

    CaseList(JdbcClient jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        try {
            this.cases = new ClassPathResource("sql/cases.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param all whether those that are over are in it too */
    ListPage<CaseRow> page(PersonId me, CaseFilter filter, ListQuery query, boolean all) {
        var total = new ArrayList<Long>();
        var select = "select work.*, " + URGENCY + ", count(*) over () as total from work" + MATCHES
                + (all ? "" : " and step <> 'OVER'")
                + ordered(query) + " limit :size offset :offset";
        var rows = bound(cases + select, me, filter)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> {
                    total.add(row.getLong("total"));
                    return row(row, me);
                })
                .list();
        return ListPage.of(rows, total.isEmpty() ? 0 : total.getFirst(), query);
    }

    /** Each of them in its order, read from the database a piece at a time. */
    @Transactional(readOnly = true)
    void each(PersonId me, Selection selection, Consumer<CaseRow> work) {
        chosen(me, "work.*", selection, "%s").withFetchSize(PIECE).query((ResultSet row) -> work.accept(row(row, me)));
    }

    List<TrajectoryId> ids(PersonId me, Selection selection) {
        return chosen(me, "trajectory_id", selection, "%s")
                .query((row, _) -> new TrajectoryId(row.getObject("trajectory_id", UUID.class)))
                .list();
    }

    long count(PersonId me, Selection selection) {
        return chosen(me, "trajectory_id", selection, "select count(*) from (%s) as chosen")
                .query(Long.class)
                .single();
    }

    /** @param around what stands around the select */
    private JdbcClient.StatementSpec chosen(PersonId me, String columns, Selection selection, String around) {
        var page = selection.scope() == SelectionScope.PAGE;
        var query = selection.query();
        var select = "select " + columns + ", " + URGENCY + " from work" + MATCHES
                + " and (cast(:ticked as uuid[]) is null or trajectory_id = any(cast(:ticked as uuid[])))"
                + ordered(query) + " limit :size offset :offset";
        return bound(cases + around.formatted(select), me, selection.filter())
                .param("ticked", ticked(selection))
                .param("size", page ? query.size() : Integer.MAX_VALUE)
                .param("offset", page ? query.offset() : 0L);
    }

    private static UUID @Nullable [] ticked(Selection selection) {
        return selection.scope() == SelectionScope.TICKED ? selection.ticked().toArray(UUID[]::new) : null;
    }

    private JdbcClient.StatementSpec bound(String sql, PersonId me, CaseFilter filter) {
        return bound(sql, me)
                .param("statuses", filter.statuses())
                .param("words", filter.words())
                .param("owner", filter.owner())
                .param("list", filter.list());
    }

    private static String ordered(ListQuery query) {
        var direction = query.descending() ? " desc" : "";
        return " order by "
                + ORDERS.getOrDefault(query.sort(), "reference").replace(",", direction + ",")
                + direction
                + " nulls last, family_name, given_name, reference";
    }

    CaseCounts counts(PersonId me) {
        return bound(cases + """
                        select count(*) filter (where who = 'DESK' and owner_id = :me and state in ('LATE', 'TODAY')) as today,
                               count(*) filter (where state = 'LATE') as late,
                               count(*) filter (where who not in ('DESK', 'NOBODY')) as others,
                               count(*) filter (where guide_wanted) as without_guide,
                               count(*) filter (where step = 'SCHOOL') as school,
                               count(*) as open
                        from work where step <> 'OVER'""", me)
                .query((row, _) -> new CaseCounts(
                        row.getLong("today"),
                        row.getLong("late"),
                        row.getLong("others"),
                        row.getLong("without_guide"),
                        row.getLong("school"),
                        row.getLong("open")))
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, PersonId me) {
        var dates = deadlines.today();
        return jdbc.sql(sql)
                .param("today", java.sql.Date.valueOf(dates.today()))
                .param("days", dates.days())
                .param("applicationDues", dates.application())
                .param("intakeDues", dates.intake())
                .param("applicationDays", dates.applicationDays())
                .param("intakeDays", dates.intakeDays())
                .param("reportDays", Deadlines.REPORT_DAYS)
                .param("preTrackMonths", dates.preTrackMonths())
                .param("workMonths", dates.workMonths())
                .param("me", me.value());
    }

    private static CaseRow row(ResultSet row, PersonId me) throws SQLException {
        return new CaseRow(
                row.getObject("trajectory_id", UUID.class),
                row.getString("family_name") + ", " + row.getString("given_name"),
                row.getString("reference"),
                TrajectoryStatus.valueOf(row.getString("status")),
                row.getObject("status_since", LocalDate.class),
                CaseStep.valueOf(row.getString("step")),
                row.getString("who"),
                me.value().equals(row.getObject("owner_id", UUID.class)),
                full(row, "owner"),
                full(row, "coach"),
                "STAND_IN".equals(row.getString("guide_kind")),
                row.getBoolean("coach_left"),
                row.getObject("due_on", LocalDate.class),
                CaseState.valueOf(row.getString("state")));
    }

    private static @Nullable String full(ResultSet row, String who) throws SQLException {
        var given = row.getString(who + "_given_name");
        return given == null ? null : given + " " + row.getString(who + "_family_name");
    }
}
