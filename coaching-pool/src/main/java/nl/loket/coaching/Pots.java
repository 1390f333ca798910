package nl.loket.coaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pots hold: the norm of the year and what the desk gave, less what was written. Weighed under a lock per trajectory. */
@Component
class Pots {

    /** Minutes of one pot, by where they stand. */
    private record Filled(int extra, int logged, int approved) {

        static final Filled NOTHING = new Filled(0, 0, 0);
    }

    private final JdbcClient jdbc;
    private final ProgrammeDesk programme;
    private final Clock clock;

    Pots(JdbcClient jdbc, ProgrammeDesk programme, Clock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.clock = clock;
    }

    /** Keeps two entries for one trajectory from being weighed against its pots at the same time. */
    void lock(TrajectoryId trajectory) {
        lock(List.of(trajectory));
    }

    /** The same for many, always in one order, so that two who lock some of the same never wait for each other. */
    void lock(Collection<TrajectoryId> trajectories) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(k.key) from (
                          select distinct hashtextextended('hours ' || id, 0) as key from unnest(cast(:ids as uuid[])) as t (id) order by key) k""").param("ids", ids(trajectories)).query((_, _) -> 0).list();
    }

    /** All six, by the norms of today. */
    List<PotBalance> balances(TrajectoryId trajectory) {
        var norms = programme.normsThatHold(programme.yearOf(LocalDate.now(clock)));
        var filled = filled(trajectory);
        var included = norms.getOrDefault(Norm.INTAKE_INCLUDED, 0) == 1;
        var intake = filled.getOrDefault(Pot.INTAKE, Filled.NOTHING);
        return Arrays.stream(Pot.values())
                .map(pot -> balance(
                        pot,
                        norms.getOrDefault(pot.norm(), 0) * 60,
                        filled.getOrDefault(pot, Filled.NOTHING),
                        included && pot == Pot.PRE_TRACK ? intake.logged() + intake.approved() : null))
                .toList();
    }

    /**
     * Refuses an entry that does not fit.
     *
     * @param but an entry that is being changed and does not count against itself
     */
    void requireRoom(LogHours entry, Pot pot, @Nullable HourId but) {
        var norm = programme.norm(entry.on(), pot.norm()) * 60;
        var balance = balance(pot, norm, filled(entry.trajectory(), pot, but), null);
        if (entry.minutes() > balance.leftMinutes()) {
            throw new RuleViolation("coaching.rule.pot-empty", pot, balance.leftMinutes());
        }
    }

    /** A pot with more approved in it than it holds, and how much too much. */
    record Overdrawn(TrajectoryId trajectory, Pot pot, int minutes) {}

    /** The pots of these people that hold less than was approved: the norm was lowered after hours were written. */
    List<Overdrawn> overdrawn(Collection<TrajectoryId> trajectories) {
        var holds = new EnumMap<Pot, Map<LocalDate, Integer>>(Pot.class);
        return jdbc.sql("""
                        select h.trajectory_id, h.pot, sum(h.minutes) as minutes, max(h.on_date) as on_date,
                               coalesce((select sum(e.minutes) from coaching.extra_time e
                                         where e.trajectory_id = h.trajectory_id and e.pot = h.pot), 0) as extra
                        from coaching.hour_entry h
                        where h.trajectory_id = any (cast(:ids as uuid[])) and h.state = 'APPROVED'
                        group by h.trajectory_id, h.pot order by h.trajectory_id, h.pot""").param("ids", ids(trajectories)).query((row, _) -> overdrawn(row, holds)).list().stream()
                .filter(pot -> pot.minutes() > 0)
                .toList();
    }

    private Overdrawn overdrawn(ResultSet row, Map<Pot, Map<LocalDate, Integer>> known) throws SQLException {
        var pot = Pot.valueOf(row.getString("pot"));
        var norm = known.computeIfAbsent(pot, _ -> new java.util.HashMap<>())
                .computeIfAbsent(
                        row.getObject("on_date", LocalDate.class).withDayOfMonth(1),
                        day -> programme.norm(day, pot.norm()) * 60);
        var over = row.getInt("minutes") - norm - row.getInt("extra");
        return new Overdrawn(new TrajectoryId(row.getObject("trajectory_id", UUID.class)), pot, over);
    }

    private static PotBalance balance(Pot pot, int norm, Filled filled, @Nullable Integer intake) {
        return new PotBalance(pot, norm, filled.extra(), filled.logged(), filled.approved(), intake);
    }

    private Filled filled(TrajectoryId trajectory, Pot pot, @Nullable HourId but) {
        return read(trajectory, but).getOrDefault(pot, Filled.NOTHING);
    }

    private Map<Pot, Filled> filled(TrajectoryId trajectory) {
        return read(trajectory, null);
    }

    private Map<Pot, Filled> read(TrajectoryId trajectory, @Nullable HourId but) {
        var pots = new EnumMap<Pot, Filled>(Pot.class);
        jdbc.sql("""
                        select pot, sum(minutes) filter (where state = 'EXTRA') as extra, sum(minutes) filter (where state = 'LOGGED') as logged,
                               sum(minutes) filter (where state = 'APPROVED') as approved
                        from (select pot, state, minutes from coaching.hour_entry
                              where trajectory_id = :trajectory and state in ('LOGGED', 'APPROVED') and id is distinct from cast(:but as uuid)
                              union all
                              select pot, 'EXTRA', minutes from coaching.extra_time where trajectory_id = :trajectory) m
                        group by pot""")
                .param("trajectory", trajectory.value())
                .param("but", but == null ? null : but.value())
                .query(row -> {
                    pots.put(
                            Pot.valueOf(row.getString("pot")),
                            new Filled(row.getInt("extra"), row.getInt("logged"), row.getInt("approved")));
                });
        return pots;
    }

    private static UUID[] ids(Collection<TrajectoryId> trajectories) {
        return trajectories.stream().map(TrajectoryId::value).distinct().toArray(UUID[]::new);
    }
}
