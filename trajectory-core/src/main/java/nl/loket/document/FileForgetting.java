package nl.loket.document;

import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.party.Forgetting;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws away every file about a person, bytes first. */
@Component
public class FileForgetting implements Forgetting {

    private static final Actor SYSTEM = Actor.system("retention");

    private final JdbcClient jdbc;
    private final FileStore files;
    private final AuditLog audit;

    FileForgetting(JdbcClient jdbc, FileStore files, AuditLog audit) {
        this.jdbc = jdbc;
        this.files = files;
        this.audit = audit;
    }

    @Override
    public void forget(PersonId person) {
        var ids = jdbc.sql("select id from core.document where about_id = :person for update")
                .param("person", person.value())
                .query((row, _) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
        for (var id : ids) {
            files.remove(id);
            jdbc.sql("delete from core.document where id = :id")
                    .param("id", id.value())
                    .update();
            audit.did(SYSTEM, "document.forget", person, id.toString());
        }
    }
}
