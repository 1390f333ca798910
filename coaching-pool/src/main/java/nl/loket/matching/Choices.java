package nl.loket.matching;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.coaching.AssignGuide;
import nl.loket.placement.ProposalId;
import nl.loket.placement.ProposePlace;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of why somebody was given a coach or a school. */
@Component
class Choices {

    private static final String LATEST = """
            select c.place, c.reason as why, c.chosen_by, c.chosen_on, p.criterion, p.points, p.most, p.reason, p.arguments
            from coaching.match_choice c join coaching.match_part p on p.choice_id = c.id
            where c.id = (select max(l.id) from coaching.match_choice l
                          where l.trajectory_id = :trajectory and (l.coach_id = :coach or l.school_id = :school))
            order by p.position""";

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ofCoach(Actor actor, AssignGuide command, CoachOption option, LocalDate on) {
        var why = command.why().isEmpty() ? null : command.why();
        var chosen = new Chosen(command.coach().value(), null, null, option.place(), why, option.score());
        add(actor, command.trajectory(), chosen, on);
    }

    void ofSchool(
            Actor actor,
            ProposePlace command,
            ProposalId proposal,
            SchoolOption option,
            @Nullable String why,
            LocalDate on) {
        var school = command.wish().schoolId();
        add(
                actor,
                command.trajectory(),
                new Chosen(null, school, proposal.value(), option.place(), why, option.score()),
                on);
    }

    /** What is kept of a choice: a coach, or a school with the proposal to it. */
    private record Chosen(
            @Nullable UUID coach,
            @Nullable String school,
            @Nullable UUID proposal,
            int place,
            @Nullable String reason,
            Score score) {}

    Optional<ChoiceView> ofCoach(TrajectoryId trajectory, PersonId coach) {
        return latest(trajectory, coach.value(), null);
    }

    Optional<ChoiceView> ofSchool(TrajectoryId trajectory, String school) {
        return latest(trajectory, null, school);
    }

    private void add(Actor actor, TrajectoryId trajectory, Chosen chosen, LocalDate on) {
        var choice = jdbc.sql("""
                        insert into coaching.match_choice (trajectory_id, coach_id, school_id, proposal_id, place, reason, chosen_by, chosen_on)
                        values (:trajectory, :coach, :school, :proposal, :place, :reason, :by, :on) returning id""")
                .param("trajectory", trajectory.value())
                .param("coach", chosen.coach())
                .param("school", chosen.school())
                .param("proposal", chosen.proposal())
                .param("place", chosen.place())
                .param("reason", chosen.reason())
                .param("by", actor.person() == null ? null : actor.person().value())
                .param("on", Date.valueOf(on))
                .query(Long.class)
                .single();
        var parts = chosen.score().parts();
        for (int position = 0; position < parts.size(); position++) {
            add(choice, position, parts.get(position));
        }
    }

    private void add(long choice, int position, Part part) {
        jdbc.sql("""
                        insert into coaching.match_part (choice_id, position, criterion, points, most, reason, arguments)
                        values (:choice, :position, :criterion, :points, :most, :reason, :arguments)""")
                .param("choice", choice)
                .param("position", position)
                .param("criterion", part.criterion().name())
                .param("points", part.points())
                .param("most", part.most())
                .param("reason", part.reason())
                .param(
                        "arguments",
                        part.arguments().stream().map(TimelineArg::stored).toArray(String[]::new))
                .update();
    }

    private Optional<ChoiceView> latest(TrajectoryId trajectory, @Nullable UUID coach, @Nullable String school) {
        var parts = new ArrayList<Part>();
        var views = new ArrayList<ChoiceView>();
        jdbc.sql(LATEST)
                .param("trajectory", trajectory.value())
                .param("coach", coach)
                .param("school", school)
                .query(row -> {
                    parts.add(part(row));
                    views.add(view(row, parts));
                });
        return views.isEmpty() ? Optional.empty() : Optional.of(views.getLast());
    }

    private static ChoiceView view(ResultSet row, List<Part> parts) throws SQLException {
        var by = row.getObject("chosen_by", UUID.class);
        return new ChoiceView(
                new Score(List.copyOf(parts)),
                row.getInt("place"),
                row.getString("why"),
                by == null ? null : new PersonId(by),
                row.getObject("chosen_on", LocalDate.class));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Criterion.valueOf(row.getString("criterion")),
                row.getInt("points"),
                row.getInt("most"),
                row.getString("reason"),
                Facts.texts(row.getArray("arguments")).stream()
                        .map(TimelineArg::read)
                        .toList());
    }
}
