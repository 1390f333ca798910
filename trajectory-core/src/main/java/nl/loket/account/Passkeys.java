package nl.loket.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's passkeys: a second step without typing, which cannot be given away to a false page. */
@Service
@Transactional
public class Passkeys {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, or what changes when one is used. */
    public void keep(Passkey passkey) {
        jdbc.sql("""
                        insert into core.passkey (id, person_id, label, public_key, signature_count, verified, transports,
                          backup_eligible, backed_up, attestation_object, client_data, created_at, last_used_at)
                        values (:id, :person, :label, :key, :count, :verified, :transports, :eligible, :backedUp,
                          :attestation, :data, :created, :used)
                        on conflict (id) do update set signature_count = excluded.signature_count,
                          verified = excluded.verified, backed_up = excluded.backed_up, last_used_at = excluded.last_used_at""")
                .param("id", passkey.id())
                .param("person", passkey.person().value())
                .param("label", passkey.label())
                .param("key", passkey.publicKey())
                .param("count", passkey.signatureCount())
                .param("verified", passkey.verified())
                .param("transports", passkey.transports())
                .param("eligible", passkey.backupEligible())
                .param("backedUp", passkey.backedUp())
                .param("attestation", passkey.attestationObject())
                .param("data", passkey.clientData())
                .param("created", Timestamp.from(passkey.created()))
                .param("used", Timestamp.from(passkey.lastUsed()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Passkey> byId(byte[] id) {
        return jdbc.sql("select * from core.passkey where id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(PersonId person) {
        return jdbc.sql("select * from core.passkey where person_id = :person order by created_at, id")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    void remove(PersonId person, byte[] id) {
        jdbc.sql("delete from core.passkey where person_id = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    void removeAll(PersonId person) {
        jdbc.sql("delete from core.passkey where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Passkey read(ResultSet row) throws SQLException {
        return new Passkey(
                row.getBytes("id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("label"),
                row.getBytes("public_key"),
                row.getLong("signature_count"),
                row.getBoolean("verified"),
                row.getString("transports"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                row.getBytes("attestation_object"),
                row.getBytes("client_data"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant());
    }
}
