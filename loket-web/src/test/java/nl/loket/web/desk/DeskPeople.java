package nl.loket.web.desk;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.PlanIntake;
import nl.loket.intake.Reporter;
import nl.loket.intake.SaveReport;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.placement.PlacementType;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For page tests: colleagues with their roles, and candidates who are so far already. */
@Component
public class DeskPeople {

    private static final Actor TEST = Actor.system("test");

    private final PeopleDesk people;
    private final RoleDesk roles;
    private final AccountDesk accounts;
    private final TrajectoryDesk trajectories;
    private final IntakeDesk intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskPeople(
            PeopleDesk people,
            RoleDesk roles,
            AccountDesk accounts,
            TrajectoryDesk trajectories,
            IntakeDesk intakes,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
        this.trajectories = trajectories;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody with a trajectory. */
    public record Candidate(PersonId person, TrajectoryId trajectory) {

        public String url() {
            return "/loket/mensen/" + trajectory;
        }
    }

    public Actor staff(String given, String family, Role role) {
        var id = people.add(new PersonName(given, family), "nl");
        roles.grant(TEST, id, role, null, LocalDate.now(clock).minusYears(1), null);
        accounts.open(TEST, id, given.toLowerCase(Locale.ROOT) + "." + id + "@voorbeeld.nl");
        return Actor.of(id, role);
    }

    public Candidate registered(String given, String family) {
        var id = people.add(new PersonName(given, family), "nl");
        roles.grant(TEST, id, Role.CANDIDATE, null, LocalDate.now(clock), null);
        accounts.open(TEST, id, given.toLowerCase(Locale.ROOT) + "." + id + "@voorbeeld.nl");
        var trajectory = trajectories.open(TEST, id);
        jdbc.sql("""
                        insert into core.application (trajectory_id, version, person_id, postcode, diploma, diploma_check, background, consented_at, changed_at)
                        values (:t, 0, :p, '1012 AB', 'FOREIGN', 'OPEN', 'Tien jaar in de zorg', :at, :at)""")
                .param("t", trajectory.value())
                .param("p", id.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return new Candidate(id, trajectory);
    }

    public Candidate at(TrajectoryStatus status, String given, String family) {
        var candidate = registered(given, family);
        put(candidate, status);
        return candidate;
    }

    /** Into that status today, whatever the gates ask. */
    public void put(Candidate candidate, TrajectoryStatus status) {
        var from = trajectories.view(TEST, candidate.trajectory()).status();
        if (status == TrajectoryStatus.ENDED) {
            trajectories.end(
                    TEST,
                    new EndTrajectory(
                            candidate.trajectory(),
                            ExitRow.EX_01,
                            ExitTrigger.DESK,
                            ExitReason.DIPLOMA_TOO_LOW,
                            null,
                            version(candidate)));
            return;
        }
        jdbc.sql("update core.trajectory set status = :status, status_since = :today where id = :id")
                .param("status", status.name())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("id", candidate.trajectory().value())
                .update();
        jdbc.sql(
                        "insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date) values (:id, :from, :to, 'MOVE', :on)")
                .param("id", candidate.trajectory().value())
                .param("from", from.name())
                .param("to", status.name())
                .param("on", Date.valueOf(LocalDate.now(clock)))
                .update();
    }

    /** A place that was confirmed, at whichever school; a permanent one takes a vacancy. */
    public UUID placed(Candidate candidate, PlacementType type, LocalDate from, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        with school as (select min(id) as id from core.school),
                        vacancy as (
                          insert into core.vacancy (id, school_id, from_on, positions, kept_on)
                          select :id, id, cast(:from as date), 1, cast(:from as date) from school where :type = 'PERMANENT' returning id),
                        proposal as (
                          insert into core.proposal (id, trajectory_id, school_id, type, from_on, until_on, vacancy_id, state, proposed_on, decided_on)
                          select :id, :trajectory, id, :type, cast(:from as date), cast(:until as date), (select id from vacancy), 'CONFIRMED', cast(:from as date), cast(:from as date)
                          from school returning id)
                        insert into core.placement (id, trajectory_id, school_id, type, from_on, until_on, proposal_id, vacancy_id, confirmed_on)
                        select :id, :trajectory, school.id, :type, cast(:from as date), cast(:until as date), proposal.id, (select id from vacancy), cast(:from as date)
                        from school, proposal""")
                .param("id", id)
                .param("trajectory", candidate.trajectory().value())
                .param("type", type.name())
                .param("from", Date.valueOf(from))
                .param("until", until == null ? null : Date.valueOf(until))
                .update();
        return id;
    }

    /** An intake this afternoon; returns the version to decide on. */
    public int plan(Candidate candidate, Actor desk, Actor coach) {
        var seen = intakes.file(desk, candidate.trajectory()).version();
        intakes.plan(
                desk,
                new PlanIntake(
                        candidate.trajectory(),
                        LocalDate.now(clock),
                        LocalTime.of(16, 0),
                        "Wibautstraat 12",
                        desk.requirePerson(),
                        coach.requirePerson(),
                        List.of(),
                        seen));
        return intakes.file(desk, candidate.trajectory()).version();
    }

    public void report(Candidate candidate, Actor author) {
        var reporter = author.is(Role.COACH) ? Reporter.COACH : Reporter.INTERMEDIARY;
        intakes.report(
                author,
                new SaveReport(
                        candidate.trajectory(),
                        reporter,
                        "Wil graag",
                        "Past goed",
                        "Gewoon",
                        "Haalbaar",
                        IntakeOutcome.GO,
                        true,
                        0));
    }

    public int version(Candidate candidate) {
        return trajectories.view(TEST, candidate.trajectory()).version();
    }
}
