package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import nl.loket.account.EmailAddress;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.Postcode;
import nl.loket.candidate.Register;
import nl.loket.candidate.RegistrationDesk;
import nl.loket.correspondence.MailJob;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Candidates for page tests, and the pages as they read them. */
@TestComponent
class Candidates {

    /** A page that must survive it: long, in another direction, and with a script in it. */
    static final String WILD =
            "<script>alert(1)</script> مرحبا \u202e👩‍🏫 ".repeat(300).substring(0, 10_000);

    private final MockMvc mvc;
    private final RegistrationDesk registrations;
    private final MailJob mail;
    private final JdbcClient jdbc;

    Candidates(MockMvc mvc, RegistrationDesk registrations, MailJob mail, JdbcClient jdbc) {
        this.mvc = mvc;
        this.registrations = registrations;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    PersonId registered(String given, Diploma diploma) {
        return registrations.register(
                Actor.system("test"),
                new Register(
                        new PersonName(given, "El Amrani"),
                        new EmailAddress(given + "@voorbeeld.nl"),
                        new Postcode("1098 XG"),
                        diploma,
                        "Tien jaar accountant.",
                        "nl",
                        true,
                        true));
    }

    static Actor actor(PersonId person) {
        return Actor.of(person, Role.CANDIDATE);
    }

    Document open(PersonId person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        return open(request.with(SignedIn.as(person)), status);
    }

    Document open(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        return visit().open(request, status);
    }

    /** Where a form that went well leads. */
    String sent(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return visit().sent(request);
    }

    String sent(PersonId person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return sent(request.with(SignedIn.as(person)));
    }

    /** Does the whole self-scan with one answer. */
    void scans(PersonId person, String answer) throws Exception {
        for (var part : ScanPart.values()) {
            var url = "/mijn/zelfscan/" + part.path();
            var page = open(person, get(url), 200);
            var request = post(url).with(csrf());
            request.param("seenVersion", seen(page)).param("done", "true");
            part.questions().forEach(question -> request.param("answers[" + question.name() + "]", answer));
            assertThat(sent(person, request)).startsWith("/mijn/zelfscan/");
        }
        var check = open(person, get("/mijn/zelfscan/controle"), 200);
        var finish = post("/mijn/zelfscan/controle")
                .param("seenVersion", seen(check))
                .with(csrf());
        assertThat(sent(person, finish)).isEqualTo("/mijn/zelfscan");
    }

    /** The version a page saw. */
    static String seen(Document page) {
        return page.select("input[name=seenVersion]").val();
    }

    /** Somebody with a browser, which keeps its session. */
    Visit visit() {
        return new Visit();
    }

    /** One browser. */
    class Visit {

        private @Nullable Cookie session;

        Document open(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
            var response = perform(request);
            var page = Jsoup.parse(response.getContentAsString());
            assertThat(response.getStatus()).as(page.select("main").text()).isEqualTo(status);
            assertThat(page.select("main script")).isEmpty();
            assertThat(page.text()).doesNotContain("??");
            return page;
        }

        String sent(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
            var response = perform(request);
            assertThat(response.getStatus())
                    .as(Jsoup.parse(response.getContentAsString())
                            .select("main")
                            .text())
                    .isEqualTo(302);
            return String.valueOf(response.getRedirectedUrl());
        }

        private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
            if (session != null) {
                request.cookie(session);
            }
            var response = mvc.perform(request).andReturn().getResponse();
            var cookie = response.getCookie("loket");
            session = cookie == null ? session : cookie;
            return response;
        }
    }

    /** The last mail to anyone. */
    String lastMail() {
        mail.sendDue();
        return jdbc.sql("select body from core.postbus order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
