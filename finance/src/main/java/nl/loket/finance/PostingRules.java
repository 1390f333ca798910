package nl.loket.finance;

import nl.loket.coaching.CoachKind;
import nl.loket.coaching.Pot;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which line an hour belongs to, by its pot, the kind of coach and the school year of its date. */
@Component
class PostingRules {

    private final JdbcClient jdbc;

    PostingRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a cost goes; without a line it has no category and no stream either, and stays visible in its activity. */
    record Place(
            Activity activity,
            @Nullable String line,
            @Nullable CostCategory category) {}

    Place placeOf(Pot pot, CoachKind kind, SchoolYear year) {
        return jdbc.sql("""
                        select p.activity, p.line, l.cost_category from (
                          select left(min(line), 1) as activity,
                                 min(line) filter (where coach_kind = :kind and :year = any (string_to_array(school_year_of_entry, '|'))) as line
                          from finance.posting_rule where cause = 'hour ' || :pot) p
                        left join finance.budget_line l on l.id = p.line""")
                .param("kind", kind.name())
                .param("year", year.label())
                .param("pot", pot.name())
                .query((row, _) -> {
                    var category = row.getString("cost_category");
                    return new Place(
                            Activity.valueOf(row.getString("activity")),
                            row.getString("line"),
                            category == null ? null : CostCategory.of(category));
                })
                .single();
    }
}
