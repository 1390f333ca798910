package nl.loket.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which order the texts of one list stand on the site (QI-29): all of a kind, and of questions all of a topic. */
@Service
@Transactional
public class TextOrderDesk {

    /** The texts that stand in one list with this one, itself too. */
    private static final String LIST = """
            select t.id, t.position from core.text t join core.text own on own.id = :text
            where t.kind = own.kind and (:any_topic or t.topic is not distinct from own.topic) order by t.position, t.id""";

    private final ContentDesk content;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    TextOrderDesk(ContentDesk content, JdbcClient jdbc, AuditLog audit) {
        this.content = content;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A text in a list, at the place it has. */
    private record Place(TextId id, int position) {}

    /**
     * The texts of the same list, in their order, this one too.
     *
     * @throws NotFound when there is no such text
     */
    @Transactional(readOnly = true)
    public List<TextId> list(Actor actor, TextId id) {
        return places(content.text(actor, id), "").stream().map(Place::id).toList();
    }

    /**
     * Puts a text right after another one. Where it stands already it stays.
     *
     * @param after null for the first of the list
     * @throws RuleViolation when the other one does not stand in that list
     */
    public void place(Actor actor, TextId id, @Nullable TextId after) {
        actor.require("write the site's texts", Role.COMMUNICATION, Role.HELPDESK, Role.INTERMEDIARY);
        var now = places(content.text(actor, id), " for update of t");
        var order = new ArrayList<>(now.stream().map(Place::id).toList());
        order.remove(id);
        if (after != null && !order.contains(after)) {
            throw new RuleViolation("content.rule.after");
        }
        order.add(after == null ? 0 : order.indexOf(after) + 1, id);
        if (!order.equals(now.stream().map(Place::id).toList())) {
            keep(order, now);
            audit.did(actor, "content.place", null, id + " " + (order.indexOf(id) + 1));
        }
    }

    private void keep(List<TextId> order, List<Place> now) {
        for (var place = 0; place < order.size(); place++) {
            jdbc.sql("update core.text set position = :position where id = :id")
                    .param("position", now.get(place).position())
                    .param("id", order.get(place).value())
                    .update();
        }
    }

    private List<Place> places(TextView text, String lock) {
        return jdbc.sql(LIST + lock)
                .param("text", text.id().value())
                .param("any_topic", !text.kind().orderedByTopic())
                .query((row, _) -> new Place(new TextId(row.getObject("id", UUID.class)), row.getInt("position")))
                .list();
    }
}
