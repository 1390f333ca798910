package nl.loket.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.party.Circle;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets one person because they asked, before their time (NF-01, 13.2). The desk does it, because it alone stands around candidates; what
 * holds them comes first, as at night, and it cannot be undone. Who only registered does it themself: {@link OwnErasureDesk}.
 */
@Service
@Transactional
public class ForgetDesk {

    private final JdbcClient jdbc;
    private final PeopleDesk people;
    private final Circle circle;
    private final Erasure erasure;

    ForgetDesk(JdbcClient jdbc, PeopleDesk people, Circle circle, Erasure erasure) {
        this.jdbc = jdbc;
        this.people = people;
        this.circle = circle;
        this.erasure = erasure;
    }

    /** What goes, what stays, and what comes first; changes nothing. */
    public ForgetView preview(Actor actor, TrajectoryId trajectory) {
        actor.require("look at forgetting somebody", Role.INTERMEDIARY);
        var person = erasure.personOf(trajectory);
        circle.require(actor, person);
        return erasure.view(person);
    }

    /**
     * Forgets whose trajectory this is, whole and at once. They get one last mail, whose copy goes within hours. Sent twice it is done once.
     *
     * @throws RuleViolation if something holds them
     */
    public void forget(Actor actor, TrajectoryId trajectory, ForgetGround ground) {
        actor.require("forget somebody", Role.INTERMEDIARY);
        var person = erasure.personOf(trajectory);
        people.lock(person);
        if (erasure.forgotten(person)) {
            return;
        }
        circle.require(actor, person);
        if (!erasure.holds(person).isEmpty()) {
            throw new RuleViolation("privacy.rule.held");
        }
        erasure.erase(actor, person, ground, actor.requirePerson());
    }

    /** What was forgotten on request, newest first. */
    @Transactional(readOnly = true)
    public List<OnRequestView> onRequest(int most) {
        return jdbc.sql("select on_date, ground, by_person from core.forgotten_on_request order by id desc limit :most")
                .param("most", most)
                .query((row, _) -> {
                    var by = row.getObject("by_person", UUID.class);
                    return new OnRequestView(
                            row.getObject("on_date", LocalDate.class),
                            ForgetGround.valueOf(row.getString("ground")),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }
}
