package nl.loket;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.loket.account.AccountPost;
import nl.loket.account.EmailAddress;
import nl.loket.account.InviteStaff;
import nl.loket.account.SignInCodes;
import nl.loket.account.StaffDesk;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.Postcode;
import nl.loket.candidate.ProfileDesk;
import nl.loket.candidate.Register;
import nl.loket.candidate.RegistrationDesk;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.AssignGuide;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.CoachingEvent;
import nl.loket.coaching.GuideDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.LogHours;
import nl.loket.coaching.Pot;
import nl.loket.correspondence.MailAudience;
import nl.loket.correspondence.MailBook;
import nl.loket.correspondence.MailKind;
import nl.loket.correspondence.MailNeed;
import nl.loket.correspondence.ReminderDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeEvent;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.PlanIntake;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.FeedbackDesk;
import nl.loket.meeting.GuestDesk;
import nl.loket.meeting.GuestReminders;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingEvent;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.MeetingPostDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.meeting.SignUpAsGuest;
import nl.loket.meeting.WalkIn;
import nl.loket.meeting.WalkInDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.placement.PlacementEvent;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposalId;
import nl.loket.privacy.ForgetDesk;
import nl.loket.privacy.ForgetGround;
import nl.loket.privacy.RetentionWatch;
import nl.loket.question.AskQuestion;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionTopic;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.AnswerRequest;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.CarryOverDesk;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.TrajectoryEvent;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryPostDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.Footprint;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.school.SchoolPeople;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every link of every mail opens the exact record, for who got it and nobody else (B12). Each mail comes about through its desk or its event
 * and its listener, and is followed at once. A kind of mail that is not sent here fails the test.
 */
@PortalTest
class MailLinksIT {

    private static final String ALARM = "privacy.mail.alarm";

    /** Opens the page of one's own account, which everybody has. */
    private static final String LOOKED_ALONG = "account.mail.looked-along";

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final Pattern LINK = Pattern.compile("(?m)^http://[^/\\s]+(/\\S+)$");
    private static final Pattern RECORD = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** The heading of the page each mail opens, for somebody called {name}; no page for one that asks nothing. */
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            entry("account.mail.sign-in", "Inloggen"),
            entry("account.mail.invitation", "Inloggen"),
            entry("account.mail.second-step-reset", "Inloggen"),
            entry("account.mail.account-closes", "Inloggen"),
            entry(LOOKED_ALONG, "Inloggen en apparaten"),
            entry("candidate.mail.registration", "Maak je aanmelding af"),
            entry("candidate.mail.welcome", "Dag {name}"),
            entry("candidate.mail.email-change", "Vul de code in"),
            entry("candidate.mail.email-taken", ""),
            entry("candidate.mail.email-changed", "Over 1 Loket"),
            entry("candidate.mail.unfinished-sign-in", "Dag {name}"),
            entry("candidate.mail.unfinished-scan", "Dag {name}"),
            entry("candidate.mail.unfinished-cv", "Je cv"),
            entry("candidate.mail.unfinished-motivation", "Je motivatie"),
            entry("candidate.mail.unfinished-diploma", "Voeg een bestand toe"),
            entry("meeting.mail.none-yet", "Informatiebijeenkomst"),
            entry("coaching.mail.guide", "Dag {name}"),
            entry("coaching.mail.stand-in", "Dag {name}"),
            entry("coaching.mail.changed", "Dag {name}"),
            entry("coaching.mail.new-person", "Tom IJsbrand"),
            entry("coaching.mail.taken-over", "Tom IJsbrand"),
            entry("coaching.mail.handed-over", "Mijn mensen"),
            entry("coaching.mail.hours-returned", "Uren wijzigen"),
            entry("coaching.mail.hours-returned-many", "Uren in maart 2023"),
            entry("coaching.mail.extra-given", "Uren schrijven"),
            entry("coaching.mail.extra-refused", "Uren schrijven"),
            entry("intake.mail.planned", "Dag {name}"),
            entry("intake.mail.planned-coach", "Intakeverslag: Bo Bakker"),
            entry("intake.mail.replaced-coach", "Mijn mensen"),
            entry("intake.mail.cancelled", "Dag {name}"),
            entry("intake.mail.cancelled-coach", "Mijn mensen"),
            entry("intake.mail.decided", "Dag {name}"),
            entry("question.mail.received", "Vragen en antwoorden"),
            entry("question.mail.answer", "Stel je vraag"),
            entry("meeting.mail.called-off", "Informatiebijeenkomst"),
            entry("meeting.mail.message", "Informatiebijeenkomst"),
            entry("meeting.mail.guest-confirm", "Bevestig dat je komt"),
            entry("meeting.mail.guest-known", "Informatiebijeenkomst"),
            entry("meeting.mail.guest-booked", "Je hebt een plaats"),
            entry("meeting.mail.guest-waiting", "Je staat op de wachtlijst"),
            entry("meeting.mail.guest-moved-up", "Je hebt een plaats"),
            entry("meeting.mail.guest-week-before", "Je hebt een plaats"),
            entry("meeting.mail.guest-day-before", "Je hebt een plaats"),
            entry("meeting.mail.guest-message", "Je hebt een plaats"),
            entry("meeting.mail.guest-called-off", "Deze bijeenkomst gaat niet door"),
            entry("meeting.mail.guest-walk-in", "Meld je aan"),
            entry("meeting.mail.guest-feedback", "Hoe was de bijeenkomst?"),
            entry("meeting.mail.feedback", "Hoe was de bijeenkomst?"),
            entry("meeting.mail.moved-up", "Informatiebijeenkomst"),
            entry("meeting.mail.waiting", "Informatiebijeenkomst"),
            entry("meeting.mail.week-before", "Informatiebijeenkomst"),
            entry("meeting.mail.day-before", "Informatiebijeenkomst"),
            entry(ALARM, "Wissen na de bewaartermijn"),
            entry("privacy.mail.forgotten", "Privacy"),
            entry("trajectory.mail.request-asked", "Vera Vos"),
            entry("trajectory.mail.request-answered", "Wat je het loket vroeg"),
            entry("trajectory.mail.carried-over", "Je route"),
            entry("placement.mail.proposed", "Tom IJsbrand"),
            entry("placement.mail.withdrawn", "Een voorstel"),
            entry("placement.mail.confirmed", "Tom IJsbrand"),
            entry("placement.mail.declined", "Tom IJsbrand"),
            entry("placement.mail.made", "Je school en je mensen"),
            entry("placement.mail.made-coach", "Tom IJsbrand"),
            entry("trajectory.mail.moved", "Je route"),
            entry("trajectory.mail.completed", "Je route"),
            entry("trajectory.mail.message", "Dag {name}"),
            entry("trajectory.mail.pause", "Dag {name}"),
            entry("trajectory.mail.ended", "Dag {name}"),
            entry("trajectory.mail.stopped", "Dag {name}"));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MailBook book;

    @Autowired
    private DeskPeople people;

    @Autowired
    private Cast cast;

    @Autowired
    private SchoolPeople schools;

    @Autowired
    private PeopleDesk names;

    @Autowired
    private RegistrationDesk registrations;

    @Autowired
    private ProfileDesk profiles;

    @Autowired
    private StaffDesk staff;

    @Autowired
    private SignInCodes codes;

    @Autowired
    private AccountPost post;

    @Autowired
    private CoachDesk coaches;

    @Autowired
    private GuideDesk guides;

    @Autowired
    private HourDesk hours;

    @Autowired
    private IntakeDesk intakes;

    @Autowired
    private ProposalDesk proposals;

    @Autowired
    private DocumentDesk documents;

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private MeetingPostDesk letters;

    @Autowired
    private GuestDesk guests;

    @Autowired
    private GuestReminders guestReminders;

    @Autowired
    private WalkInDesk walkIns;

    @Autowired
    private FeedbackDesk feedback;

    @Autowired
    private TrajectoryPostDesk toPeople;

    @Autowired
    private ReminderDesk reminders;

    @Autowired
    private RetentionWatch watch;

    @Autowired
    private ForgetDesk forgetting;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private RequestDesk requests;

    @Autowired
    private CarryOverDesk carrying;

    @Autowired
    private Footprint footprint;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final TreeSet<String> followed = new TreeSet<>();
    private long read;
    private int strangers;
    private Actor nadia = TEST;
    private Actor fatima = TEST;
    private Actor ilse = TEST;
    private PersonId samira = PersonId.create();
    private Candidate tom = new Candidate(samira, TrajectoryId.create());
    private Candidate bo = tom;

    @BeforeEach
    void aDesk() {
        read = 0;
        nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
    }

    @Test
    void everyLinkOfEveryMailOpensItsRecordForWhoGotItAndNobodyElse() throws Exception {
        registering();
        guiding();
        reminding();
        planning();
        waiting();
        rememberingMeetings();
        comingAsAGuest();
        writingToMany();
        placing();
        writingHours();
        goingOn();
        changingAddress();
        asking();
        standingStill();
        wishing();
        forgettingOnRequest();
        assertThat(followed)
                .as("kinds of mail that were sent and followed")
                .containsExactlyElementsOf(
                        book.all().stream().map(MailKind::template).collect(Collectors.toCollection(TreeSet::new)));
    }

    private void asking() throws Exception {
        var question = QuestionId.create();
        var email = new EmailAddress("vraag@voorbeeld.nl");
        follow(() -> questions.ask(
                Actor.system("site"), new AskQuestion(question, QuestionTopic.OTHER, "Hoe?", "", email, "nl")));
        follow(() -> questions.answer(nadia, question, UUID.randomUUID(), "Zo.", 0));
    }

    /** The administrators hear that nothing was forgotten for 27 hours. */
    private void standingStill() throws Exception {
        people.staff("Ada", "Visser", Role.ADMINISTRATOR);
        watch.alarm();
        jdbc.sql("update core.retention_watch set watched_since = now() - interval '27 hours', told_at = null")
                .update();
        follow(watch::tell);
    }

    /** Vera asks for something put right, of whoever handles the case, and starts a year later. */
    private void wishing() throws Exception {
        var who = people.registered("Vera", "Vos");
        cases.takeOver(nadia, who.trajectory());
        settle();
        var her = Actor.of(who.person(), Role.CANDIDATE);
        follow(() ->
                requests.ask(her, AskRequest.correction(who.trajectory(), CorrectionSubject.DIPLOMA, "Het is wo")));
        var asked = requests.of(her, who.trajectory()).getFirst();
        follow(() ->
                requests.answer(nadia, new AnswerRequest(who.trajectory(), asked.id(), true, null, asked.version())));
        follow(() -> carrying.carryOver(her, who.trajectory(), new SchoolYear(2024), people.version(who)));
    }

    private void forgettingOnRequest() throws Exception {
        var gone = people.at(TrajectoryStatus.ENDED, "Gea", "Gaat");
        follow(() -> forgetting.forget(nadia, gone.trajectory(), ForgetGround.WITHDRAWN));
    }

    private void registering() throws Exception {
        follow(() -> registrations.request(register("Jan", "jan@voorbeeld.nl"), "test"));
        follow(() -> samira = registrations.register(TEST, register("Samira", "samira@voorbeeld.nl")));
        follow(() -> codes.request("samira@voorbeeld.nl", "test"));
        follow(() -> post.secondStepReset(nadia.requirePerson(), UUID.randomUUID()));
        follow(() -> post.lookedAlong(nadia.requirePerson(), UUID.randomUUID()));
        follow(() -> post.accountCloses(nadia.requirePerson(), UUID.randomUUID(), TODAY));
        follow(() -> staff.invite(
                Actor.of(nadia.requirePerson(), Role.ADMINISTRATOR),
                new InviteStaff(
                        new PersonName("Kees", "de Wit"), "kees@voorbeeld.nl", Role.INTERMEDIARY, null, TODAY, null)));
    }

    /** Samira's guide is a stand-in, Tom's a coach, and then another coach. */
    private void guiding() throws Exception {
        fatima = coach("Fatima", "Benali");
        follow(() -> tom = people.registered("Tom", "IJsbrand"));
        ilse = coach("Ilse", "Jansen");
        var now = guides.guideOf(nadia, tom.trajectory()).orElseThrow();
        follow(() -> guides.assign(
                nadia,
                new AssignGuide(tom.trajectory(), ilse.requirePerson(), "Verlof", "Belt graag na vieren.", now.id())));
    }

    private void planning() throws Exception {
        bo = people.at(TrajectoryStatus.INTAKE_READY, "Bo", "Bakker");
        settle();
        follow(() -> plan(fatima));
        follow(() -> plan(ilse));
        follow(() -> intakes.cancel(
                nadia, bo.trajectory(), intakes.file(nadia, bo.trajectory()).version()));
        follow(new IntakeEvent.Decided(
                UUID.randomUUID(), bo.trajectory(), bo.person(), IntakeOutcome.GO, TODAY, clock.instant()));
        follow(new MeetingEvent.CalledOff(UUID.randomUUID(), MeetingId.create(), bo.person(), TODAY, clock.instant()));
    }

    /** Bo waits for the only place, which is Tom's until he gives it up. */
    private void waiting() throws Exception {
        var meeting = meetings.plan(
                nadia, new PlanMeeting("IPABO", TODAY.plusDays(5), LocalTime.of(19, 30), "Zaal 1", false, 1));
        meetings.book(nadia, tom.trajectory(), meeting);
        follow(() -> meetings.book(nadia, bo.trajectory(), meeting));
        var place = meetings.of(nadia, tom.trajectory()).getFirst().id();
        follow(() -> meetings.giveUp(nadia, tom.trajectory(), place));
    }

    private void rememberingMeetings() throws Exception {
        for (int days : List.of(1, 7)) {
            var meeting = meetings.plan(
                    nadia, new PlanMeeting("HVA", TODAY.plusDays(days), LocalTime.of(20, 0), "Zaal 3", false, null));
            meetings.book(nadia, bo.trajectory(), meeting);
        }
        follow(reminders::remind);
    }

    /** Gea has the only place, Gijs waits for it; each acts by the link in their last mail. */
    private void comingAsAGuest() throws Exception {
        var meeting = meetings.plan(
                nadia, new PlanMeeting("IPABO", TODAY.plusDays(7), LocalTime.of(13, 30), "Zaal 4", false, 1));
        follow(() -> asks(meeting, "gea@voorbeeld.nl"));
        follow(() -> guests.confirm(token("gea@voorbeeld.nl")));
        asks(meeting, "gijs@voorbeeld.nl");
        follow(() -> guests.confirm(token("gijs@voorbeeld.nl")));
        follow(() -> guests.giveUp(token("gea@voorbeeld.nl")));
        var tomorrow = meetings.plan(
                nadia, new PlanMeeting("IPABO", TODAY.plusDays(1), LocalTime.of(13, 30), "Zaal 4", false, 1));
        asks(tomorrow, "gerda@voorbeeld.nl");
        guests.confirm(token("gerda@voorbeeld.nl"));
        follow(guestReminders::remind);
        var nobody = letters.tryOut(nadia, meeting).seal();
        follow(() -> letters.send(nadia, UUID.randomUUID(), meeting, "Het is in zaal 2.", nobody));
        follow(() -> meetings.cancel(nadia, meeting));
        follow(() -> asks(tomorrow, "samira@voorbeeld.nl"));
        var today = meetings.plan(nadia, new PlanMeeting("IPABO", TODAY, LocalTime.of(13, 30), "Zaal 4", false, null));
        follow(() -> walkIns.add(
                nadia, new WalkIn(AttendanceId.create(), today, "Gust", new EmailAddress("gust@voorbeeld.nl"))));
        walkIns.add(nadia, new WalkIn(AttendanceId.create(), today, "Tom", new EmailAddress(emailOf(bo))));
        jdbc.sql("update core.information_meeting set on_date = date '2023-03-10' where id = :id")
                .param("id", today.value())
                .update();
        follow(feedback::ask);
    }

    private String emailOf(Candidate somebody) {
        return jdbc.sql("select email::text from core.account where person_id = :person")
                .param("person", somebody.person().value())
                .query(String.class)
                .single();
    }

    private void asks(MeetingId meeting, String email) {
        var signUp = new SignUpAsGuest(meeting, "Gast", new EmailAddress(email), "nl", null, true);
        assertThat(guests.request(signUp, "test")).isTrue();
        settle();
    }

    /** Of the link in the last mail to this address. */
    private String token(String email) {
        var body = jdbc.sql("select body from core.postbus where address = :email::citext order by id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        return body.replaceAll("(?s).*plaats\\?t=(\\S+).*", "$1");
    }

    private void writingToMany() throws Exception {
        var meeting = meetings.plan(
                nadia, new PlanMeeting("HVA", TODAY.plusDays(4), LocalTime.of(19, 30), "Zaal 1", false, 40));
        meetings.book(nadia, bo.trajectory(), meeting);
        var seen = letters.tryOut(nadia, meeting).seal();
        follow(() -> letters.send(nadia, UUID.randomUUID(), meeting, "Het is in zaal 2.", seen));
        var chosen = List.of(bo.trajectory(), tom.trajectory());
        var readers = toPeople.tryOut(nadia, chosen).seal();
        follow(() -> toPeople.send(nadia, UUID.randomUUID(), chosen, "Het loket is morgen dicht.", readers));
    }

    /** Samira goes on one thing at a time, and is reminded of the next. */
    private void reminding() throws Exception {
        jdbc.sql("update core.trajectory set registered_on = date '2023-02-20' where person_id = :person")
                .param("person", samira.value())
                .update();
        goneOn("update core.account set last_used_on = date '2023-02-20' where person_id = :person");
        goneOn("update core.account set last_used_on = date '2023-03-13' where person_id = :person");
        goneOn("""
                insert into core.self_scan (trajectory_id, questionnaire, answers, outcome, on_date)
                values (:trajectory, 1, array['GROUP:YES', 'SEEN_IT:YES', 'TIME:YES', 'MONEY:YES', 'HOME:YES', 'FEEDBACK:YES',
                  'BEGINNER:YES', 'TESTS:YES', 'BUSY:YES', 'PARENTS:YES'], 'FITS', date '2023-03-13')""");
        documents.store(TEST, samira, DocumentKind.CV, "cv.pdf", FileContent.of("%PDF-1.7 x".getBytes()));
        goneOn("""
                insert into core.application_cv (trajectory_id, document_id, on_date)
                select :trajectory, id, date '2023-03-13' from core.document where about_id = :person""");
        goneOn("""
                with asked as (update core.application set diploma = 'FOREIGN', diploma_check = 'OPEN' where person_id = :person)
                insert into core.motivation (trajectory_id, version, text, done_on) values (:trajectory, 0, 'Ik wil', date '2023-03-13')""");
        goneOn("update core.application set diploma = 'HBO' where person_id = :person");
    }

    private void goneOn(String sql) throws Exception {
        var trajectory = jdbc.sql("select id from core.trajectory where person_id = :person")
                .param("person", samira.value())
                .query(UUID.class)
                .single();
        jdbc.sql(sql)
                .param("trajectory", trajectory)
                .param("person", samira.value())
                .update();
        jdbc.sql("delete from core.reminder").update();
        follow(reminders::remind);
    }

    private void placing() throws Exception {
        people.put(tom, TrajectoryStatus.PRE_TRACK);
        var school = schools.training(0, 3);
        head(school, "Renske");
        follow(() -> schools.proposed(
                new Cast.Traveller(tom.person(), tom.trajectory()),
                school,
                PlacementType.WORK_EXPERIENCE,
                TODAY.plusMonths(1)));
        var proposal = proposals.of(nadia, tom.trajectory()).getFirst().id();
        follow(() -> proposals.withdraw(nadia, tom.trajectory(), proposal));
        follow(declined(proposal, school));
        follow(new PlacementEvent.Made(
                UUID.randomUUID(),
                tom.trajectory(),
                tom.person(),
                school,
                PlacementType.WORK_EXPERIENCE,
                TODAY,
                null,
                nadia.requirePerson(),
                clock.instant()));
    }

    private PlacementEvent declined(ProposalId proposal, String school) {
        return new PlacementEvent.Declined(
                UUID.randomUUID(),
                proposal,
                tom.trajectory(),
                school,
                PlacementType.WORK_EXPERIENCE,
                nadia.requirePerson(),
                clock.instant());
    }

    private void writingHours() throws Exception {
        var entry = hours.log(
                ilse,
                UUID.randomUUID(),
                new LogHours(tom.trajectory(), TODAY, 60, HourKind.COACHING, "gesprek", false));
        follow(() -> hours.sendBack(nadia, entry, "Andere dag?"));
        var coach = ilse.requirePerson();
        follow(new CoachingEvent.HoursReturned(UUID.randomUUID(), coach, entry.value(), TODAY, 3, clock.instant()));
        for (int minutes : List.of(120, 0)) {
            follow(new CoachingEvent.ExtraDecided(
                    UUID.randomUUID(), tom.trajectory(), coach, Pot.PRE_TRACK, minutes, clock.instant()));
        }
    }

    private void goingOn() throws Exception {
        follow(moved(TrajectoryStatus.WORK_EXPERIENCE, Gate.GT_03));
        follow(moved(TrajectoryStatus.COMPLETED, Gate.GT_10));
        follow(new TrajectoryEvent.PauseChanged(
                UUID.randomUUID(), tom.trajectory(), tom.person(), TODAY.plusMonths(2), clock.instant()));
        follow(ended(ExitTrigger.DESK));
        follow(ended(ExitTrigger.PERSON));
    }

    private TrajectoryEvent moved(TrajectoryStatus to, Gate gate) {
        return new TrajectoryEvent.Moved(
                UUID.randomUUID(),
                tom.trajectory(),
                tom.person(),
                TrajectoryStatus.PRE_TRACK,
                to,
                gate,
                TODAY,
                clock.instant());
    }

    private TrajectoryEvent ended(ExitTrigger trigger) {
        return new TrajectoryEvent.Ended(
                UUID.randomUUID(),
                tom.trajectory(),
                tom.person(),
                TrajectoryStatus.PRE_TRACK,
                ExitRow.EX_02,
                trigger,
                false,
                TODAY,
                clock.instant());
    }

    private void changingAddress() throws Exception {
        var she = Actor.of(samira, Role.CANDIDATE);
        follow(() -> profiles.askNewEmail(she, new EmailAddress("tom@elders.nl")));
        var code = Pattern.compile("\\b\\d{6}\\b")
                .matcher(jdbc.sql("select body from core.postbus where address = 'tom@elders.nl'")
                        .query(String.class)
                        .single());
        assertThat(code.find()).isTrue();
        follow(() -> assertThat(profiles.proveNewEmail(she, code.group())).isTrue());
        follow(() -> profiles.askNewEmail(she, new EmailAddress("jan.bestaat@voorbeeld.nl")), () -> {
            var jan = people.registered("Jan", "Bestaat");
            jdbc.sql("update core.account set email = 'jan.bestaat@voorbeeld.nl' where person_id = :jan")
                    .param("jan", jan.person().value())
                    .update();
        });
    }

    private void follow(Object event) throws Exception {
        follow(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event)));
    }

    private void follow(Runnable act, Runnable before) throws Exception {
        before.run();
        settle();
        follow(act);
    }

    /** Does it, and opens what it mailed. */
    private void follow(Runnable act) throws Exception {
        settle();
        var from = read;
        act.run();
        settle();
        var sent = mails(from);
        assertThat(sent).as("mails").isNotEmpty();
        for (var mail : sent) {
            followed.add(mail.template());
            opens(mail);
        }
    }

    private record Sent(String template, @Nullable PersonId person, String body) {}

    private List<Sent> mails(long from) {
        return jdbc.sql("""
                        select o.template, o.person_id, p.body from core.outbox o join core.postbus p on p.message_id = o.message_id
                        where o.sequence > :from order by o.sequence""")
                .param("from", from)
                .query((row, _) -> {
                    var person = row.getObject("person_id", UUID.class);
                    return new Sent(
                            row.getString("template"),
                            person == null ? null : new PersonId(person),
                            row.getString("body"));
                })
                .list();
    }

    /** Waits for the listeners; what was mailed so far is not looked at again. */
    private void settle() {
        footprint.taken();
        read = jdbc.sql("select coalesce(max(sequence), 0) from core.outbox")
                .query(Long.class)
                .single();
    }

    private void opens(Sent mail) throws Exception {
        var heading = Objects.requireNonNull(HEADINGS.get(mail.template()), mail.template());
        var link = LINK.matcher(mail.body());
        assertThat(link.find()).as("a link in " + mail.template()).isEqualTo(!heading.isEmpty());
        if (heading.isEmpty()) {
            return;
        }
        var reader = reader(mail);
        var name = reader == null ? "" : names.person(reader).name().given();
        var page = open(link.group(1), reader);
        assertThat(page.getStatus()).as(mail.template() + " " + link.group(1)).isEqualTo(200);
        assertThat(Jsoup.parse(page.getContentAsString()).select("h1").text())
                .as(mail.template() + " " + link.group(1))
                .isEqualTo(heading.replace("{name}", name));
        closedToOthers(mail.template(), link.group(1));
        if (book.find(mail.template()).orElseThrow().need() == MailNeed.CHOICE) {
            assertThat(mail.body()).endsWith(MailKind.CHOOSE);
            assertThat(Jsoup.parse(open(MailKind.CHOOSE, reader).getContentAsString())
                            .select("input[checked]")
                            .eachAttr("value"))
                    .contains(mail.template());
        }
    }

    /** Who signs in has not signed in yet; who changes their address reads its mail elsewhere. */
    private @Nullable PersonId reader(Sent mail) {
        if (mail.template().equals("candidate.mail.email-change")) {
            return samira;
        }
        return opensItself(mail.template()) ? null : mail.person();
    }

    /** By what stands in the link, or the page to sign in. */
    private boolean opensItself(String template) {
        return !List.of(ALARM, LOOKED_ALONG).contains(template)
                && List.of(MailAudience.STRANGER, MailAudience.EVERYBODY, MailAudience.STAFF)
                        .contains(book.find(template).orElseThrow().to());
    }

    private void closedToOthers(String template, String path) throws Exception {
        if (opensItself(template)) {
            return;
        }
        var to = book.find(template).orElseThrow().to();
        var visitor = open(path, null);
        assertThat(visitor.getRedirectedUrl()).as("a visitor at " + path).endsWith("/inloggen");
        if (template.equals(LOOKED_ALONG)) {
            return;
        }
        assertThat(open(path, otherRole(to)).getStatus())
                .as("another role at " + path)
                .isEqualTo(403);
        if (RECORD.matcher(path).find() && to != MailAudience.INTERMEDIARY && !path.contains("?")) {
            assertThat(open(path, sameRole(to)).getStatus())
                    .as("a stranger at " + path)
                    .isEqualTo(404);
        }
    }

    private PersonId otherRole(MailAudience to) {
        return cast.with(to == MailAudience.CANDIDATE ? Role.COACH : Role.CANDIDATE, "Andere", "Rol");
    }

    private PersonId sameRole(MailAudience to) {
        return to == MailAudience.COACH
                ? coach("Andere", "Coach").requirePerson()
                : cast.head(schools.training(++strangers, 1), "Andere", "Leider");
    }

    private MockHttpServletResponse open(String path, @Nullable PersonId person) throws Exception {
        var request = get(java.net.URI.create(path));
        if (person != null) {
            request.with(SignedIn.as(person));
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Register register(String given, String email) {
        return new Register(
                new PersonName(given, "El Amrani"),
                new EmailAddress(email),
                new Postcode("1098 XG"),
                Diploma.HBO,
                "Kok",
                "nl",
                true,
                true);
    }

    private Actor coach(String given, String family) {
        var actor = people.staff(given, family, Role.COACH);
        coaches.add(
                TEST, new AddCoach(actor.requirePerson(), CoachKind.INTERNAL, "41781", 9, TODAY.minusYears(1), null));
        return actor;
    }

    private void head(String school, String given) {
        var head = cast.head(school, given, "Bos");
        jdbc.sql("insert into core.account (person_id, email, opened_on) values (:head, :email, :on)")
                .param("head", head.value())
                .param("email", given + "@school.nl")
                .param("on", TODAY)
                .update();
    }

    private void plan(Actor coach) {
        intakes.plan(
                nadia,
                new PlanIntake(
                        bo.trajectory(),
                        TODAY.plusDays(2),
                        LocalTime.of(16, 0),
                        "Wibautstraat 12",
                        nadia.requirePerson(),
                        coach.requirePerson(),
                        List.of(),
                        intakes.file(nadia, bo.trajectory()).version()));
    }
}
