package nl.loket.privacy;

import java.util.List;
import java.util.function.Consumer;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives candidates all that is kept about them, as it stands in the database, and says what is left out and why (13.6). */
@Service
@Transactional
public class OwnDataDesk {

    private static final String ROLE_FOR = "read all that is kept about oneself";

    private final OwnTables tables;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    OwnDataDesk(OwnTables tables, JdbcClient jdbc, AuditLog audit) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Every table that says something of candidates, by name. */
    public List<OwnTable> tables() {
        return tables.all();
    }

    /** Somebody takes it all away; it stands in the log, so that a stranger who did so is found. */
    public void taken(Actor actor) {
        actor.require(ROLE_FOR, Role.CANDIDATE);
        audit.did(actor, "person.download", actor.requirePerson(), "");
    }

    /** Hands on the rows of this table that are about whoever asks, each as a JSON object, one by one. */
    @Transactional(readOnly = true)
    public void rows(Actor actor, OwnTable table, Consumer<String> each) {
        actor.require(ROLE_FOR, Role.CANDIDATE);
        if (table.columns().isEmpty()) {
            return;
        }
        jdbc.sql("select row_to_json(own)::text from (select %s from %s where %s) own"
                        .formatted(quoted(table), table.name(), table.where()))
                .param("person", actor.requirePerson().value())
                .query((RowCallbackHandler) row -> each.accept(row.getString(1)));
    }

    private static String quoted(OwnTable table) {
        return "\"" + String.join("\", \"", table.columns()) + "\"";
    }
}
