package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.loket.PortalTest;
import nl.loket.candidate.Diploma;
import nl.loket.web.Footprint;
import nl.loket.web.candidate.Candidates.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The self-scan without an account (QI-01): the visitor's alone, and taken along only where they say so. */
@PortalTest
@Import(Candidates.class)
class VisitorScanIT {

    @Autowired
    Candidates candidates;

    @Autowired
    Footprint footprint;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVisitorGetsAnExplainedOutcomeAndNothingIsKept() throws Exception {
        var before = footprint.taken();
        var visitor = candidates.visit();
        assertThat(visitor.open(get("/zelfscan"), 200).select("main").text())
                .contains("Niemand wordt hierop afgewezen");
        assertThat(visitor.sent(get("/zelfscan/uitkomst"))).isEqualTo("/zelfscan/waarom");
        fill(visitor, "NO");

        var outcome = visitor.open(get("/zelfscan/uitkomst"), 200);
        assertThat(outcome.select("main").text())
                .contains("Dat is geen afwijzing", "Hier kan je intake over gaan", "We bewaren je antwoorden niet");
        assertThat(outcome.select("#answers ~ dl dd")).hasSize(14);
        assertThat(outcome.select("main a[href=/aanmelden?zelfscan=mee]")).hasSize(1);
        assertThat(footprint.taken()).as("no table of ours").isEqualTo(before);

        visitor.sent(post("/zelfscan/wissen").with(csrf()));
        assertThat(visitor.sent(get("/zelfscan/uitkomst"))).isEqualTo("/zelfscan/waarom");
        assertThat(candidates.visit().sent(get("/zelfscan/uitkomst")))
                .as("another browser")
                .isEqualTo("/zelfscan/waarom");
    }

    @Test
    void aGapComesBackAndTwoWindowsDoNotOverwriteEachOther() throws Exception {
        var visitor = candidates.visit();
        assertThat(visitor.open(answer(ScanPart.ENERGY, "0").param("answers[GROUP]", "YES"), 422)
                        .select("input[checked]")
                        .attr("name"))
                .isEqualTo("answers[GROUP]");
        visitor.sent(whole(ScanPart.MOTIVES, "0", "YES"));
        var page = visitor.open(whole(ScanPart.MOTIVES, "0", "NO"), 409);
        assertThat(page.select("[data-conflict]").text()).contains("in een ander venster");
        assertThat(visitor.sent(whole(ScanPart.MOTIVES, Candidates.seen(page), "NO")))
                .isEqualTo("/zelfscan/verwachting");
    }

    @Test
    void whoStayedAwayTooLongIsToldAndGoesOnWithWhatTheySent() throws Exception {
        var visitor = candidates.visit();
        assertThat(visitor.sent(whole(ScanPart.ENERGY, "2", "YES"))).isEqualTo("/zelfscan/waarom");
        assertThat(visitor.open(get("/zelfscan/waarom"), 200).text()).contains("langer dan een uur weg");
    }

    @Test
    void itGoesAlongOnlyForWhoSaysSo() throws Exception {
        var along = candidates.visit();
        fill(along, "YES");
        assertThat(along.open(get("/aanmelden?zelfscan=mee"), 200).select("#withScan[checked]"))
                .hasSize(1);
        assertThat(register(along, "Bo", true)).isEqualTo("/mijn");
        assertThat(along.open(get("/mijn"), 200).text()).contains("je zelfscan is meegegaan");
        assertThat(scans("bo@voorbeeld.nl")).isOne();

        var alone = candidates.visit();
        fill(alone, "YES");
        assertThat(alone.open(get("/aanmelden"), 200).select("#withScan[checked]"))
                .isEmpty();
        assertThat(register(alone, "Joost", false)).isEqualTo("/mijn");
        assertThat(scans("joost@voorbeeld.nl")).isZero();
        assertThat(alone.open(get("/mijn"), 200).text()).contains("Doe de zelfscan");
    }

    @Test
    void aLinkOpenedElsewhereSaysThatTheScanIsNotThere() throws Exception {
        var phone = candidates.visit();
        fill(phone, "YES");
        phone.sent(registration("Bo", true));
        var link = link();
        assertThat(phone.open(get(link), 200).select("main").text()).doesNotContain("andere browser");

        var laptop = candidates.visit();
        var page = laptop.open(get(link), 200);
        assertThat(page.select("main").text()).contains("Je zelfscan staat in een andere browser");
        var press = post("/aanmelden/link").with(csrf());
        page.select("main input[type=hidden]").forEach(i -> press.param(i.attr("name"), i.val()));
        assertThat(laptop.sent(press)).isEqualTo("/mijn");
        assertThat(laptop.open(get("/mijn"), 200).text()).contains("Je kunt hem hier opnieuw invullen");
        assertThat(scans("bo@voorbeeld.nl")).isZero();
    }

    @Test
    void aScanThatWasHandedInIsNotReplacedByOneOfAVisitor() throws Exception {
        var samira = candidates.registered("Samira", Diploma.HBO);
        candidates.scans(samira, "NO");
        var visitor = candidates.visit();
        fill(visitor, "YES");
        visitor.sent(registration("Samira", true));
        candidates.lastMail();
        var mail = jdbc.sql("select body from core.postbus where body like '%/inloggen/link%'")
                .query(String.class)
                .single();
        var code = Pattern.compile("\\b(\\d{6})\\b").matcher(mail);
        assertThat(code.find()).isTrue();
        visitor.sent(post("/aanmelden/code").param("code", code.group(1)).with(csrf()));
        assertThat(scans("samira@voorbeeld.nl")).isOne();
    }

    private void fill(Visit visitor, String answer) throws Exception {
        for (var part : ScanPart.values()) {
            var page = visitor.open(get("/zelfscan/" + part.path()), 200);
            visitor.sent(whole(part, Candidates.seen(page), answer));
        }
        visitor.open(get("/zelfscan/controle"), 200);
    }

    private static AbstractMockHttpServletRequestBuilder<?> whole(ScanPart part, String seen, String answer) {
        var request = answer(part, seen);
        part.questions().forEach(q -> request.param("answers[" + q + "]", answer));
        return request;
    }

    private static AbstractMockHttpServletRequestBuilder<?> answer(ScanPart part, String seen) {
        var request = post("/zelfscan/" + part.path()).with(csrf());
        return request.param("seenVersion", seen).param("done", "true");
    }

    private String register(Visit visitor, String given, boolean withScan) throws Exception {
        visitor.sent(registration(given, withScan));
        var link = link();
        var press = post("/aanmelden/link").with(csrf());
        visitor.open(get(link), 200)
                .select("main input[type=hidden]")
                .forEach(i -> press.param(i.attr("name"), i.val()));
        return visitor.sent(press);
    }

    private static AbstractMockHttpServletRequestBuilder<?> registration(String given, boolean withScan) {
        return post("/aanmelden")
                .with(csrf())
                .param("givenName", given)
                .param("familyName", "de Wit")
                .param("email", given.toLowerCase(Locale.ROOT) + "@voorbeeld.nl")
                .param("postcode", "1012 AB")
                .param("diploma", "WO")
                .param("conditions", "true")
                .param("consents", "true")
                .param("withScan", String.valueOf(withScan));
    }

    private String link() {
        var link = Pattern.compile("/aanmelden/link\\?t=\\S+").matcher(candidates.lastMail());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private long scans(String email) {
        return jdbc.sql("""
                        select count(*) from core.self_scan s join core.application a using (trajectory_id)
                        join core.account_card c on c.person_id = a.person_id where c.email::text ilike :email""").param("email", email).query(Long.class).single();
    }
}
