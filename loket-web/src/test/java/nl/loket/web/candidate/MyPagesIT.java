package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.SaveMotivation;
import nl.loket.candidate.ScanOutcome;
import nl.loket.document.DocumentDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.lokettest.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
@Import(Candidates.class)
class MyPagesIT {

    private static final byte[] PDF = "%PDF-1.7\nmy life".getBytes(StandardCharsets.US_ASCII);
    private static final String REASONS = "Ik wil kinderen leren lezen, omdat lezen mijn eigen wereld groter maakte.";

    @Autowired
    private Candidates candidates;

    @Autowired
    private ApplicationDesk applications;

    @Autowired
    private TrajectoryDesk trajectories;

    @Autowired
    private DocumentDesk documents;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private RoleDesk roles;

    @Autowired
    private DeskPeople desk;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private PersonId samira = PersonId.create();
    private TrajectoryId trajectory = TrajectoryId.create();

    @BeforeEach
    void somebodyRegistered() {
        var nadia = people.add(new PersonName("Nadia", "Bouzid"), "nl");
        accounts.open(Actor.system("test"), nadia, "nadia@loket.example");
        roles.grant(Actor.system("test"), nadia, Role.INTERMEDIARY, null, LocalDate.of(2023, 1, 1), null);
        samira = candidates.registered("Samira", Diploma.HBO);
        trajectory = trajectories.latestOf(samira).orElseThrow().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mijn",
                "/mijn/zelfscan/waarom",
                "/mijn/cv",
                "/mijn/motivatie",
                "/mijn/voorkeuren",
                "/mijn/wat-ik-meebreng",
                "/mijn/ondersteuning",
                "/mijn/bijeenkomst",
                "/mijn/route",
                "/mijn/stappen",
                "/mijn/kring",
                "/mijn/gegevens",
                "/mijn/gegevens/wijzigen",
                "/mijn/gegevens/email",
                "/mijn/gegevens/download",
                "/mijn/documenten",
                "/mijn/stoppen",
                "/mijn/tijdlijn"
            })
    void everyPageIsThereInBothLanguagesAndOnlyForCandidates(String url) throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var page = candidates.open(samira, get(url).param("taal", language), 200);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
        }
        assertThat(candidates.sent(get(url))).contains("/inloggen");
    }

    @Test
    void homeTellsOneThingToDoWhoDoesItAndByWhen() throws Exception {
        var home = home();

        assertThat(home.select(".card--now h2").text()).isEqualTo("Doe de zelfscan");
        assertThat(home.select(".card--now").text()).contains("Nu aan jou", "maandag 27 maart 2023 (nog 14 dagen)");
        assertThat(home.select(".page-title").text()).contains("13 maart 2023", "ZIJ-2023-");
        assertThat(
                        home.select(
                                "main a[href=/mijn/zelfscan], main a[href=/mijn/cv], main a[href=/mijn/motivatie], main a[href=/mijn/bijeenkomst]"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(home.select(".steps li[aria-current=step]").text()).contains("Aanmelden");
        assertThat(home.select("aside").text()).contains("Nadia Bouzid", "zolang er geen coach vrij is");
    }

    @Test
    void inThePreTrackAMeetingNobodyWentToIsStillTheirTurn() throws Exception {
        desk.put(new DeskPeople.Candidate(samira, trajectory), TrajectoryStatus.PRE_TRACK);
        assertThat(now()).contains("Nu aan jou", "Kies een informatiebijeenkomst");

        var nadia = desk.staff("Ingrid", "Bakker", Role.INTERMEDIARY);
        var meeting = meetings.plan(
                nadia, new PlanMeeting("HVA", LocalDate.of(2023, 3, 15), LocalTime.of(19, 0), "HvA", false, 40));
        var her = Actor.of(samira, Role.CANDIDATE);
        meetings.book(her, trajectory, meeting);
        assertThat(now()).contains("Even geen actie van jou", "Welkom in het voortraject");

        clock.shiftBy(clock.offset().plusDays(7));
        assertThat(now()).contains("Nu aan jou", "Was je bij de informatiebijeenkomst?", "woensdag 15 maart 2023");
        meetings.declare(her, trajectory, "HVA", LocalDate.of(2023, 3, 15));
        assertThat(now()).contains("Even geen actie van jou");
    }

    @Test
    void aPlaceAtAMeetingThatIsOverWaitsForWordsAndIsNotPlanned() throws Exception {
        var nadia = desk.staff("Ingrid", "Bakker", Role.INTERMEDIARY);
        var meeting = meetings.plan(
                nadia, new PlanMeeting("HVA", LocalDate.of(2023, 3, 15), LocalTime.of(19, 0), "HvA", false, 40));
        meetings.book(Actor.of(samira, Role.CANDIDATE), trajectory, meeting);
        assertThat(home().select(".task-list").text())
                .contains("Je hebt een plaats op woensdag 15 maart 2023. Gepland");

        clock.shiftBy(clock.offset().plusDays(7));

        assertThat(home().select(".task-list").text())
                .contains("Je had een plaats op woensdag 15 maart 2023. Was je er? Geef het door.")
                .doesNotContain("Gepland");
    }

    @Test
    void inTheOwnClassOneIsAskedToMeetTheCoach() throws Exception {
        desk.put(new DeskPeople.Candidate(samira, trajectory), TrajectoryStatus.INDUCTION);
        assertThat(now()).as("somebody stands in").contains("Even geen actie van jou", "Je eigen klas");

        jdbc.sql("update coaching.assignment set kind = 'COACH' where trajectory_id = :id")
                .param("id", trajectory.value())
                .update();
        assertThat(now()).contains("Nu aan jou", "Spreek af met je coach");
        assertThat(home().select(".card--now a[href='mailto:nadia@loket.example']")
                        .text())
                .isEqualTo("Mail Nadia Bouzid");
    }

    private String now() throws Exception {
        return home().select(".card--now").text();
    }

    @Test
    void finishedTasksStayAndTheNextOneComesForward() throws Exception {
        scan("YES");
        var home = home();
        assertThat(home.select(".task-list li").first()).isNotNull();
        assertThat(home.select(".task-list").text()).contains("Gedaan op 13 maart 2023. Uitkomst: Past bij je.");
        assertThat(home.select(".card--now h2").text()).isEqualTo("Stuur je cv");
    }

    @Test
    void allInAndTheDeskIsToActByADay() throws Exception {
        everythingIn();

        assertThat(trajectories.latestOf(samira).orElseThrow().status()).isEqualTo(TrajectoryStatus.INTAKE_READY);
        var home = home();
        assertThat(home.select(".card--now").text())
                .contains("Even geen actie van jou", "Het loket plant je intake", "2023");
        assertThat(home.select(".task-list li")).hasSize(8);
    }

    @Test
    void afterTheFirstStepWasTakenBackTheDeskJudgesAgain() throws Exception {
        everythingIn();
        var nadia = roles.holders(Role.INTERMEDIARY).getFirst();
        var desk = Actor.of(nadia, Role.INTERMEDIARY);
        trajectories.undo(desk, trajectory, "Verkeerde persoon", version());

        assertThat(home().select(".card--now").text()).contains("Het loket kijkt opnieuw naar je aanmelding");
        var list = candidates.open(nadia, get("/loket"), 200).select("main").text();
        assertThat(list).contains("Beoordeel opnieuw");
        var steps = candidates.open(nadia, get("/loket/mensen/" + trajectory + "/stappen"), 200);
        assertThat(steps.select("#next-1").text()).contains("is teruggedraaid");
        var again = post("/loket/mensen/" + trajectory + "/stappen/verder")
                .param("to", steps.select("#next-1 input[name=to]").val())
                .param("version", steps.select("#next-1 input[name=version]").val())
                .with(csrf());
        candidates.sent(nadia, again);
        assertThat(trajectories.latestOf(samira).orElseThrow().status()).isEqualTo(TrajectoryStatus.INTAKE_READY);
    }

    private int version() {
        return trajectories.latestOf(samira).orElseThrow().version();
    }

    @Test
    void homeTakesFewStatements() {
        everythingInQuietly();
        home(1);
        var counted = StatementCount.during(() -> home(2));
        assertThat(counted.statements()).hasSizeLessThanOrEqualTo(21);
    }

    @Test
    void doubtsAreExplainedAndRejectNobody() throws Exception {
        scan("NO");
        var page = candidates.open(samira, get("/mijn/zelfscan"), 200);
        assertThat(page.select("main").text()).contains("Nog twijfels", "geen afwijzing");
        assertThat(page.select("main section.card h3")).hasSize(14);
        assertThat(applications.of(Candidates.actor(samira), trajectory).scan())
                .extracting(s -> s == null ? null : s.outcome())
                .isEqualTo(ScanOutcome.DOUBTS);
        assertThat(trajectories.latestOf(samira).orElseThrow().status()).isEqualTo(TrajectoryStatus.REGISTERED);
    }

    @Test
    void aCvGoesInAndComesBackAsAnAttachment() throws Exception {
        assertThat(cv("../../Mijn \"cv\" 👩‍🏫.pdf", PDF)).isEqualTo("/mijn");
        var document = documents.of(Candidates.actor(samira), samira).getFirst();

        var response = mvc.perform(get("/mijn/documenten/" + document.id()).with(SignedIn.as(samira)))
                .andReturn()
                .getResponse();
        assertThat(response.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("..", "/");
        assertThat(response.getHeaders("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void somebodyElsesDocumentIsNotThere() throws Exception {
        cv("cv.pdf", PDF);
        var document = documents.of(Candidates.actor(samira), samira).getFirst();
        var bo = candidates.registered("Bo", Diploma.WO);
        candidates.open(bo, get("/mijn/documenten/" + document.id()), 404);
        candidates.open(bo, get("/mijn/documenten/geen-id"), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', leeg",
        "'MZ\u0090\u0000\u0003', 'Word-document'",
        "'<html><script>alert(1)</script>', 'Word-document'"
    })
    void aFileThatIsNoCvIsRefusedAtItsField(String content, String message) throws Exception {
        var file = new MockMultipartFile(
                "file", "cv.pdf", "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1));
        var page = candidates.open(samira, multipart("/mijn/cv").file(file).with(csrf()), 422);
        assertThat(page.select("#file-error").text()).contains(message);
    }

    @Test
    void whatWasMeantForAMachineIsRefusedWithoutFuss() throws Exception {
        candidates.open(samira, post("/mijn/cv").param("file", "geen bestand").with(csrf()), 422);
    }

    @Test
    void aFileThatIsFarTooLargeSaysSoAtItsField() throws Exception {
        var body = new byte[(int) DocumentDesk.LARGEST + 100_000];
        var page = candidates.open(
                samira,
                post("/mijn/cv").contentType("multipart/form-data; boundary=x").content(body),
                422);
        assertThat(page.select("#file-error").text()).contains("groter dan 10 MB");
    }

    @Test
    void aMotivationIsKeptAndContinued() throws Exception {
        assertThat(candidates.sent(samira, motivation("Ik begin", 0, false))).isEqualTo("/mijn/motivatie");
        var page = candidates.open(samira, get("/mijn/motivatie"), 200);
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("Ik begin");
        assertThat(home().select(".card--now").text()).contains("Doe de zelfscan");
        assertThat(home().select(".task-list").text()).contains("Begonnen, 2 woorden.");

        assertThat(candidates.sent(samira, motivation(REASONS, 1, true))).isEqualTo("/mijn");
        assertThat(home().select(".task-list").text()).contains("Klaar op 13 maart 2023.");
    }

    @ParameterizedTest
    @CsvSource({"'', 50", "Te kort, 50"})
    void aMotivationThatIsTooShortIsRefused(String text, String message) throws Exception {
        var page = candidates.open(samira, motivation(text, 0, true), 422);
        assertThat(page.select("#text-error").text()).contains(message);
        assertThat(page.select("textarea[name=text]").text()).isEqualTo(text);
    }

    @Test
    void aMotivationOfTenThousandWildCharactersIsRefusedAndKept() throws Exception {
        var page = candidates.open(samira, motivation(Candidates.WILD, 0, false), 422);
        assertThat(page.select("#text-error").text()).contains("4.000");
        assertThat(page.select("textarea[name=text]").text()).contains("<script>", "مرحبا");
    }

    @Test
    void aMotivationKeptElsewhereIsShownBesideTheTypedOne() throws Exception {
        applications.motivate(Candidates.actor(samira), new SaveMotivation(trajectory, "Op mijn telefoon", false, 0));

        var page = candidates.open(samira, motivation("Op mijn laptop", 0, false), 409);
        assertThat(page.select("#elsewhere").text()).isEqualTo("Op mijn telefoon");
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("Op mijn laptop");
        candidates.sent(
                samira,
                motivation(
                        "Op mijn laptop",
                        Integer.parseInt(page.select("input[name=version]").val()),
                        false));
    }

    @Test
    void aMeetingIsBookedGivenUpAndDeclared() throws Exception {
        var meeting = planned();
        var page = candidates.open(samira, get("/mijn/bijeenkomst"), 200);
        var book = page.expectFirst("form[action$=/boeken]").attr("action");
        for (int i = 0; i < 2; i++) {
            assertThat(candidates.sent(samira, post(book).with(csrf()))).isEqualTo("/mijn/bijeenkomst");
        }
        page = candidates.open(samira, get("/mijn/bijeenkomst"), 200);
        assertThat(page.select("form[action$=/boeken]")).isEmpty();
        candidates.sent(
                samira,
                post(page.expectFirst("form[action$=/afzeggen]").attr("action")).with(csrf()));
        assertThat(meetings.upcoming()).anyMatch(m -> m.id().equals(meeting) && m.booked() == 0);

        assertThat(candidates.sent(
                        samira,
                        post("/mijn/bijeenkomst")
                                .param("college", "HVA")
                                .param("on", "2023-03-01")
                                .with(csrf())))
                .isEqualTo("/mijn");
        assertThat(home().select(".task-list").text()).contains("Je was er op woensdag 1 maart 2023.");
    }

    @Test
    void detailsAreCorrected() throws Exception {
        assertThat(candidates.sent(samira, profile("givenName", "Samirah", 0))).isEqualTo("/mijn/gegevens");
        assertThat(people.person(samira).name().given()).isEqualTo("Samirah");
        candidates.open(samira, profile("givenName", "Samira", 0), 409);
        assertThat(people.person(samira).name().given()).isEqualTo("Samirah");
    }

    @Test
    void aNewAddressCountsOnceItsCodeCameBack() throws Exception {
        assertThat(candidates.sent(
                        samira,
                        post("/mijn/gegevens/email")
                                .param("email", "nieuw@voorbeeld.nl")
                                .with(csrf())))
                .isEqualTo("/mijn/gegevens/email/code");
        var code = code();
        candidates.open(
                samira, post("/mijn/gegevens/email/code").param("code", "abc").with(csrf()), 422);
        assertThat(accounts.emailOf(samira)).contains("Samira@voorbeeld.nl");

        assertThat(candidates.sent(
                        samira,
                        post("/mijn/gegevens/email/code").param("code", code).with(csrf())))
                .isEqualTo("/mijn/gegevens");
        assertThat(accounts.emailOf(samira)).contains("nieuw@voorbeeld.nl");
    }

    @Test
    void anAddressOfSomebodyElseLooksTheSameAndIsNeverTaken() throws Exception {
        candidates.registered("Bo", Diploma.WO);
        assertThat(candidates.sent(
                        samira,
                        post("/mijn/gegevens/email")
                                .param("email", "bo@voorbeeld.nl")
                                .with(csrf())))
                .isEqualTo("/mijn/gegevens/email/code");
        assertThat(candidates.lastMail()).contains("ander account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen adres", "Samira@voorbeeld.nl", "<script>alert(1)</script>@x.nl"})
    void aNewAddressThatIsWrongIsRefused(String email) throws Exception {
        var page = candidates.open(
                samira, post("/mijn/gegevens/email").param("email", email).with(csrf()), 422);
        assertThat(page.select("#email-error")).isNotEmpty();
        assertThat(page.select("input[name=email]").val()).isEqualTo(email);
    }

    @Test
    void whoStopsSeesFirstWhatHappensAndMayComeBack() throws Exception {
        var page = candidates.open(samira, stop("EXPECTATIONS", "Ik dacht dat het korter was", 0, false), 200);
        assertThat(page.select("h1").text()).isEqualTo("Weet je het zeker?");
        assertThat(trajectories.latestOf(samira).orElseThrow().status()).isEqualTo(TrajectoryStatus.REGISTERED);

        assertThat(candidates.sent(samira, stop("EXPECTATIONS", "Ik dacht dat het korter was", 0, true)))
                .isEqualTo("/mijn");
        assertThat(candidates.sent(samira, stop("EXPECTATIONS", "", 0, true))).isEqualTo("/mijn");
        var home = home();
        assertThat(home.select(".card--now").text()).contains("Je traject is gestopt op 13 maart 2023");
        assertThat(home.select(".task-list")).isEmpty();

        assertThat(candidates.sent(samira, post("/mijn/opnieuw").with(csrf()))).isEqualTo("/mijn");
        assertThat(trajectories.latestOf(samira).orElseThrow().previous()).isEqualTo(trajectory);
        assertThat(home().select(".card--now h2").text()).isEqualTo("Doe de zelfscan");
    }

    @ParameterizedTest
    @CsvSource({"''", "BORED", "SUITABILITY_FAILED", "<script>"})
    void stoppingNeedsAReasonThatIsOffered(String reason) throws Exception {
        var page = candidates.open(samira, stop(reason, "Een toelichting", 0, true), 422);
        assertThat(page.select("#reason-error")).isNotEmpty();
        assertThat(page.select("textarea[name=note]").text()).isEqualTo("Een toelichting");
    }

    @Test
    void stoppingWithTenThousandWildCharactersIsRefusedAndFromAnOldPageToo() throws Exception {
        var page = candidates.open(samira, stop("OTHER", Candidates.WILD, 0, true), 422);
        assertThat(page.select("#note-error")).isNotEmpty();
        candidates.open(samira, stop("OTHER", "", 7, true), 409);
    }

    @Test
    void everythingWeKnowComesInOneZip() throws Exception {
        everythingIn();
        var zip = mvc.perform(get("/mijn/gegevens/download/alles").with(SignedIn.as(samira)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var entries = entries(zip);
        assertThat(entries.getFirst()).contains("Tien jaar accountant.", REASONS, "1098 XG", "Samira@voorbeeld.nl");
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast()).startsWith("%PDF");
    }

    @Test
    void theTimelineIsInWords() throws Exception {
        scan("YES");
        var page = candidates.open(samira, get("/mijn/tijdlijn"), 200);
        assertThat(page.select(".timeline").text())
                .contains("Zelfscan: Gedaan op 13 maart 2023", "Aangemeld bij 1 Loket");
    }

    private Document home() throws Exception {
        return candidates.open(samira, get("/mijn"), 200);
    }

    private Document home(int time) {
        try {
            return home();
        } catch (Exception e) {
            throw new IllegalStateException("time " + time, e);
        }
    }

    private void everythingInQuietly() {
        try {
            everythingIn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void everythingIn() throws Exception {
        scan("YES");
        cv("cv.pdf", PDF);
        candidates.sent(samira, motivation(REASONS, 0, true));
        meetings.declare(Candidates.actor(samira), trajectory, "HVA", LocalDate.of(2023, 3, 1));
    }

    private void scan(String answer) throws Exception {
        candidates.scans(samira, answer);
    }

    private String cv(String name, byte[] content) throws Exception {
        return candidates.sent(
                samira,
                multipart("/mijn/cv")
                        .file(new MockMultipartFile("file", name, "application/pdf", content))
                        .with(csrf()));
    }

    private static MockHttpServletRequestBuilder motivation(String text, int version, boolean done) {
        return post("/mijn/motivatie")
                .param("text", text)
                .param("version", String.valueOf(version))
                .param("done", String.valueOf(done))
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder profile(String field, String value, int version) {
        var request = post("/mijn/gegevens/wijzigen")
                .param("version", String.valueOf(version))
                .with(csrf());
        var details = new String[][] {
            {"givenName", "Samira"},
            {"familyName", "El Amrani"},
            {"postcode", "1098 XG"},
            {"background", "Boekhouder"},
            {"language", "nl"}
        };
        for (var detail : details) {
            request.param(detail[0], detail[0].equals(field) ? value : detail[1]);
        }
        return request;
    }

    private static MockHttpServletRequestBuilder stop(String reason, String note, int version, boolean sure) {
        var request = post("/mijn/stoppen")
                .param("reason", reason)
                .param("note", note)
                .param("comeBack", "LATER")
                .param("version", String.valueOf(version))
                .with(csrf());
        return sure ? request.param("sure", "true") : request;
    }

    private nl.loket.meeting.MeetingId planned() {
        return meetings.plan(
                Actor.system("test"),
                new PlanMeeting(
                        "HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2-4", false, null));
    }

    private String code() {
        var match = java.util.regex.Pattern.compile("\\b(\\d{6})\\b").matcher(candidates.lastMail());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static List<String> entries(byte[] content) throws IOException {
        var entries = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                entries.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
