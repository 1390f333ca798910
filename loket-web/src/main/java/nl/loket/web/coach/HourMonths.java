package nl.loket.web.coach;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourState;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A coach's entries of one month and what they add up to, in one statement. */
@Component
class HourMonths {

    private final JdbcClient jdbc;

    HourMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry. */
    record Line(
            UUID id,
            String person,
            LocalDate on,
            int minutes,
            HourKind kind,
            String line,
            Pot pot,
            HourState state,
            @Nullable String returnReason) {

        public boolean open() {
            return state == HourState.LOGGED || state == HourState.RETURNED;
        }
    }

    /** The minutes of one person in one pot, by what the desk said about them. */
    record Total(String person, Pot pot, int waiting, int approved, int returned) {

        Total plus(Line line) {
            return switch (line.state()) {
                case LOGGED -> new Total(person, pot, waiting + line.minutes(), approved, returned);
                case APPROVED -> new Total(person, pot, waiting, approved + line.minutes(), returned);
                case RETURNED -> new Total(person, pot, waiting, approved, returned + line.minutes());
                case WITHDRAWN -> this;
            };
        }

        public int all() {
            return waiting + approved + returned;
        }
    }

    /** The month with its entries, oldest first. */
    record Month(YearMonth month, List<Line> lines) {

        public LocalDate day() {
            return month.atDay(1);
        }

        public YearMonth previous() {
            return month.minusMonths(1);
        }

        /** Per person and pot, by name. */
        public List<Total> totals() {
            var totals = new LinkedHashMap<String, Total>();
            lines.forEach(line -> totals.merge(
                    line.person() + " " + line.pot(),
                    new Total(line.person(), line.pot(), 0, 0, 0).plus(line),
                    (before, _) -> before.plus(line)));
            return totals.values().stream()
                    .sorted(java.util.Comparator.comparing(Total::person).thenComparing(Total::pot))
                    .toList();
        }

        public int waiting() {
            return minutes(HourState.LOGGED);
        }

        public int approved() {
            return minutes(HourState.APPROVED);
        }

        public int returned() {
            return minutes(HourState.RETURNED);
        }

        private int minutes(HourState state) {
            return lines.stream()
                    .filter(l -> l.state() == state)
                    .mapToInt(Line::minutes)
                    .sum();
        }

        public int minutes() {
            return lines.stream().mapToInt(Line::minutes).sum();
        }
    }

    Month of(Actor actor, YearMonth month) {
        return new Month(
                month,
                jdbc.sql("""
                        select h.id, h.on_date, h.minutes, h.kind, h.line, h.pot, h.state, h.return_reason, t.given_name, t.family_name
                        from coaching.hour_card h join core.person_card t on t.trajectory_id = h.trajectory_id
                        where h.coach_id = :coach and h.on_date >= :from and h.on_date < :until and h.state <> 'WITHDRAWN'
                        order by h.on_date, h.logged_at, h.id limit 1000""")
                        .param("coach", actor.requirePerson().value())
                        .param("from", Date.valueOf(month.atDay(1)))
                        .param("until", Date.valueOf(month.plusMonths(1).atDay(1)))
                        .query((row, _) -> line(row))
                        .list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getObject("on_date", LocalDate.class),
                row.getInt("minutes"),
                HourKind.valueOf(row.getString("kind")),
                row.getString("line"),
                Pot.valueOf(row.getString("pot")),
                HourState.valueOf(row.getString("state")),
                row.getString("return_reason"));
    }
}
