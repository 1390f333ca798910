package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.Passkey;
import nl.loket.account.Passkeys;
import nl.loket.account.RoleDesk;
import nl.loket.account.SecondStepDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What can be known of passkeys without a browser: {@link nl.loket.PasskeyE2E} has one. */
@PortalTest
class PasskeyIT {

    private static final String EMAIL = "joris@voorbeeld.nl";
    private static final Actor SYSTEM = Actor.system("test");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private RoleDesk roles;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SecondStepDesk secondSteps;

    @Autowired
    private JdbcClient jdbc;

    private PersonId joris = PersonId.create();

    @BeforeEach
    void aCoach() {
        joris = people.add(new PersonName("Joris", "de Wit"), "nl");
        accounts.open(SYSTEM, joris, EMAIL);
        roles.grant(SYSTEM, joris, Role.COACH, null, LocalDate.of(2023, 3, 13), null);
    }

    @Test
    void nobodyMakesOneWithoutHavingArrivedNorWithTheMailboxAloneBesideAnother() throws Exception {
        var door = new Door(mvc, jdbc);
        assertThat(door.go(get("/inloggen/passkey"))).isEqualTo("/inloggen");
        assertThat(door.status(post("/inloggen/passkey/nieuw/vraag"))).isEqualTo(422);
        assertThat(door.status(post("/inloggen/passkey/vraag"))).isEqualTo(422);

        has("Telefoon", 1);
        assertThat(door.byMail(EMAIL)).isEqualTo("/inloggen/stap-2");
        assertThat(door.go(get("/inloggen/passkey"))).isEqualTo("/inloggen/stap-2");
        assertThat(door.status(post("/inloggen/passkey/nieuw/vraag"))).isEqualTo(422);
        assertThat(door.status(post("/inloggen/passkey/nieuw").param("answer", "{}")))
                .isEqualTo(422);
    }

    @Test
    void anAnswerToNoQuestionOrNonsenseLetsNobodyIn() throws Exception {
        has("Telefoon", 1);
        var door = new Door(mvc, jdbc);
        door.byMail(EMAIL);
        for (var answer :
                new String[] {"", "{}", "niets", "{\"id\":\"AQ\",\"rawId\":\"AQ\",\"type\":\"public-key\"}"}) {
            assertThat(door.status(post("/inloggen/passkey").param("answer", answer)))
                    .isEqualTo(422);
            assertThat(door.status(post("/inloggen/passkey/vraag"))).isEqualTo(200);
            assertThat(door.status(post("/inloggen/passkey").param("answer", answer)))
                    .isEqualTo(422);
        }
        assertThat(door.go(get("/coach"))).isEqualTo("/inloggen");
    }

    @Test
    void theQuestionNamesTheKeysOfThisPersonOnly() throws Exception {
        has("Telefoon", 1);
        var other = people.add(new PersonName("Nadia", "Bouzid"), "nl");
        passkeys.keep(passkey(other, "Andere", 2));
        var door = new Door(mvc, jdbc);
        door.byMail(EMAIL);
        assertThat(door.send(post("/inloggen/passkey/vraag")).getResponse().getContentAsString())
                .contains("\"AQ\"")
                .doesNotContain("\"Ag\"")
                .contains("\"rpId\":\"localhost\"");
    }

    @Test
    void theOnlySecondStepOfStaffIsNotRemoved() throws Exception {
        has("Telefoon", 1);
        var codes = secondSteps.unseenCodes(joris);
        secondSteps.codesKept(joris);
        var door = new Door(mvc, jdbc);
        door.byMail(EMAIL);
        assertThat(door.go(post("/inloggen/herstelcode").param("code", codes.getFirst())))
                .isEqualTo("/coach");
        assertThat(door.page(get("/account"), 200).text()).contains("Telefoon");
        var remove = post("/account/tweede-stap").param("wat", HexFormat.of().formatHex(new byte[] {1}));
        assertThat(door.page(remove.param("code", codes.get(1)), 422)
                        .select("#code-error")
                        .text())
                .contains("niet uitzetten");
        has("Laptop", 2);
        var again = post("/account/tweede-stap").param("wat", HexFormat.of().formatHex(new byte[] {1}));
        assertThat(door.go(again.param("code", codes.get(2)))).isEqualTo("/account");
        assertThat(passkeys.of(joris)).extracting(Passkey::label).containsExactly("Laptop");
    }

    private void has(String label, int id) {
        passkeys.keep(passkey(joris, label, id));
        secondSteps.passkeyAdded(joris);
    }

    private static Passkey passkey(PersonId person, String label, int id) {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var bytes = new byte[] {(byte) id};
        return new Passkey(bytes, person, label, bytes, 0, true, "internal", true, false, bytes, bytes, now, now);
    }
}
