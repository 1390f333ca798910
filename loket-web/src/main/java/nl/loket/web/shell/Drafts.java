package nl.loket.web.shell;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-filled wizards, kept apart from the records they become: whoever signs out, or goes on with another device, finds what was filled in.
 * Each is its owner's alone, and is gone a month after it was last touched.
 */
@Component
@Transactional
public class Drafts {

    private static final Period KEPT = Period.ofMonths(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Draft of(Actor owner, Draft.Key key) {
        var answers = new HashMap<String, String>();
        var versions = of("""
                        select d.version, a.key, a.value
                        from web.wizard_draft d left join lateral jsonb_each_text(d.answers) a on true
                        where d.owner = :owner and d.wizard = :wizard and d.about = :about""", owner, key)
                .query((row, _) -> {
                    if (row.getString("key") != null) {
                        answers.put(row.getString("key"), row.getString("value"));
                    }
                    return row.getInt("version");
                })
                .list();
        return versions.isEmpty() ? Draft.NONE : new Draft(answers, versions.getFirst());
    }

    /**
     * Adds these answers to what is there; the same ones sent again change nothing.
     *
     * @param seen the version the page showed
     * @throws Conflict if it was changed elsewhere in the meantime
     */
    public void keep(Actor owner, Draft.Key key, Map<String, String> answers, int seen) {
        var before = of(owner, key);
        var after = new HashMap<>(before.answers());
        after.putAll(answers);
        if (after.equals(before.answers())) {
            return;
        }
        if (before.version() != seen || written(owner, key, after, seen) == 0) {
            throw new Conflict("component.draft.changed");
        }
    }

    /** After it became a record. */
    public void drop(Actor owner, Draft.Key key) {
        of("delete from web.wizard_draft where owner = :owner and wizard = :wizard and about = :about", owner, key)
                .update();
    }

    /** Forgets what nobody went on with. */
    public void forget() {
        jdbc.sql("delete from web.wizard_draft where changed_on < :limit")
                .param("limit", Date.valueOf(LocalDate.now(clock).minus(KEPT)))
                .update();
    }

    /** None when somebody else was first: then the version is another one. */
    private int written(Actor owner, Draft.Key key, Map<String, String> answers, int seen) {
        return of("""
                        insert into web.wizard_draft as d (owner, wizard, about, version, answers, changed_on)
                        values (:owner, :wizard, :about, 1, jsonb_object(cast(:names as text[]), cast(:values as text[])), :today)
                        on conflict (owner, wizard, about) do update
                        set version = d.version + 1, answers = excluded.answers, changed_on = excluded.changed_on
                        where d.version = :seen""", owner, key)
                .param("names", answers.keySet().toArray(String[]::new))
                .param("values", answers.values().toArray(String[]::new))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("seen", seen)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, Actor owner, Draft.Key key) {
        return jdbc.sql(sql)
                .param("owner", owner.requirePerson().value())
                .param("wizard", key.wizard())
                .param("about", key.about());
    }
}
