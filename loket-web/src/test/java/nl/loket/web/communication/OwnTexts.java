package nl.loket.web.communication;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts that a test wrote: visitors of the next test would read them. */
final class OwnTexts {

    private OwnTexts() {}

    static void forget(JdbcClient jdbc) {
        jdbc.sql("""
                        with own as (
                          select id from core.text t
                          where not exists (select 1 from core.text_edition e where e.text_id = t.id and e.number = 1 and e.written_by is null))
                        delete from core.text_edition where text_id in (select id from own)""").update();
        jdbc.sql("delete from core.text t where not exists (select 1 from core.text_edition e where e.text_id = t.id)")
                .update();
    }
}
