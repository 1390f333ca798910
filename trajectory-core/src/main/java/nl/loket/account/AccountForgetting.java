package nl.loket.account;

import nl.loket.party.Forgetting;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The address goes with all that let them sign in; that they once held a role stays. */
@Component
class AccountForgetting implements Forgetting {

    private final JdbcClient jdbc;

    AccountForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("select core.forget_reasons(:person)")
                .param("person", person.value())
                .query()
                .listOfRows();
        for (var table : new String[] {"core.sign_in_code", "core.passkey", "core.second_step", "core.account"}) {
            jdbc.sql("delete from " + table + " where person_id = :person")
                    .param("person", person.value())
                    .update();
        }
    }
}
