package nl.loket.trajectory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.loket.correspondence.LetterArg;
import nl.loket.correspondence.MailingDesk;
import nl.loket.correspondence.MailingDesk.Mailing;
import nl.loket.correspondence.MailingView;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one mail to many people with a trajectory (B17). Who has had two of them gets it once. */
@Service
@Transactional
public class TrajectoryPostDesk {

    public static final int LONGEST = 1000;

    /** To more than this at once it is a newsletter, and a slip of the hand too large to make good. */
    public static final int MOST = 1000;

    private static final String TEMPLATE = "trajectory.mail.message";

    private final JdbcClient jdbc;
    private final MailingDesk mailings;

    TrajectoryPostDesk(JdbcClient jdbc, MailingDesk mailings) {
        this.jdbc = jdbc;
        this.mailings = mailings;
    }

    /** Who would get it; nothing is written. */
    @Transactional(readOnly = true)
    public MailingView tryOut(Actor actor, Collection<TrajectoryId> trajectories) {
        actor.require("write to many", Role.INTERMEDIARY);
        return mailings.tryOut(TEMPLATE, people(trajectories));
    }

    /**
     * Says whether one may write to so many.
     *
     * @throws RuleViolation if they are nobody, or too many
     */
    public void checkNumber(Actor actor, Collection<TrajectoryId> trajectories) {
        actor.require("write to many", Role.INTERMEDIARY);
        if (trajectories.isEmpty()) {
            throw new RuleViolation("trajectory.rule.write-to-nobody");
        }
        if (trajectories.size() > MOST) {
            throw new RuleViolation("trajectory.rule.write-to-fewer", MOST, trajectories.size());
        }
    }

    /**
     * Says whether this could be sent, without sending it.
     *
     * @throws RuleViolation if it could not
     */
    public void check(Actor actor, Collection<TrajectoryId> trajectories, String text) {
        checkNumber(actor, trajectories);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new RuleViolation("trajectory.rule.message", LONGEST);
        }
    }

    /**
     * Sends it to those the page showed.
     *
     * @param key of the page: sent twice it goes once
     * @param seen the seal of the readers the page showed
     * @return to how many, 0 if it went before
     */
    public int send(Actor actor, UUID key, Collection<TrajectoryId> trajectories, String text, String seen) {
        check(actor, trajectories, text);
        var mailing = new Mailing(key, TEMPLATE, "/mijn", List.of(LetterArg.text(text.strip())), seen);
        return mailings.send(actor, mailing, people(trajectories));
    }

    /** In the order of their names; each once. */
    private List<PersonId> people(Collection<TrajectoryId> trajectories) {
        return jdbc.sql("""
                        select person_id from core.person_card where trajectory_id = any(:ids)
                        group by person_id, given_name, family_name order by given_name, family_name, person_id""")
                .param("ids", trajectories.stream().map(TrajectoryId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
