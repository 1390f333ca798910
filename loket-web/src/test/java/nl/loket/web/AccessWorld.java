package nl.loket.web;

import static java.util.Map.entry;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.loket.account.EmailAddress;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.AskExtra;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.LogHours;
import nl.loket.coaching.Pot;
import nl.loket.content.ContentDesk;
import nl.loket.content.Telling;
import nl.loket.content.TextId;
import nl.loket.content.TextKind;
import nl.loket.content.Wording;
import nl.loket.content.Wordings;
import nl.loket.content.WriteText;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.intake.DecideIntake;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.NoteDesk;
import nl.loket.intake.NoteKind;
import nl.loket.meeting.CalendarFeedDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.placement.PlacementType;
import nl.loket.question.AskQuestion;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionTopic;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.PlanStandstill;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.WaitKind;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.Outsiders.One;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.school.SchoolPeople;
import nl.loket.web.shell.AccessTable.Access;
import nl.loket.web.shell.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of everything, so that each address of the access table can be asked: by whom it is for, and by whom it was for before. */
@TestComponent
class AccessWorld {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final Actor TEST = Actor.system("test");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    private final DeskPeople people;
    private final SchoolPeople schools;
    private final Cast cast;
    private final CoachDesk coaches;
    private final HourDesk hours;
    private final ExtraDesk extra;
    private final DocumentDesk documents;
    private final IntakeDesk intakes;
    private final NoteDesk notes;
    private final MeetingDesk meetings;
    private final CalendarFeedDesk feeds;
    private final StandstillDesk standstills;
    private final JdbcClient jdbc;
    private final ContentDesk content;
    private final QuestionDesk questions;
    private final RequestDesk requests;

    private final Map<String, String> begins = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final Map<Role, PersonId> by = new HashMap<>();
    private final Map<Reach, Asked> before = new HashMap<>();

    AccessWorld(
            DeskPeople people,
            SchoolPeople schools,
            Cast cast,
            CoachDesk coaches,
            HourDesk hours,
            ExtraDesk extra,
            DocumentDesk documents,
            IntakeDesk intakes,
            NoteDesk notes,
            MeetingDesk meetings,
            CalendarFeedDesk feeds,
            StandstillDesk standstills,
            JdbcClient jdbc,
            ContentDesk content,
            QuestionDesk questions,
            RequestDesk requests) {
        this.people = people;
        this.schools = schools;
        this.cast = cast;
        this.coaches = coaches;
        this.hours = hours;
        this.extra = extra;
        this.documents = documents;
        this.intakes = intakes;
        this.notes = notes;
        this.meetings = meetings;
        this.feeds = feeds;
        this.standstills = standstills;
        this.jdbc = jdbc;
        this.content = content;
        this.questions = questions;
        this.requests = requests;
    }

    private QuestionId aQuestion() {
        var id = QuestionId.create();
        questions.ask(
                TEST,
                new AskQuestion(
                        id, QuestionTopic.MONEY, "Wat kost het?", "", new EmailAddress("bo@voorbeeld.nl"), "nl"));
        return id;
    }

    private UUID visit(Candidate person) {
        var visit = UUID.randomUUID();
        jdbc.sql(
                        "insert into core.school_visit (id, trajectory_id, on_date, place, note) values (:id, :t, date '2023-03-01', 'De Kade', '')")
                .param("id", visit)
                .param("t", person.trajectory().value())
                .update();
        return visit;
    }

    private TextId aDraft() {
        var id = TextId.create();
        var words = new Wording("Van de haven " + id, "Over Ans", "Ik begon.");
        content.write(
                Actor.system("test"),
                new WriteText(id, TextKind.STORY, null, new Wordings(words, words), new Telling(true, null), "", 0));
        return id;
    }

    /** An address, and somebody to ask it. */
    record Asked(String url, One by) {}

    /** Family names of the people with a dossier. */
    List<String> names() {
        return List.of("El Amrani", "IJsbrand", "Kuipers", "Wouters", "Stopma", "Pauzema");
    }

    void begin() {
        begins.clear();
        named.clear();
        before.clear();
        var nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        var fatima = people.staff("Fatima", "Benali", Role.COACH);
        coaches.add(
                TEST,
                new AddCoach(fatima.requirePerson(), CoachKind.INTERNAL, "41781", 40, LocalDate.of(2023, 1, 9), null));
        by.put(Role.INTERMEDIARY, nadia.requirePerson());
        by.put(Role.COACH, fatima.requirePerson());
        for (var role :
                List.of(Role.HELPDESK, Role.STEERING_GROUP, Role.COMMUNICATION, Role.FINANCE, Role.ADMINISTRATOR)) {
            by.put(role, cast.with(role, "Ada", "Visser"));
        }
        named.putAll(Map.ofEntries(
                entry("edition", "2026-08"),
                entry("year", "2022-2023"),
                entry("norm", "POT_YEAR_ONE"),
                entry("rate", "EXTERNAL_COACH_HOUR"),
                entry("line", "A-P-06"),
                entry("template", "intake.mail.decided"),
                entry("job", "forget-expired-codes"),
                entry("key", "x"),
                entry("list", "mensen"),
                entry("part", "waarom"),
                entry("coach", fatima.requirePerson().toString())));
        onTheWay(nadia, fatima);
        atAnIntake(nadia, fatima);
        others(nadia);
        begins.put("/lees/{slug}", "/lees/eerlijk-verhaal");
        begins.put("/verhalen/{slug}", "/verhalen/met-twee-kinderen-en-een-pabo");
        begins.put("/tips/{slug}", "/tips/voor-jou");
        begins.put("/routes/{slug}", "/routes/duaal");
        begins.put("/loket/vragen/{id}", "/loket/vragen/" + aQuestion());
        begins.put("/teksten/{id}", "/teksten/" + aDraft());
        named.put("kind", "PAGE");
        named.put("number", "1");
        begins.put("/beheer/mensen/{id}", "/beheer/mensen/" + nadia.requirePerson());
        begins.put("/beheer/coaches/{id}", "/beheer/coaches/" + fatima.requirePerson());
        begins.put("/beheer/taken/berichten/{id}", "/beheer/taken/berichten/" + UUID.randomUUID());
        begins.put("/inloggen/{way:stap-2|herstelcode}", "/inloggen/stap-2");
        begins.put("/mails/{template}/{language:nl|en}", "/mails/intake.mail.decided/nl");
        named.put(
                "grant",
                one("select max(id)::text from core.role_grant where person_id = '" + nadia.requirePerson() + "'"));
    }

    /** Samira, in year one: with a coach and one before, a place and one before, and one of everything in her dossier. */
    private void onTheWay(Actor nadia, Actor fatima) {
        var samira = people.at(TrajectoryStatus.SUITABILITY, "Samira", "El Amrani");
        by.put(Role.CANDIDATE, samira.person());
        var school = schools.training(0, 3);
        by.put(Role.SCHOOL_HEAD, cast.head(school, "Renske", "Oudeman"));
        var place = schools.placed(traveller(samira), school, PlacementType.TRAINING, MONDAY);
        var proposal = schools.proposed(
                traveller(people.at(TrajectoryStatus.SUITABILITY, "Wim", "Wouters")),
                school,
                PlacementType.TRAINING,
                MONDAY);
        people.put(samira, TrajectoryStatus.YEAR_ONE);
        var cv = documents.store(
                TEST, samira.person(), DocumentKind.CV, "cv.pdf", FileContent.of("%PDF-1.7 x".getBytes()));
        var hour = hours.log(
                fatima, UUID.randomUUID(), new LogHours(samira.trajectory(), MONDAY, 30, HourKind.COACHING, "Gebeld"));
        var asked =
                extra.ask(fatima, UUID.randomUUID(), new AskExtra(samira.trajectory(), Pot.YEAR_ONE, 60, "Te kort"));
        notes.write(nadia, samira.trajectory(), NoteKind.DESK, "Belde");
        meetings.declare(nadia, samira.trajectory(), "HVA", LocalDate.of(2023, 3, 1));
        named.put("token", feeds.renew(Actor.of(samira.person(), Role.CANDIDATE)));
        named.put("school", school);
        named.put("document", cv.toString());
        named.put(
                "note",
                String.valueOf(notes.of(nadia, samira.trajectory()).getFirst().id()));
        named.put(
                "attendance",
                meetings.of(nadia, samira.trajectory()).getFirst().id().toString());
        named.put("proposal", proposal.toString());
        named.put("vacancy", vacancy(school));
        begins.put("/loket/mensen/{id}", samira.url());
        begins.put("/loket/mensen/{trajectory}", samira.url());
        begins.put(
                "/loket/mensen/{trajectory}/plaatsing/voorstellen", urlOf(proposal.value()) + "/plaatsing/voorstellen");
        begins.put("/loket/uren/{id}", "/loket/uren/" + hour);
        begins.put("/loket/uren/extra/{id}", "/loket/uren/extra/" + asked);
        begins.put(
                "/loket/uren/{coach}/{month:[0-9]{4}-[0-9]{2}}", "/loket/uren/" + fatima.requirePerson() + "/2023-03");
        begins.put("/coach/mensen/{id}", "/coach/mensen/" + samira.trajectory());
        begins.put("/coach/uren/{id}", "/coach/uren/" + hour);
        begins.put("/school/mensen/{id}", "/school/mensen/" + place);
        begins.put("/school/voorstellen/{id}", "/school/voorstellen/" + proposal);
        begins.put(
                "/loket/mensen/{trajectory}/plaatsing/beeindigen",
                samira.url() + "/plaatsing/beeindigen?plaats=" + place);
        begins.put("/mijn/meelopen/{visit}/weg", "/mijn/meelopen/" + visit(samira) + "/weg");
        begins.put("/mijn/documenten/{id}", "/mijn/documenten/" + cv);
        begins.put(
                "/mijn/documenten/{id}/weg",
                "/mijn/documenten/" + file(Actor.of(samira.person(), Role.CANDIDATE), samira) + "/weg");
        begins.put(
                "/loket/mensen/{id}/documenten/{document}/weg",
                samira.url() + "/documenten/" + file(nadia, samira) + "/weg");
        begins.put("/mijn/bijeenkomst/{id}/afzeggen", "/mijn/bijeenkomst/" + named.get("attendance") + "/afzeggen");
        begins.put("/mijn/bijeenkomst/{id}/nodig", "/mijn/bijeenkomst/" + named.get("attendance") + "/nodig");
        named.put("request", asked(samira).toString());
        begins.put("/mijn/verzoeken/{id}/intrekken", "/mijn/verzoeken/" + named.get("request") + "/intrekken");
        begins.put("/post/{id}", "/post/" + mail(samira));
        begins.put("/loket/mailings/{key}", "/loket/mailings/" + mailing(nadia));
        formerly(samira);
    }

    private UUID asked(Candidate samira) {
        var her = Actor.of(samira.person(), Role.CANDIDATE);
        requests.ask(her, AskRequest.correction(samira.trajectory(), CorrectionSubject.STEPS, "Andere datum"));
        return requests.of(her, samira.trajectory()).getFirst().id();
    }

    private void formerly(Candidate samira) {
        var coach = people.staff("Bart", "Zwart", Role.COACH);
        jdbc.sql(
                        "insert into coaching.assignment (trajectory_id, coach_id, kind, from_on, until_on) values (:t, :c, 'GUIDE', :from, :until)")
                .param("t", samira.trajectory().value())
                .param("c", coach.requirePerson().value())
                .param("from", Date.valueOf(MONDAY.minusMonths(2)))
                .param("until", Date.valueOf(MONDAY))
                .update();
        before.put(
                Reach.GUIDED, new Asked("", new One("the coach of before", coach.requirePerson(), Role.COACH, false)));
        var place = people.placed(samira, PlacementType.TRAINING, MONDAY.minusMonths(2), MONDAY.minusDays(7));
        var head = cast.head(one("select min(school_id) from core.school_card"), "Hans", "Zwart");
        before.put(
                Reach.PLACED,
                new Asked("/school/mensen/" + place, new One("the head of before", head, Role.SCHOOL_HEAD, false)));
    }

    /** Tom has his intake this afternoon, Kim had hers. */
    private void atAnIntake(Actor nadia, Actor fatima) {
        var tom = people.at(TrajectoryStatus.INTAKE_READY, "Tom", "IJsbrand");
        people.plan(tom, nadia, fatima);
        begins.put("/coach/intake/{id}", "/coach/intake/" + tom.trajectory());
        begins.put("/loket/mensen/{id}/intake", tom.url() + "/intake");
        var kim = people.at(TrajectoryStatus.INTAKE_READY, "Kim", "Kuipers");
        var ilse = people.staff("Ilse", "Jansen", Role.COACH);
        var seen = people.plan(kim, nadia, ilse);
        people.report(kim, nadia);
        people.report(kim, ilse);
        intakes.decide(
                nadia,
                new DecideIntake(
                        kim.trajectory(),
                        IntakeOutcome.NOT_NOW,
                        DecisionReason.CIRCUMSTANCES,
                        "Later",
                        null,
                        LocalDate.of(2023, 6, 1),
                        seen));
        before.put(
                Reach.AT_INTAKE,
                new Asked(
                        "/coach/intake/" + kim.trajectory(),
                        new One("the coach at an intake of before", ilse.requirePerson(), Role.COACH, false)));
    }

    private void others(Actor nadia) {
        var stopped = people.at(TrajectoryStatus.ENDED, "Sam", "Stopma");
        begins.put("/loket/mensen/{id}/afloop", stopped.url() + "/afloop");
        var paused = people.registered("Pien", "Pauzema");
        jdbc.sql("update core.trajectory set registered_on = date '2023-03-01' where id = :id")
                .param("id", paused.trajectory().value())
                .update();
        standstills.plan(
                nadia,
                new PlanStandstill(
                        paused.trajectory(),
                        WaitKind.PAUSE,
                        LocalDate.of(2023, 3, 6),
                        LocalDate.of(2023, 5, 1),
                        "Mantelzorg"));
        named.put(
                "standstill",
                String.valueOf(
                        standstills.of(nadia, paused.trajectory()).getFirst().id()));
        begins.put("/loket/mensen/{id}/pauze", paused.url() + "/pauze");
        var meeting = meetings.plan(
                        nadia,
                        new PlanMeeting(
                                "HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2-4", false, 20))
                .toString();
        named.put("meeting", meeting);
        begins.put("/bijeenkomsten/{id}", "/bijeenkomsten/" + meeting);
        begins.put("/loket/bijeenkomsten/{id}", "/loket/bijeenkomsten/" + meeting);
        begins.put("/mijn/bijeenkomst/{id}/boeken", "/mijn/bijeenkomst/" + meeting + "/boeken");
    }

    /** Who this role's pages are for. */
    PersonId by(Role role) {
        return Objects.requireNonNull(by.get(role));
    }

    /** The address of this row, as asked by who it is for. */
    String url(Access row) {
        return url(row.pattern().getPatternString());
    }

    /** Who asks this address: the one it is for, and where a relation ended, the one who had it. */
    List<Asked> asked(Access row) {
        var pattern = row.pattern().getPatternString();
        var forThem = new Asked(url(pattern), related(row));
        var former = before.get(row.reach());
        if (former == null || !pattern.contains("{")) {
            return List.of(forThem);
        }
        var url = former.url().isEmpty() ? forThem.url() : former.url() + rest(pattern);
        return List.of(forThem, new Asked(url, former.by()));
    }

    private One related(Access row) {
        var role = row.roles().stream().findFirst().orElse(row.signedIn() ? Role.CANDIDATE : null);
        @Nullable PersonId person = role == null ? null : by.get(role);
        return new One(role == null ? "the visitor" : "the " + role + " it is for", person, role, true);
    }

    String url(String pattern) {
        var beginning = beginning(pattern);
        var path = beginning.isEmpty() ? pattern : begins.get(beginning) + pattern.substring(beginning.length());
        return VARIABLE.matcher(path).replaceAll(variable -> {
            var sample = named.get(variable.group(1));
            if (sample == null) {
                throw new AssertionError("no sample for " + variable.group() + " of " + pattern);
            }
            return sample;
        });
    }

    private String rest(String pattern) {
        return VARIABLE.matcher(pattern.substring(beginning(pattern).length()))
                .replaceAll(variable -> String.valueOf(named.get(variable.group(1))));
    }

    private String beginning(String pattern) {
        return begins.keySet().stream()
                .filter(pattern::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Traveller traveller(Candidate candidate) {
        return new Traveller(candidate.person(), candidate.trajectory());
    }

    private String urlOf(UUID proposal) {
        return "/loket/mensen/"
                + one("select trajectory_id::text from core.proposal_card where id = '" + proposal + "'");
    }

    private String vacancy(String school) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into core.vacancy (id, school_id, from_on, positions, kept_on) values (:id, :school, :on, 1, :on)")
                .param("id", id)
                .param("school", school)
                .param("on", Date.valueOf(MONDAY))
                .update();
        return id.toString();
    }

    private String mail(Candidate samira) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, attempts,
                          due_at, created_at, system_created_at)
                        values (:id, :id, 'intake.mail.decided', :person, 'samira@voorbeeld.nl', 'nl', 'Bericht', 'Dag', false, 'o1', 'SENT', 1, now(), now(), now())""").param("id", id).param("person", samira.person().value()).update();
        return id.toString();
    }

    private UUID mailing(Actor by) {
        var key = UUID.randomUUID();
        jdbc.sql(
                        "insert into core.mailing (key, template, by_person, readers, at) values (:key, 'trajectory.mail.message', :by, 1, now())")
                .param("key", key)
                .param("by", by.requirePerson().value())
                .update();
        return key;
    }

    private DocumentId file(Actor who, Candidate about) {
        var content = FileContent.of(("%PDF-1.7 by " + who.role()).getBytes());
        return documents.store(who, about.person(), DocumentKind.OTHER, "brief.pdf", content);
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
