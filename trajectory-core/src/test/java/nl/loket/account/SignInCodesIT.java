package nl.loket.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class SignInCodesIT {

    private static final String EMAIL = "samira@voorbeeld.nl";
    private static final String CLIENT = "192.0.2.1";

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    SignInCodes codes;

    @Autowired
    SystemTime time;

    @Autowired
    JdbcClient jdbc;

    private PersonId samira = PersonId.create();

    @BeforeEach
    void anAccount() {
        samira = people.add(new PersonName("Samira", "El Amrani"), "nl");
        accounts.open(Actor.system("test"), samira, EMAIL);
    }

    @Test
    void theMailCarriesALinkAndACodeAndEachSignsIn() {
        codes.request(EMAIL, CLIENT);
        assertThat(codes.redeemLink(lastToken())).isEqualTo(new SignIn.Admitted(samira));
        codes.request("SAMIRA@voorbeeld.NL", CLIENT);
        assertThat(codes.redeemCode(EMAIL, " " + lastCode() + " ", CLIENT)).isEqualTo(new SignIn.Admitted(samira));
    }

    @Test
    void usingOneUsesUpBoth() {
        codes.request(EMAIL, CLIENT);
        var token = lastToken();
        var code = lastCode();
        codes.redeemLink(token);
        assertThat(codes.redeemLink(token)).isInstanceOf(SignIn.Refused.class);
        assertThat(codes.redeemCode(EMAIL, code, CLIENT)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void theNewestWinsAndTheOlderDies() {
        codes.request(EMAIL, CLIENT);
        var oldToken = lastToken();
        codes.request(EMAIL, CLIENT);
        assertThat(codes.redeemLink(oldToken)).isInstanceOf(SignIn.Refused.class);
        assertThat(codes.redeemLink(lastToken())).isInstanceOf(SignIn.Admitted.class);
    }

    @Test
    void anHourLaterItIsTooLate() {
        codes.request(EMAIL, CLIENT);
        jdbc.sql("update core.sign_in_code set expires_at = expires_at - interval '1 hour'")
                .update();
        assertThat(codes.redeemLink(lastToken())).isInstanceOf(SignIn.Refused.class);
        assertThat(codes.redeemCode(EMAIL, lastCode(), CLIENT)).isInstanceOf(SignIn.Refused.class);
        codes.cleanUp();
        assertThat(count("core.sign_in_code")).isZero();
    }

    @Test
    void afterTenFailuresEvenTheRightCodeIsRefusedForAnHourButTheLinkWorks() {
        codes.request(EMAIL, CLIENT);
        for (int i = 1; i < SignInCodes.MOST_FAILURES; i++) {
            assertThat(codes.redeemCode(EMAIL, wrongCode(), CLIENT)).isInstanceOf(SignIn.Refused.class);
        }
        assertThat(codes.redeemCode(EMAIL, wrongCode(), CLIENT)).isInstanceOf(SignIn.Locked.class);
        assertThat(codes.redeemCode(EMAIL, lastCode(), CLIENT))
                .isInstanceOfSatisfying(
                        SignIn.Locked.class,
                        locked -> assertThat(locked.until())
                                .isBetween(
                                        time.now().plus(Duration.ofMinutes(58)),
                                        time.now().plus(Duration.ofMinutes(60))));
        assertThat(codes.redeemLink(lastToken())).isInstanceOf(SignIn.Admitted.class);
        jdbc.sql("update core.attempt set since = since - interval '1 hour'").update();
        codes.request(EMAIL, CLIENT);
        assertThat(codes.redeemCode(EMAIL, lastCode(), CLIENT)).isInstanceOf(SignIn.Admitted.class);
    }

    @Test
    void anAddressWithoutAccountIsAnsweredCountedAndLockedTheSameWay() {
        for (var email : List.of(EMAIL, "niemand@voorbeeld.nl")) {
            assertThat(codes.request(email, CLIENT)).isTrue();
            for (int i = 1; i < SignInCodes.MOST_FAILURES; i++) {
                assertThat(codes.redeemCode(email, wrongCode(), CLIENT)).isInstanceOf(SignIn.Refused.class);
            }
            assertThat(codes.redeemCode(email, wrongCode(), CLIENT)).isInstanceOf(SignIn.Locked.class);
            for (int i = 1; i < SignInCodes.MOST_REQUESTS; i++) {
                assertThat(codes.request(email, CLIENT)).isTrue();
            }
            assertThat(codes.request(email, CLIENT)).isFalse();
        }
        assertThat(jdbc.sql("select count(*) from core.postbus where address = 'niemand@voorbeeld.nl'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRightCodeForgetsEarlierMistakes() {
        codes.request(EMAIL, CLIENT);
        for (int i = 0; i < 9; i++) {
            codes.redeemCode(EMAIL, wrongCode(), CLIENT);
        }
        assertThat(codes.redeemCode(EMAIL, lastCode(), CLIENT)).isInstanceOf(SignIn.Admitted.class);
        codes.request(EMAIL, CLIENT);
        assertThat(codes.redeemCode(EMAIL, wrongCode(), CLIENT)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void aClosedAccountGetsNoMailAndItsCodeDies() {
        codes.request(EMAIL, CLIENT);
        var token = lastToken();
        accounts.close(Actor.system("test"), samira);
        assertThat(codes.redeemLink(token)).isInstanceOf(SignIn.Refused.class);
        assertThat(codes.request(EMAIL, CLIENT)).isTrue();
        assertThat(count("core.postbus")).isOne();
    }

    @Test
    void aChangedAddressKillsTheCodeThatWentToTheOldOne() {
        codes.request(EMAIL, CLIENT);
        accounts.changeEmail(Actor.system("test"), samira, "nieuw@voorbeeld.nl");
        assertThat(codes.redeemLink(lastToken())).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void twoAtOnceWithTheSameCodeOneIsIn() throws Exception {
        codes.request(EMAIL, CLIENT);
        var code = lastCode();
        Callable<SignIn> attempt = () -> codes.redeemCode(EMAIL, code, CLIENT);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = threads.invokeAll(java.util.Collections.nCopies(8, attempt)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .filter(SignIn.Admitted.class::isInstance);
            assertThat(results).hasSize(1);
        }
    }

    @Test
    void neitherCodeNorTokenIsStoredAsItIsAndTheSentMailForgetsThem() {
        codes.request(EMAIL, CLIENT);
        var stored = jdbc.sql(
                        "select encode(token_hash, 'escape') || encode(code_hash, 'escape') from core.sign_in_code")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(lastToken()).doesNotContain(lastCode());
        assertThat(jdbc.sql("select body from core.outbox").query(String.class).single())
                .isEmpty();
    }

    @Test
    void textOfAnyKindIsJustAWrongCode() {
        for (var text : List.of("", "12345", "ABCDEF", "<script>", "é".repeat(10_000), "١٢٣٤٥٦")) {
            assertThat(codes.redeemCode("x@voorbeeld.nl", text, CLIENT)).isInstanceOf(SignIn.Refused.class);
            assertThat(codes.redeemLink(text)).isInstanceOf(SignIn.Refused.class);
        }
    }

    private String wrongCode() {
        return lastCode().equals("000000") ? "000001" : "000000";
    }

    private String lastToken() {
        return found("/inloggen/link\\?t=([A-Za-z0-9_-]{43})\\s");
    }

    private String lastCode() {
        return found("begon: (\\d{6})\\s");
    }

    private String found(String pattern) {
        var body = jdbc.sql("select body from core.postbus order by id desc limit 1")
                .query(String.class)
                .single();
        var match = Pattern.compile(pattern).matcher(body);
        assertThat(match.find()).as(body).isTrue();
        return match.group(1);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** So that the test reads no clock of its own. */
    @Test
    void codesLiveInSystemTimeWhateverTheBusinessClockSays() {
        codes.request(EMAIL, CLIENT);
        var expires = jdbc.sql("select expires_at from core.sign_in_code")
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
        Instant now = time.now();
        assertThat(expires).isBetween(now.plus(Duration.ofMinutes(59)), now.plus(Duration.ofMinutes(61)));
    }
}
