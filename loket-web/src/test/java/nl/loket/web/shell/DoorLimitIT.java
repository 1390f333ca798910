package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.PortalTest;
import nl.lokettest.StatementCount;
import nl.lokettest.StatementCount.Counted;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A script that sends a thousand forms is told to wait and costs nothing; everybody else gets their answers as always. */
@PortalTest
class DoorLimitIT {

    private static final String SCRIPT = "203.0.113.7";
    private static final String SOMEBODY_ELSE = "203.0.113.8";
    private static final int TIMES = 1_000;

    @Autowired
    MockMvc mvc;

    @Autowired
    TurnedAway turnedAway;

    @LocalServerPort
    int port;

    /** Every form of the access table that stands open to everyone, those that are added later too. */
    static Stream<String> openForms() {
        return AccessTable.ROWS.stream()
                .filter(row -> row.open() && row.methods().contains(HttpMethod.POST))
                .filter(row -> !row.subject().equals("demo"))
                .map(row -> row.pattern()
                        .getPatternString()
                        .replaceAll("\\{way.*}", "stap-2")
                        .replaceAll("\\{[^}]+}", "x"));
    }

    @Test
    void whoSendsAThousandFormsWaitsAndNobodyElseDoes() {
        sendTooMany("/check");
    }

    @ParameterizedTest
    @MethodSource("openForms")
    @Tag("slow")
    void thatHoldsForEachForm(String form) {
        sendTooMany(form);
    }

    private void sendTooMany(String form) {
        var before = sent(form, SOMEBODY_ELSE);
        var answers =
                IntStream.range(0, TIMES).mapToObj(_ -> sent(form, SCRIPT)).toList();

        var refused = answers.stream()
                .filter(answer -> answer.result().getStatus() == 429)
                .toList();
        assertThat(refused.size()).isGreaterThan(TIMES / 2).isLessThan(TIMES);
        assertThat(answers.getFirst().result().getStatus()).isNotEqualTo(429);
        assertThat(refused.stream().skip(1).map(Counted::statements))
                .as("turned away without asking the database")
                .allMatch(List::isEmpty);
        assertThat(Integer.parseInt(String.valueOf(refused.getLast().result().getHeader("Retry-After"))))
                .isBetween(1, 3600);

        var after = sent(form, SOMEBODY_ELSE);
        assertThat(after.result().getStatus()).isEqualTo(before.result().getStatus());
        assertThat(after.statements()).hasSameSizeAs(before.statements());
    }

    @Test
    void thePageThatSaysToWaitGivesBackWhatWasTyped() throws Exception {
        var typed = "diploma=HBO_OR_WO&vraag=Kan ik <b>ook</b> in deeltijd?&code=123456".replace(" ", "+");
        HttpResponse<String> answer = sentForReal(typed);
        for (int i = 0; i <= FormLimit.MOST && answer.statusCode() != 429; i++) {
            answer = sentForReal(typed);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Even wachten");
        assertThat(page.select("main").text())
                .contains("Kan ik <b>ook</b> in deeltijd?")
                .doesNotContain("123456", "HBO_OR_WO");
    }

    @Test
    void manyAddressesFillNoMemory() {
        var soon = Instant.now().plusSeconds(60);
        IntStream.range(0, TurnedAway.MOST + 500).forEach(i -> turnedAway.note("door " + i, soon));
        assertThat(turnedAway.size()).isEqualTo(TurnedAway.MOST);
        assertThat(turnedAway.until("door 0")).isEmpty();
        assertThat(turnedAway.until("door " + (TurnedAway.MOST + 499))).contains(soon);
    }

    @Test
    void oneNetworkIsOneClientHoweverManyAddressesItHas() {
        assertThat(DoorLimit.client("2001:db8:1:2::1")).isEqualTo(DoorLimit.client("2001:db8:1:2:ffff::2"));
        assertThat(DoorLimit.client("2001:db8:1:2::1")).isNotEqualTo(DoorLimit.client("2001:db8:1:3::1"));
        assertThat(Map.of("192.0.2.1", "192.0.2.1", "unknown", "unknown"))
                .allSatisfy((address, client) ->
                        assertThat(DoorLimit.client(address)).isEqualTo(client));
    }

    private Counted<MockHttpServletResponse> sent(String form, String address) {
        return StatementCount.during(() -> {
            try {
                return mvc.perform(post(form).with(csrf()).with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private HttpResponse<String> sentForReal(String fields) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/check"))
                            .header("Accept", "text/html")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(fields))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
