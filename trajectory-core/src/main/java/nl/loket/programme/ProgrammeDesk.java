package nl.loket.programme;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.Guarded;
import nl.loket.shared.Money;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the school years of the programme and what holds in each: norms, targets and rates (NF-12). The administrator edits them, with date, reason and author. */
@Service
@Transactional
public class ProgrammeDesk {

    private static final Money HIGHEST = Money.euro(100_000_000);

    private final JdbcClient jdbc;
    private final NormLog log;

    ProgrammeDesk(JdbcClient jdbc, NormLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public ProgrammeView programme() {
        return jdbc.sql("select name, starts_on, ends_on from core.programme")
                .query(ProgrammeView.class)
                .single();
    }

    /** The school years that have figures of their own, first one first. */
    @Transactional(readOnly = true)
    public List<SchoolYear> years() {
        return jdbc.sql("select first_year from core.programme_year order by first_year")
                .query((row, _) -> new SchoolYear(row.getInt(1)))
                .list();
    }

    /** The school year of the programme a day counts for: what comes before the first year counts as the first. */
    @Transactional(readOnly = true)
    public SchoolYear yearOf(LocalDate day) {
        var year = SchoolYear.of(day);
        var first = years().getFirst();
        return year.compareTo(first) < 0 ? first : year;
    }

    /** What holds in that year; a year without figures uses those of the last year before it that has them, one before the programme those of the first. */
    @Transactional(readOnly = true)
    public Map<Norm, Integer> normsThatHold(SchoolYear year) {
        var norms = new EnumMap<Norm, Integer>(Norm.class);
        jdbc.sql("""
                        select distinct on (norm) norm, value from core.norm
                        order by norm, first_year <= :year desc, abs(first_year - :year)""").param("year", year.firstYear()).query(row -> {
            norms.put(Norm.valueOf(row.getString("norm")), row.getInt("value"));
        });
        return norms;
    }

    /** One of the {@link #normsThatHold(SchoolYear) norms that hold} in that year. */
    @Transactional(readOnly = true)
    public int norm(SchoolYear year, Norm norm) {
        return Objects.requireNonNull(normsThatHold(year).get(norm), norm.name());
    }

    /** What holds in the school year of that day. */
    @Transactional(readOnly = true)
    public int norm(LocalDate day, Norm norm) {
        return norm(SchoolYear.of(day), norm);
    }

    /** Whether the year plan counts the intake within the pre-track hours (AMB-06). */
    @Transactional(readOnly = true)
    public boolean intakeIncluded(SchoolYear year) {
        return norm(year, Norm.INTAKE_INCLUDED) == 1;
    }

    /** What something costs in that year; years without figures as with norms. */
    @Transactional(readOnly = true)
    public RateView rate(SchoolYear year, Rate rate) {
        return jdbc.sql(
                        "select * from core.rate where rate = :rate order by first_year <= :year desc, abs(first_year - :year) limit 1")
                .param("rate", rate.name())
                .param("year", year.firstYear())
                .query(ProgrammeDesk::rateView)
                .single();
    }

    /** The norms of a school year that has figures of its own, in the order of the enum. */
    @Transactional(readOnly = true)
    public List<NormView> norms(SchoolYear year) {
        return known(
                year,
                jdbc
                        .sql("select norm, value, version from core.norm where first_year = :year")
                        .param("year", year.firstYear())
                        .query((row, _) -> new NormView(Norm.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(NormView::norm))
                        .toList());
    }

    /** The norms of all school years that have figures of their own, first one first. */
    @Transactional(readOnly = true)
    public SortedMap<SchoolYear, List<NormView>> norms() {
        var all = new TreeMap<SchoolYear, List<NormView>>();
        jdbc.sql("select first_year, norm, value, version from core.norm").query(row -> {
            all.computeIfAbsent(new SchoolYear(row.getInt(1)), _ -> new ArrayList<>())
                    .add(new NormView(Norm.valueOf(row.getString(2)), row.getInt(3), row.getInt(4)));
        });
        return all;
    }

    /** The rates of a school year that has figures of its own, in the order of the enum. */
    @Transactional(readOnly = true)
    public List<RateView> rates(SchoolYear year) {
        return known(
                year,
                jdbc
                        .sql("select * from core.rate where first_year = :year")
                        .param("year", year.firstYear())
                        .query(ProgrammeDesk::rateView)
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(RateView::rate))
                        .toList());
    }

    /** Every edit of a school year, newest first. */
    @Transactional(readOnly = true)
    public List<NormChangeView> changes(SchoolYear year) {
        return log.of(year);
    }

    /**
     * Adds the school year after the last one, with the figures of that last one.
     *
     * @param seenLast the first calendar year of the last school year the page showed
     * @throws Conflict if there is a later one already
     */
    public SchoolYear addYear(Actor actor, int seenLast, String reason) {
        actor.require("add a school year", Role.ADMINISTRATOR);
        var last = years().getLast();
        if (last.firstYear() != seenLast) {
            throw new Conflict("programme.rule.year-exists", last.label());
        }
        Guarded.guarded(
                "programme_year_pkey",
                () -> new Conflict("programme.rule.year-exists", last.next().label()),
                () -> jdbc.sql(
                                "insert into core.programme_year (programme_id, first_year) select programme_id, first_year + 1 from core.programme_year where first_year = :last")
                        .param("last", last.firstYear())
                        .update());
        copy("core.norm (programme_id, first_year, norm, value)", "norm, value from core.norm", last);
        copy(
                "core.rate (programme_id, first_year, rate, amount_eur, vat)",
                "rate, amount_eur, vat from core.rate",
                last);
        log.yearAdded(actor, last.next(), reason);
        return last.next();
    }

    /** Gives a norm another value from today on, in every calculation for that school year; what was before stays in the log. */
    public void change(Actor actor, ChangeNorm command) {
        actor.require("change a norm", Role.ADMINISTRATOR);
        command.norm().requireSensible(command.value());
        var old = norms(command.year()).stream()
                .filter(n -> n.norm() == command.norm())
                .findFirst()
                .orElseThrow(() -> new NotFound("norm " + command.norm()));
        requireSeen(old.version(), command.seenVersion(), old.value());
        requireOther(old.value() == command.value());
        requireSeen(
                jdbc.sql("update core.norm set value = :value, version = version + 1"
                                + " where first_year = :year and norm = :norm and version = :seen")
                        .param("value", command.value())
                        .param("year", command.year().firstYear())
                        .param("norm", command.norm().name())
                        .param("seen", command.seenVersion())
                        .update(),
                1,
                old.value());
        log.changed(
                actor,
                command.year(),
                command.norm(),
                BigDecimal.valueOf(old.value()),
                BigDecimal.valueOf(command.value()),
                command.reason());
    }

    /** Gives a rate another amount in that school year; what was before stays in the log. */
    public void change(Actor actor, ChangeRate command) {
        actor.require("change a rate", Role.ADMINISTRATOR);
        if (command.amount().compareTo(Money.ZERO) < 0 || command.amount().compareTo(HIGHEST) > 0) {
            throw new RuleViolation("programme.rule.rate-value");
        }
        var old = rates(command.year()).stream()
                .filter(r -> r.rate() == command.rate())
                .findFirst()
                .orElseThrow(() -> new NotFound("rate " + command.rate()));
        requireSeen(old.version(), command.seenVersion(), old.amount().amount());
        requireOther(old.amount().equals(command.amount()));
        requireSeen(
                jdbc.sql("update core.rate set amount_eur = :amount, version = version + 1"
                                + " where first_year = :year and rate = :rate and version = :seen")
                        .param("amount", command.amount().amount())
                        .param("year", command.year().firstYear())
                        .param("rate", command.rate().name())
                        .param("seen", command.seenVersion())
                        .update(),
                1,
                old.amount().amount());
        log.changed(
                actor,
                command.year(),
                command.rate(),
                old.amount().amount(),
                command.amount().amount(),
                command.reason());
    }

    private void copy(String into, String columns, SchoolYear last) {
        jdbc.sql("insert into " + into + " select programme_id, first_year + 1, " + columns
                        + " where first_year = :last")
                .param("last", last.firstYear())
                .update();
    }

    private static void requireSeen(int found, int expected, Number now) {
        if (found != expected) {
            throw new Conflict("programme.rule.changed", now);
        }
    }

    private static void requireOther(boolean same) {
        if (same) {
            throw new RuleViolation("programme.rule.same-value");
        }
    }

    private static <T> List<T> known(SchoolYear year, List<T> rows) {
        if (rows.isEmpty()) {
            throw new NotFound("school year " + year);
        }
        return rows;
    }

    private static RateView rateView(ResultSet row, int number) throws SQLException {
        return new RateView(
                Rate.valueOf(row.getString("rate")),
                new Money(row.getBigDecimal("amount_eur")),
                VatState.valueOf(row.getString("vat")),
                row.getInt("version"));
    }
}
