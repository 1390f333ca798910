package nl.loket.candidate;

import java.sql.Date;
import java.time.LocalDate;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps motivations: drafts that one writes at on several days and devices, so each has its own version. */
@Component
class Motivations {

    static final int SHORTEST = 50;
    static final int LONGEST = 4000;

    private final JdbcClient jdbc;

    Motivations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it and tells whether it is done with it. Sent twice it is kept once. */
    boolean save(SaveMotivation command, LocalDate today) {
        var text = command.text().strip().replace("\r\n", "\n").replace("\0", "");
        var doneBefore = doneOn(command);
        var done = command.done() || doneBefore != null;
        requireFits(text, done);
        var rows = command.seenVersion() == 0
                ? insert(command, text, done ? today : null)
                : update(command, text, done ? today : null);
        if (rows == 0 && !says(command, text, done)) {
            throw new Conflict("candidate.rule.motivation-changed");
        }
        return rows == 1 && command.done();
    }

    private static void requireFits(String text, boolean done) {
        if (text.length() > LONGEST) {
            throw new RuleViolation("candidate.rule.motivation-long", LONGEST, text.length());
        }
        if (done && text.length() < SHORTEST) {
            throw new RuleViolation("candidate.rule.motivation-short", SHORTEST);
        }
    }

    private @Nullable LocalDate doneOn(SaveMotivation command) {
        return jdbc.sql("select done_on from core.motivation where trajectory_id = :id and done_on is not null")
                .param("id", command.trajectory().value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private boolean says(SaveMotivation command, String text, boolean done) {
        return jdbc.sql("""
                        select exists (select from core.motivation
                        where trajectory_id = :id and text = :text and (done_on is not null) = :done)""")
                .param("id", command.trajectory().value())
                .param("text", text)
                .param("done", done)
                .query(Boolean.class)
                .single();
    }

    private int insert(SaveMotivation command, String text, @Nullable LocalDate done) {
        return jdbc.sql("""
                        insert into core.motivation (trajectory_id, version, text, done_on) values (:id, 1, :text, :done)
                        on conflict (trajectory_id) do nothing""")
                .param("id", command.trajectory().value())
                .param("text", text)
                .param("done", done == null ? null : Date.valueOf(done), java.sql.Types.DATE)
                .update();
    }

    private int update(SaveMotivation command, String text, @Nullable LocalDate done) {
        return jdbc.sql("""
                        update core.motivation set text = :text, done_on = coalesce(done_on, :done), version = version + 1
                        where trajectory_id = :id and version = :seen""")
                .param("id", command.trajectory().value())
                .param("seen", command.seenVersion())
                .param("text", text)
                .param("done", done == null ? null : Date.valueOf(done), java.sql.Types.DATE)
                .update();
    }
}
