package nl.loket.web.desk;

import static nl.loket.web.FormRow.row;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.AskExtra;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.LogHours;
import nl.loket.coaching.Pot;
import nl.loket.intake.DecideIntake;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.NoteDesk;
import nl.loket.intake.NoteKind;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.PlanStandstill;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.WaitKind;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormRow;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The forms of desk and coach, each proven field by field: see {@link FormProof}. */
@PortalTest
class DeskFormsIT {

    private static final String TAKE_OVER =
            "seen seen | id coach = {coach} | text reason = Past beter | text handover = Belt liever 's avonds";

    private static final String OFFER =
            "seen seen | choice? sector = CARE | choice? section = UPPER_YEARS | choice? need = ORDER | text? attention = Wisseling";

    private static final String WISHES =
            "seen seen | choice? sector = CARE | choice? section = UPPER_YEARS | choice? need = ORDER | choice? school1 | choice? school2 | choice? school3";

    private static final String REPORT =
            "seen seenVersion | text motivation = Wil graag | text profession = Past goed | text guidance = Gewoon | text feasibility = Haalbaar | choice advice = GO | button complete = true";
    private static final String DECISION =
            "seen seenVersion | choice outcome = GO | choice reason = SUITABLE ! FEASIBILITY | text feedback = Welkom! | choice? route = ! DUAL | date? lookAgainOn = ! 2023-06-01 | also confirmed = true";
    private static final String PLAN =
            "seen seenVersion | date on = 2023-03-17 ! 2023-03-10 | time at = 10:00 | text place = Wibautstraat 12 | id intermediary = {me} | id coach = {coach} | text? alumnus = Tom | text? hrm";
    private static final String EXIT =
            "seen seenVersion | choice exit = EX_04 ! EX_10 | choice trigger = PERSON | choice reason = TOO_HEAVY | choice? route = ! DUAL | choice? otherReason = WAITING_TIME ! PROGRAMME_DISAPPOINTS | text? note = Belde zelf | also confirmed = true";
    private static final String NOT_SUITABLE =
            "seen seenVersion | choice exit = EX_05 | choice trigger = DESK | choice reason = SUITABILITY_FAILED | choice? route = ! DUAL | choice? otherReason = EXPECTATIONS"
                    + " | date talkOn = 2023-03-10 ! 2023-03-14 | choice after = OTHER_ROUTE | text? note = Besproken | also confirmed = true";
    private static final String NOT_PASSED =
            "seen seenVersion | choice exit = EX_06 | choice trigger = DESK | choice reason = TOO_HEAVY | choice? route = ! DUAL | choice? otherReason = INSUFFICIENT_GUIDANCE"
                    + " | choice after = RETRY | text? note = Besproken | also confirmed = true";
    private static final String DROPS_OUT =
            "seen seenVersion | choice exit = EX_10 | choice trigger = PERSON | choice reason = TOO_HEAVY | choice? route = ! DUAL | choice? otherReason = EXPECTATIONS"
                    + " | text steps = De school zoekt iemand anders | text? note = Belde zelf | also confirmed = true";
    private static final String AFTERWARDS =
            "seen seenVersion | choice? otherReason = WAITING_TIME ! PROGRAMME_DISAPPOINTS | date? talkOn = 2023-03-10 ! 2023-03-14 | choice? after = RETRY | text? steps = Niets te regelen";
    private static final String STANDSTILL =
            "choice kind = PAUSE ! NOT_NOW | date from = 2023-03-13 ! 2023-03-12 ! 2030-01-01 | date until = 2023-05-01 ! 2023-03-13 ! 2026-01-01 | text reason = Mantelzorg";
    private static final String MEETING =
            "choice college = HVA | date on = 2023-03-23 ! 2023-03-12 | time at = 19:30 | time? until = 21:00 ! 19:30 | text place = Wibautstraat 2-4 | flag? online = true | number? capacity = 20 ! 0 ! 1001 | text? about = Vragen aan studenten";

    private static final String MEETING_CHANGE =
            "seen seenVersion | time? until = 21:00 ! 19:00 | text place = Wibautstraat 4 | flag? online = true | number? capacity = 30 ! 0 ! 1001 | text? about = Vragen aan studenten";

    private static final String ENTRY =
            "key form | choice person = {id} | choice? quick = 60 | hours? minutes = 1,5 ! 0 ! 10:01 | date on = 2023-03-13 ! 2023-03-14 ! 2023-03-12 | choice kind = LESSON_VISIT | text line = Rekenen | flag? second = true";
    private static final String HOURS = ENTRY;
    private static final String EXTRA =
            "key form | choice pot = YEAR_ONE | hours minutes = 1 ! 0 ! 30:01 | text reason = De wiscat moet over";

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    DeskPeople people;

    @Autowired
    Portal portal;

    @Autowired
    IntakeDesk intakes;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    NoteDesk notes;

    @Autowired
    CoachDesk coaches;

    @Autowired
    HourDesk hours;

    @Autowired
    ExtraDesk extra;

    @Autowired
    SchoolRegister schools;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    RequestDesk requests;

    @Autowired
    StandstillDesk standstills;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");
    Actor fatima = Actor.system("test");

    static List<FormRow<DeskFormsIT>> ofTheDesk() {
        return List.of(
                row("/loket/bijeenkomsten", MEETING, _ -> Map.of()),
                row("/loket/bijeenkomsten/{m}", MEETING_CHANGE, it -> Map.of("m", it.meeting())),
                row("/loket/bijeenkomsten/{m}", "/loket/bijeenkomsten/{m}/code", "", DeskFormsIT::meetingToday),
                row(
                        "/loket/bijeenkomsten/{m}",
                        "/loket/bijeenkomsten/{m}/aanwezig",
                        "id present = {a}",
                        DeskFormsIT::meetingToday),
                row(
                        "/loket/bijeenkomsten/{m}/erbij",
                        "key form | text name = Bo de Wit | shape? email = bo@voorbeeld.nl",
                        DeskFormsIT::meetingToday),
                row("/loket/bijeenkomsten", "/loket/bijeenkomsten/{m}/afgelasten", "", it -> Map.of("m", it.meeting())),
                row(
                        "/loket/bijeenkomsten/{m}/mail",
                        "key form | seen readers | text text = Neem je diploma mee | also confirmed = true",
                        DeskFormsIT::someoneComes),
                row(
                        "/loket/mensen/mail?wie=gekozen&kies={id}",
                        "key form | seen readers | text text = Het loket is dicht | also confirmed = true",
                        DeskFormsIT::registered),
                row(
                        "/loket/mensen",
                        "/kolommen/mensen",
                        "key back | choice? columns = fase | button standard = false",
                        DeskFormsIT::registered),
                row("{p}/notities", "key form | text text = Belde | choice kind = DESK", DeskFormsIT::registered),
                row("{p}/notities", "{p}/notities/{n}/weghalen", "", DeskFormsIT::noted),
                row("{p}", "{p}/overnemen", "", DeskFormsIT::ofAColleague),
                row("{p}", "{p}/niet-dezelfde", "also other = {o}", DeskFormsIT::maybeTwice),
                row(
                        "{p}/gids",
                        "seen seen | id coach = {coach} | text? reason = Past beter",
                        DeskFormsIT::withACoachFree),
                row("{p}/gids", TAKE_OVER, DeskFormsIT::guidedWithACoachFree),
                row("{p}/wensen", WISHES, DeskFormsIT::registered),
                row("/loket/plaatsen/{school}/profiel", OFFER, DeskFormsIT::school),
                row(
                        "{p}/documenten",
                        "{p}/documenten/diploma",
                        "seen seenVersion | choice outcome = ACCEPTED | text note = Nuffic",
                        DeskFormsIT::registered),
                row(
                        "{p}/bijeenkomsten",
                        "choice college = IPABO | date on = 2023-03-10 ! 2023-03-14",
                        DeskFormsIT::registered),
                row(
                        "{p}/bijeenkomsten",
                        "{p}/bijeenkomsten/{m}/boeken",
                        "",
                        it -> it.and(it.registered(), "m", it.meeting())),
                row("{p}/bijeenkomsten", "{p}/bijeenkomsten/{a}/bevestigen", "also door = DESK", DeskFormsIT::declared),
                row("{p}/bijeenkomsten", "{p}/bijeenkomsten/{a}/afzeggen", "", DeskFormsIT::booked),
                row("{p}/intake", "{p}/intake/plannen", PLAN, DeskFormsIT::ready),
                row("{p}/intake", "{p}/intake/afzeggen", "seen seenVersion", DeskFormsIT::planned),
                row("{p}/intake/verslag", REPORT, DeskFormsIT::planned),
                row("{p}/intake", "{p}/intake/besluit", DECISION, DeskFormsIT::reported),
                row("{p}/intake", "{p}/intake/besluit/terugnemen", "seen seenVersion", DeskFormsIT::notNow),
                row("{p}/stoppen", EXIT, it -> it.at(TrajectoryStatus.PRE_TRACK)),
                row("{p}/uren/extra", EXTRA, it -> it.at(TrajectoryStatus.YEAR_ONE)),
                row(
                        "/loket/uren/extra/{r}",
                        "seen seen | choice granted = true | hours? minutes = 1 ! 0 ! 30:01 | text reason = Eenmalig",
                        DeskFormsIT::askedForExtra),
                row("{p}/stoppen", NOT_SUITABLE, it -> it.at(TrajectoryStatus.WORK_EXPERIENCE)),
                row("{p}/stoppen", NOT_PASSED, it -> it.at(TrajectoryStatus.SUITABILITY)),
                row("{p}/stoppen", DROPS_OUT, it -> it.at(TrajectoryStatus.YEAR_ONE)),
                row("{p}/afloop", AFTERWARDS, DeskFormsIT::stopped),
                row("{p}/wissen", "choice ground = WITHDRAWN | also confirmed = true", DeskFormsIT::over),
                row("{p}/later", "seen seenVersion | choice year = 2024 ! 2022", DeskFormsIT::registered),
                row(
                        "{p}/verzoeken/{r}",
                        "seen seenVersion | choice granted = true | text? answer = Goed",
                        DeskFormsIT::asked),
                row("{p}/pauze", STANDSTILL, DeskFormsIT::registered),
                row("{p}/pauze/{s}", "seen seenVersion | date until = 2023-06-01 ! 2023-03-13", DeskFormsIT::paused),
                row("{p}/pauze/{s}", "{p}/pauze/{s}/verder", "seen seenVersion", DeskFormsIT::paused));
    }

    @BeforeEach
    void colleagues() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = people.staff("Fatima", "Benali", Role.COACH);
    }

    @ParameterizedTest
    @MethodSource
    void ofTheDesk(FormRow<DeskFormsIT> row) throws Exception {
        prove(nadia, row);
    }

    @ParameterizedTest
    @MethodSource
    void ofTheCoach(FormRow<DeskFormsIT> row) throws Exception {
        prove(fatima, row);
    }

    static List<FormRow<DeskFormsIT>> ofTheCoach() {
        return List.of(
                row("/coach/intake/{id}", REPORT, DeskFormsIT::planned),
                row("/coach/uren?voor={id}", "/coach/uren", HOURS, DeskFormsIT::guided),
                row("/coach", "/coach/uren", HOURS, DeskFormsIT::guided),
                row("/coach/uren/{h}", "seen version | " + ENTRY, DeskFormsIT::logged),
                row("/coach/mensen/{id}/extra", EXTRA, DeskFormsIT::guided));
    }

    private void prove(Actor who, FormRow<DeskFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, who.requirePerson()).prove(row.in(this));
    }

    private Map<String, String> registered() {
        return names(people.registered("Samira", "El Amrani"));
    }

    private Map<String, String> maybeTwice() {
        var names = new HashMap<>(registered());
        names.put("o", people.registered("Samira", "El Amrani").trajectory().toString());
        return names;
    }

    private Map<String, String> at(TrajectoryStatus status) {
        return names(people.at(status, "Samira", "El Amrani"));
    }

    private Map<String, String> ready() {
        return at(TrajectoryStatus.INTAKE_READY);
    }

    private Map<String, String> guided() {
        coaches.add(
                Actor.system("test"),
                new AddCoach(fatima.requirePerson(), CoachKind.INTERNAL, "41781", 9, LocalDate.of(2023, 1, 9), null));
        return names(people.at(TrajectoryStatus.YEAR_ONE, "Samira", "El Amrani"));
    }

    private Map<String, String> logged() {
        var names = guided();
        var entry = new LogHours(
                new TrajectoryId(UUID.fromString(names.get("id"))),
                LocalDate.of(2023, 3, 13),
                30,
                HourKind.COACHING,
                "Gebeld");
        return and(names, "h", hours.log(fatima, UUID.randomUUID(), entry).toString());
    }

    private Map<String, String> askedForExtra() {
        var names = guided();
        var asked = new AskExtra(new TrajectoryId(UUID.fromString(names.get("id"))), Pot.YEAR_ONE, 60, "Te kort");
        return and(names, "r", extra.ask(fatima, UUID.randomUUID(), asked).toString());
    }

    private Map<String, String> planned() {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        people.plan(samira, nadia, fatima);
        return names(samira);
    }

    private Map<String, String> reported() {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        decidable(samira);
        return names(samira);
    }

    private Map<String, String> notNow() {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        intakes.decide(
                nadia,
                new DecideIntake(
                        samira.trajectory(),
                        IntakeOutcome.NOT_NOW,
                        DecisionReason.CIRCUMSTANCES,
                        "Later",
                        null,
                        LocalDate.of(2023, 6, 1),
                        decidable(samira)));
        return names(samira);
    }

    private int decidable(Candidate candidate) {
        var version = people.plan(candidate, nadia, fatima);
        people.report(candidate, nadia);
        people.report(candidate, fatima);
        return version;
    }

    /** Whom nothing holds any more: the mail about the end is gone too. */
    private Map<String, String> over() {
        var names = stopped();
        footprint.taken();
        jdbc.sql("delete from core.outbox").update();
        return names;
    }

    private Map<String, String> stopped() {
        var samira = people.at(TrajectoryStatus.PRE_TRACK, "Samira", "El Amrani");
        trajectories.end(
                Actor.of(samira.person(), Role.CANDIDATE),
                new EndTrajectory(
                        samira.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.PERSON,
                        ExitReason.TOO_HEAVY,
                        null,
                        people.version(samira)));
        return names(samira);
    }

    private Map<String, String> asked() {
        var samira = people.registered("Samira", "El Amrani");
        var her = Actor.of(samira.person(), Role.CANDIDATE);
        requests.ask(her, AskRequest.correction(samira.trajectory(), CorrectionSubject.STEPS, "De datum is anders"));
        var names = new HashMap<>(names(samira));
        names.put("r", requests.of(her, samira.trajectory()).getFirst().id().toString());
        return names;
    }

    private Map<String, String> paused() {
        var samira = people.registered("Samira", "El Amrani");
        jdbc.sql("update core.trajectory set registered_on = date '2023-03-01'").update();
        standstills.plan(
                nadia,
                new PlanStandstill(
                        samira.trajectory(),
                        WaitKind.PAUSE,
                        LocalDate.of(2023, 3, 6),
                        LocalDate.of(2023, 5, 1),
                        "Mantelzorg"));
        var id = standstills.of(nadia, samira.trajectory()).getFirst().id();
        return and(names(samira), "s", String.valueOf(id));
    }

    private Map<String, String> noted() {
        var samira = people.registered("Samira", "El Amrani");
        notes.write(nadia, samira.trajectory(), NoteKind.DESK, "Belde");
        return and(
                names(samira),
                "n",
                String.valueOf(notes.of(nadia, samira.trajectory()).getFirst().id()));
    }

    /** Nadia looks at a case that is Ruben's. */
    private Map<String, String> ofAColleague() {
        var samira = people.registered("Samira", "El Amrani");
        var url = samira.url();
        try {
            new Pages(mvc, people.staff("Ruben", "de Wit", Role.INTERMEDIARY)).done(url + "/overnemen", Map.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return names(samira);
    }

    private Map<String, String> school() {
        return Map.of("school", schools.schools().getFirst().id());
    }

    private Map<String, String> guidedWithACoachFree() {
        portal.coach("Bart", "Zwart", 1);
        return withACoachFree();
    }

    private Map<String, String> withACoachFree() {
        var samira = people.registered("Samira", "El Amrani");
        return and(
                names(samira), "coach", portal.coach("Charlotte", "Bakker", 9).toString());
    }

    /** Samira has a place at a meeting of this evening. */
    private Map<String, String> meetingToday() {
        var samira = people.registered("Samira", "El Amrani");
        var meeting = meetings.plan(
                nadia,
                new PlanMeeting("HVA", LocalDate.of(2023, 3, 13), LocalTime.of(19, 30), "Wibautstraat 2", false, 20));
        meetings.book(nadia, samira.trajectory(), meeting);
        var attendance = meetings.of(nadia, samira.trajectory()).getFirst().id();
        return Map.of("m", meeting.toString(), "a", attendance.toString());
    }

    private String meeting() {
        return meetings.plan(
                        nadia,
                        new PlanMeeting(
                                "HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2-4", false, 20))
                .toString();
    }

    private Map<String, String> someoneComes() {
        var meeting = meeting();
        meetings.book(
                nadia,
                people.registered("Samira", "El Amrani").trajectory(),
                new MeetingId(java.util.UUID.fromString(meeting)));
        return Map.of("m", meeting);
    }

    private Map<String, String> declared() {
        var samira = people.registered("Samira", "El Amrani");
        meetings.declare(nadia, samira.trajectory(), "HVA", LocalDate.of(2023, 3, 1));
        return attending(samira);
    }

    private Map<String, String> booked() {
        var samira = people.registered("Samira", "El Amrani");
        meeting();
        meetings.book(nadia, samira.trajectory(), meetings.upcoming().getFirst().id());
        return attending(samira);
    }

    private Map<String, String> attending(Candidate candidate) {
        var attendance = meetings.of(nadia, candidate.trajectory()).getFirst().id();
        return and(names(candidate), "a", attendance.toString());
    }

    private Map<String, String> names(Candidate candidate) {
        return Map.of(
                "p", candidate.url(),
                "id", candidate.trajectory().toString(),
                "me", nadia.requirePerson().toString(),
                "coach", fatima.requirePerson().toString());
    }

    private Map<String, String> and(Map<String, String> names, String name, String value) {
        var all = new java.util.HashMap<>(names);
        all.put(name, value);
        return all;
    }
}
