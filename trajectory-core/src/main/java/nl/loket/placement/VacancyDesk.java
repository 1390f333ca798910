package nl.loket.placement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The overview of vacancies that 1 Loket keeps (MR-37). A post is filled by the placement that uses it, never by hand. */
@Service
@Transactional
public class VacancyDesk {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final SchoolRegister schools;
    private final AuditLog audit;
    private final Clock clock;

    VacancyDesk(JdbcClient jdbc, SchoolRegister schools, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes down a post; the very same noted down today already is that one. */
    public UUID open(Actor actor, OpenVacancy command) {
        actor.require("keep vacancies", Role.INTERMEDIARY);
        var today = LocalDate.now(clock);
        check(command, today);
        return same(command, today).orElseGet(() -> add(actor, command, today));
    }

    /** It is no longer offered; whoever has it keeps it. */
    public void withdraw(Actor actor, String schoolId, UUID vacancy) {
        actor.require("keep vacancies", Role.INTERMEDIARY);
        var known = find(vacancy)
                .filter(v -> v.schoolId().equals(schoolId))
                .orElseThrow(() -> new NotFound("vacancy " + vacancy));
        if (known.withdrawnOn() == null) {
            jdbc.sql("update core.vacancy set withdrawn_on = :today where id = :id")
                    .param("id", vacancy)
                    .param("today", Date.valueOf(LocalDate.now(clock)))
                    .update();
            audit.did(actor, "vacancy.withdraw", null, schoolId + " " + vacancy);
        }
    }

    /** The vacancies of a school, those one can still have first. */
    @Transactional(readOnly = true)
    public List<VacancyView> of(String schoolId) {
        return jdbc.sql("""
                        select * from core.vacancy_now where school_id = :school
                        order by withdrawn_on is not null, filled >= positions, from_on desc, id""")
                .param("school", schoolId)
                .query((row, _) -> view(row))
                .list();
    }

    Optional<VacancyView> find(UUID vacancy) {
        return jdbc.sql("select * from core.vacancy_now where id = :id")
                .param("id", vacancy)
                .query((row, _) -> view(row))
                .optional();
    }

    private void check(OpenVacancy command, LocalDate today) {
        schools.school(command.schoolId());
        if (command.positions() < 1 || command.positions() > MOST) {
            throw new RuleViolation("placement.rule.positions", MOST);
        }
        if (command.from().isBefore(today.minusYears(1)) || command.from().isAfter(today.plusYears(2))) {
            throw new RuleViolation("placement.rule.vacancy-from");
        }
    }

    private Optional<UUID> same(OpenVacancy command, LocalDate today) {
        return jdbc.sql("""
                        select v.id from core.vacancy v join core.vacancy_now n on n.id = v.id
                        where v.school_id = :school and v.from_on = :from and v.positions = :positions and v.kept_on = :today
                          and v.note is not distinct from cast(:note as text) and v.withdrawn_on is null and n.filled = 0 limit 1""")
                .param("school", command.schoolId())
                .param("from", Date.valueOf(command.from()))
                .param("positions", command.positions())
                .param("note", command.note())
                .param("today", Date.valueOf(today))
                .query(UUID.class)
                .optional();
    }

    private UUID add(Actor actor, OpenVacancy command, LocalDate today) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into core.vacancy (id, school_id, from_on, positions, note, kept_by, kept_on)
                        values (:id, :school, :from, :positions, :note, :by, :on)""")
                .param("id", id)
                .param("school", command.schoolId())
                .param("from", Date.valueOf(command.from()))
                .param("positions", command.positions())
                .param("note", command.note())
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("on", Date.valueOf(today))
                .update();
        audit.did(actor, "vacancy.open", null, command.schoolId() + " " + command.from() + " " + command.positions());
        return id;
    }

    private static VacancyView view(ResultSet row) throws SQLException {
        return new VacancyView(
                row.getObject("id", UUID.class),
                row.getString("school_id"),
                row.getObject("from_on", LocalDate.class),
                row.getInt("positions"),
                row.getString("note"),
                row.getInt("filled"),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
