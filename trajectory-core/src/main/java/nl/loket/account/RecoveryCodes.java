package nl.loket.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes on paper for whoever has no phone at hand: ten, each works once. Only their hashes stay; until they are kept they wait behind a key. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    /** Without letters and figures that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Vault vault;

    RecoveryCodes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** New ones; those before work no longer. */
    void renew(PersonId person) {
        jdbc.sql("insert into core.second_step (person_id) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
        jdbc.sql("delete from core.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
        var codes =
                Stream.generate(RecoveryCodes::create).distinct().limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("insert into core.recovery_code (person_id, code_hash) values (:person, :hash)")
                .param("person", person.value())
                .param("hash", hash(person, code))
                .update());
        jdbc.sql("update core.second_step set unseen_codes = :codes where person_id = :person")
                .param("person", person.value())
                .param("codes", vault.lock(person, String.join(" ", codes).getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    /** Those somebody has not kept yet. */
    List<String> unseen(PersonId person) {
        return jdbc.sql("select unseen_codes from core.second_step where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> Optional.ofNullable(row.getBytes("unseen_codes")))
                .optional()
                .flatMap(codes -> codes)
                .map(codes -> new String(vault.open(person, codes), StandardCharsets.UTF_8))
                .map(codes -> List.of(codes.split(" ")))
                .orElse(List.of());
    }

    void kept(PersonId person) {
        jdbc.sql("update core.second_step set unseen_codes = null where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Uses one up: of two at once with the same, one is in. */
    boolean use(PersonId person, String typed) {
        var code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return jdbc.sql("delete from core.recovery_code where person_id = :person and code_hash = :hash")
                        .param("person", person.value())
                        .param("hash", hash(person, code))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("select count(*) from core.recovery_code where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private static String create() {
        return RANDOM.ints(10, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Slow, and another for each person: whoever steals the table does not try a word list on all at once. */
    private static byte[] hash(PersonId person, String code) {
        return OneTimeSecret.hashOfCode(code, person.toString().getBytes(StandardCharsets.UTF_8));
    }
}
