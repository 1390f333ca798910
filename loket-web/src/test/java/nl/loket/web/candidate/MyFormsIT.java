package nl.loket.web.candidate;

import static nl.loket.web.FormRow.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.loket.PortalTest;
import nl.loket.account.EmailAddress;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.OwnText;
import nl.loket.candidate.ProfileDesk;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.SchoolVisit;
import nl.loket.candidate.SchoolVisitDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.meeting.CalendarFeedDesk;
import nl.loket.meeting.DoorDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormRow;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.shell.Draft;
import nl.loket.web.shell.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The forms of somebody who applies, each proven field by field: see {@link FormProof}. */
@PortalTest
@Import(Candidates.class)
class MyFormsIT {

    private static final Actor TEST = Actor.system("test");
    private static final String MOTIVATION =
            "seen version | text text = Ik wil kinderen leren lezen, omdat lezen mijn eigen wereld groter maakte. | button done = true";
    private static final String PROFILE =
            "seen version | text givenName = Samirah | text familyName = El Amrani | shape postcode = 1012 AB ! 123 | text? background = Boekhouder | choice language = nl";
    private static final String STRENGTHS =
            "seen seenVersion | text? work = Kok | text? subjects = Rekenen | text? languages = Arabisch | text? pastimes = Schaken";
    private static final String PREFERENCES =
            "seen seenVersion | choice? days = 4 ! 1 | choice? minutes = 30 ! 31 | choice? sector = CARE | choice? section = LOWER_YEARS | choice? need = ORDER";
    private static final String STEP =
            "choice step = ST_11 ! ST_15 | choice outcome = DONE | date on = 2023-03-10 ! 2023-03-14 | text? note = Ging goed";
    private static final String STOP =
            "seen version | choice reason = EXPECTATIONS ! SUITABILITY_FAILED | text? note = Ik dacht dat het korter was | choice comeBack = LATER | also sure = true";
    private static final String PAUSE =
            "date from = 2023-04-03 ! 2023-03-12 | date until = 2023-05-01 ! 2023-04-03 | text words = Persoonlijke omstandigheden";
    private static final String REGISTRATION =
            "text givenName = Bo | text familyName = de Wit | shape email = bo@voorbeeld.nl | shape postcode = 1012 AB ! 123 | choice diploma = WO | text? background = Kok | flag conditions = true | flag consents = true";

    @Autowired
    Candidates candidates;

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    DeskPeople desk;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    DoorDesk door;

    @Autowired
    CalendarFeedDesk feeds;

    @Autowired
    ProfileDesk profiles;

    @Autowired
    DocumentDesk documents;

    @Autowired
    Drafts drafts;

    @Autowired
    RequestDesk requests;

    @Autowired
    SchoolVisitDesk visits;

    PersonId samira = PersonId.create();
    TrajectoryId trajectory = TrajectoryId.create();

    static List<FormRow<MyFormsIT>> ofACandidate() {
        return List.of(
                scan(ScanPart.MOTIVES),
                scan(ScanPart.KNOWLEDGE),
                row("/mijn/zelfscan/controle", "seen seenVersion", MyFormsIT::answered),
                row("/mijn/motivatie", MOTIVATION, _ -> Map.of()),
                row("/mijn/wat-ik-meebreng", STRENGTHS, _ -> Map.of()),
                row("/mijn/voorkeuren", PREFERENCES, _ -> Map.of()),
                row(
                        "/mijn/meelopen",
                        "key form | date on = 2023-03-10 ! 2023-03-14 | text where = De Kade, groep 5 | text? note = Het was er druk",
                        _ -> Map.of()),
                row("/mijn/meelopen", "/mijn/meelopen/{v}/weg", "", MyFormsIT::afterAVisit),
                row(
                        "/mijn/ondersteuning",
                        "seen seenVersion | text text = Grote letters | button none = false",
                        _ -> Map.of()),
                row("/mijn/bijeenkomst", "choice college = HVA | date on = 2023-03-01 ! 2023-03-14", _ -> Map.of()),
                feedRow().butEach("core.calendar_feed", "audit.entry"),
                row("/mijn/bijeenkomst", "/mijn/agenda/stop", "", MyFormsIT::withAFeed),
                row(
                        "/mijn/bijeenkomst",
                        "/mijn/bijeenkomst/code",
                        "shape code = {code} ! 000000",
                        MyFormsIT::inTheRoom),
                row(
                        "/mijn/bijeenkomst",
                        "/mijn/bijeenkomst/{m}/boeken",
                        "",
                        it -> Map.of("m", it.meeting(20).toString())),
                row(
                        "/mijn/bijeenkomst",
                        "/mijn/bijeenkomst/{a}/afzeggen",
                        "",
                        it -> Map.of("a", it.booked(it.samira, it.trajectory))),
                row(
                        "/mijn/bijeenkomst/{a}/nodig",
                        "text? needs = Een plek vooraan",
                        it -> Map.of("a", it.booked(it.samira, it.trajectory))),
                row("/mijn/gegevens/wijzigen", PROFILE, _ -> Map.of()),
                emailRow().butEach("core.outbox", "core.email_change"),
                row("/mijn/gegevens/email/code", "shape code = {code} ! 000000", MyFormsIT::newEmail),
                row("/mijn/stappen", STEP, MyFormsIT::onTheWay),
                row("/mijn/stoppen", STOP, _ -> Map.of()),
                row("/mijn/opnieuw", "", MyFormsIT::stopped),
                row("/mijn", "/mijn/stoppen/terug", "seen seenVersion", MyFormsIT::stopped),
                row("/mijn/pauze", PAUSE, _ -> Map.of()),
                row("/mijn/gegevens/correctie", "choice subject = DIPLOMA | text words = Het is wo", _ -> Map.of()),
                row("/mijn/gegevens/wissen", "shape word = wissen ! gummen", MyFormsIT::onTheWay),
                row("/mijn/later", "seen seenVersion | flag agrees = true | also year = 2024", _ -> Map.of()),
                row("/mijn/verzoeken", "/mijn/verzoeken/{r}/intrekken", "", MyFormsIT::asked));
    }

    private static FormRow<MyFormsIT> scan(ScanPart part) {
        var choices = part.questions().stream()
                .map(question -> " | choice answers[" + question.name() + "] = YES")
                .collect(Collectors.joining());
        return row("/mijn/zelfscan/" + part.path(), "seen seenVersion | button done = true" + choices, _ -> Map.of());
    }

    /** All that the self-scan asks, not handed in yet. */
    private Map<String, String> answered() {
        var answers = Arrays.stream(ScanQuestion.values())
                .collect(Collectors.toMap(ScanQuestion::name, _ -> ScanAnswer.YES.name()));
        drafts.keep(Candidates.actor(samira), new Draft.Key("self-scan", trajectory.value()), answers, 0);
        return Map.of();
    }

    private static FormRow<MyFormsIT> feedRow() {
        return row("/mijn/bijeenkomst", "/mijn/agenda", "", _ -> Map.of());
    }

    private Map<String, String> withAFeed() {
        feeds.renew(Candidates.actor(samira));
        return Map.of();
    }

    private static FormRow<MyFormsIT> emailRow() {
        return row("/mijn/gegevens/email", "shape email = nieuw@voorbeeld.nl ! Samira@voorbeeld.nl", _ -> Map.of());
    }

    static List<FormRow<MyFormsIT>> ofAVisitor() {
        FormRow<MyFormsIT> register = row("/aanmelden", REGISTRATION, _ -> Map.of());
        return List.of(register.butEach("core.outbox", "core.registration"));
    }

    private Map<String, String> afterAVisit() {
        var visit = new SchoolVisit(UUID.randomUUID(), LocalDate.of(2023, 3, 10), "De Kade", OwnText.of(""));
        visits.add(Actor.of(samira, Role.CANDIDATE), trajectory, visit);
        return Map.of("v", visit.id().toString());
    }

    @BeforeEach
    void somebodyRegistered() {
        samira = candidates.registered("Samira", Diploma.HBO);
        trajectory = trajectories.latestOf(samira).orElseThrow().id();
    }

    @ParameterizedTest
    @MethodSource
    void ofACandidate(FormRow<MyFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, samira).prove(row.in(this));
    }

    @ParameterizedTest
    @MethodSource
    void ofAVisitor(FormRow<MyFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, null).prove(row.in(this));
    }

    @Test
    void aCvSentTwiceIsKeptOnce() throws Exception {
        var first = sendCv("mijn cv.pdf", "%PDF-1.7\nmy life");
        assertThat(first).isEqualTo("/mijn");
        var once = footprint.taken();
        assertThat(sendCv("mijn cv.pdf", "%PDF-1.7\nmy life")).isEqualTo("/mijn");
        assertThat(footprint.taken()).isEqualTo(once);
    }

    @Test
    void aCvMayHaveTheStrangestNameAndAnExecutableIsNoCvWhateverItsName() throws Exception {
        assertThat(sendCv(Candidates.WILD + ".pdf", "%PDF-1.7\nmy life")).isEqualTo("/mijn");
        var kept = documents.of(Candidates.actor(samira), samira).getFirst();
        assertThat(kept.filename()).hasSizeLessThanOrEqualTo(255).endsWith(".pdf");
        candidates.open(
                samira, org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/mijn/cv"), 200);

        var before = footprint.taken();
        for (var program :
                List.of("MZ\u0090\u0000", "\u007fELF\u0002", "#!/bin/sh\n", "<html><script>alert(1)</script>")) {
            var page = candidates.open(samira, cv("cv.pdf", program), 422);
            assertThat(page.select("#file-error").text()).contains("Word-document");
        }
        assertThat(footprint.taken()).isEqualTo(before);
    }

    @Test
    void whatIsOfSomebodyElseIsNotThere() throws Exception {
        var bo = candidates.registered("Bo", Diploma.WO);
        var theirs = booked(bo, trajectories.latestOf(bo).orElseThrow().id());
        var before = footprint.taken();
        for (var id : List.of(theirs, UUID.randomUUID().toString(), "geen-id")) {
            candidates.open(
                    samira, post("/mijn/bijeenkomst/" + id + "/afzeggen").with(csrf()), 404);
        }
        for (var id : List.of(UUID.randomUUID().toString(), "geen-id")) {
            candidates.open(samira, post("/mijn/bijeenkomst/" + id + "/boeken").with(csrf()), 404);
        }
        assertThat(footprint.taken()).isEqualTo(before);
    }

    @Test
    void whoComesWhenAMeetingIsFullSeesWhereTheyStandAndMovesUp() throws Exception {
        var bo = candidates.registered("Bo", Diploma.WO);
        var last = meeting(1);
        var theirs = trajectories.latestOf(bo).orElseThrow().id();
        meetings.book(Candidates.actor(bo), theirs, last);
        var choose = candidates.open(samira, get("/mijn/bijeenkomst"), 200);
        assertThat(choose.select("main").text()).contains("Vol", "Zet me op de wachtlijst");

        candidates.sent(samira, post("/mijn/bijeenkomst/" + last + "/boeken").with(csrf()));
        var waits = candidates.open(samira, get("/mijn/bijeenkomst"), 200);
        assertThat(waits.select("main").text()).contains("Wachtlijst", "Je staat vooraan");
        assertThat(candidates
                        .open(samira, get("/mijn"), 200)
                        .select(".task-list")
                        .text())
                .contains("Je staat op de wachtlijst voor donderdag 23 maart 2023");

        meetings.giveUp(
                Candidates.actor(bo),
                theirs,
                meetings.of(Candidates.actor(bo), theirs).getFirst().id());
        assertThat(candidates
                        .open(samira, get("/mijn/bijeenkomst"), 200)
                        .select("main")
                        .text())
                .contains("Je hebt een plaats")
                .doesNotContain("Wachtlijst");
    }

    private String sendCv(String name, String content) throws Exception {
        return candidates.sent(samira, cv(name, content));
    }

    private static org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> cv(
            String name, String content) {
        var file =
                new MockMultipartFile("file", name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1));
        return multipart("/mijn/cv").file(file).with(csrf());
    }

    /** A meeting of today, with its code on the screen. */
    private Map<String, String> inTheRoom() {
        var desk = Actor.of(PersonId.create(), Role.INTERMEDIARY);
        var meeting = meetings.plan(
                TEST,
                new PlanMeeting("HVA", LocalDate.of(2023, 3, 13), LocalTime.of(10, 0), "Wibautstraat 2", false, null));
        door.show(desk, meeting);
        return Map.of("code", door.code(desk, meeting).orElseThrow());
    }

    private MeetingId meeting(int capacity) {
        return meetings.plan(
                TEST,
                new PlanMeeting(
                        "HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2-4", false, capacity));
    }

    private String booked(PersonId person, TrajectoryId theirs) {
        meetings.book(Candidates.actor(person), theirs, meeting(20));
        return meetings.of(Candidates.actor(person), theirs).getFirst().id().toString();
    }

    private Map<String, String> newEmail() {
        profiles.askNewEmail(Candidates.actor(samira), new EmailAddress("nieuw@voorbeeld.nl"));
        var code = Pattern.compile("\\b(\\d{6})\\b").matcher(candidates.lastMail());
        assertThat(code.find()).isTrue();
        return Map.of("code", code.group(1));
    }

    private Map<String, String> onTheWay() {
        desk.put(new DeskPeople.Candidate(samira, trajectory), TrajectoryStatus.PRE_TRACK);
        return Map.of();
    }

    private Map<String, String> asked() {
        var her = Candidates.actor(samira);
        requests.ask(her, AskRequest.correction(trajectory, CorrectionSubject.STEPS, "De datum is anders"));
        return Map.of("r", requests.of(her, trajectory).getFirst().id().toString());
    }

    private Map<String, String> stopped() {
        var now = trajectories.latestOf(samira).orElseThrow();
        trajectories.end(
                Candidates.actor(samira),
                new EndTrajectory(
                        trajectory, ExitRow.EX_02, ExitTrigger.PERSON, ExitReason.EXPECTATIONS, null, now.version()));
        return Map.of();
    }
}
