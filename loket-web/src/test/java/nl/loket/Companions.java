package nl.loket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import nl.loket.account.EmailAddress;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.Postcode;
import nl.loket.candidate.Register;
import nl.loket.candidate.RegistrationDesk;
import nl.loket.candidate.SaveMotivation;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.SelfScan;
import nl.loket.coaching.GuideDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.LogHours;
import nl.loket.document.FileContent;
import nl.loket.intake.DecideIntake;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.PlanIntake;
import nl.loket.intake.Reporter;
import nl.loket.intake.SaveReport;
import nl.loket.meeting.ConfirmedBy;
import nl.loket.meeting.MeetingDesk;
import nl.loket.party.PersonName;
import nl.loket.party.SchoolView;
import nl.loket.placement.ConfirmProposal;
import nl.loket.placement.NamedCompanion;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposePlace;
import nl.loket.placement.Said;
import nl.loket.placement.VacancyDesk;
import nl.loket.placement.Wish;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People who go the whole way beside the one a browser test follows: through the same desks, without a window. */
@TestComponent
class Companions {

    private final RegistrationDesk registrations;
    private final ApplicationDesk applications;
    private final MeetingDesk meetings;
    private final IntakeDesk intakes;
    private final StepDesk steps;
    private final ProposalDesk proposals;
    private final VacancyDesk vacancies;
    private final TrajectoryDesk trajectories;
    private final GuideDesk guides;
    private final HourDesk hours;
    private final List<TrajectoryId> all = new ArrayList<>();

    Companions(
            RegistrationDesk registrations,
            ApplicationDesk applications,
            MeetingDesk meetings,
            IntakeDesk intakes,
            StepDesk steps,
            ProposalDesk proposals,
            VacancyDesk vacancies,
            TrajectoryDesk trajectories,
            GuideDesk guides,
            HourDesk hours) {
        this.registrations = registrations;
        this.applications = applications;
        this.meetings = meetings;
        this.intakes = intakes;
        this.steps = steps;
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.trajectories = trajectories;
        this.guides = guides;
        this.hours = hours;
    }

    /** That many register and bring in all that is asked. */
    void register(int number) {
        all.clear();
        for (int i = 1; i <= number; i++) {
            var person = register("Joost", i);
            var id = trajectories.latestOf(person).orElseThrow().id();
            apply(Actor.of(person, Role.CANDIDATE), id);
            all.add(id);
        }
    }

    /** That many register and leave it at that: a cohort of which all are through tells how many of them stopped (ADR 0010). */
    void lookAround(int number) {
        for (int i = 1; i <= number; i++) {
            register("Samira", i);
        }
    }

    private PersonId register(String given, int number) {
        return registrations.register(
                Actor.system("test"),
                new Register(
                        new PersonName(given, "Visser " + number),
                        new EmailAddress(given + number + "@voorbeeld.nl"),
                        new Postcode("1066 SC"),
                        Diploma.HBO,
                        "Kok",
                        "nl",
                        true,
                        true));
    }

    private void apply(Actor self, TrajectoryId id) {
        var answers = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        for (var question : ScanQuestion.values()) {
            answers.put(question, ScanAnswer.YES);
        }
        applications.scan(self, id, new SelfScan(answers));
        applications.bringCv(
                self,
                id,
                "cv.pdf",
                FileContent.of("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        applications.motivate(
                self,
                new SaveMotivation(
                        id, "Ik wil elke dag zien dat een kind iets kan wat het gisteren nog niet kon.", true, 0));
        meetings.book(self, id, meetings.upcoming().getFirst().id());
    }

    /** All are invited, talked with and accepted. */
    void intake(Actor desk, LocalDate on) {
        for (var id : all) {
            var coach = coach(desk, id);
            intakes.plan(
                    desk,
                    new PlanIntake(
                            id,
                            on,
                            LocalTime.of(15, 30),
                            "Loket, kamer 2",
                            desk.requirePerson(),
                            coach.requirePerson(),
                            List.of(),
                            0));
            report(desk, id, Reporter.INTERMEDIARY);
            report(coach, id, Reporter.COACH);
            var version = intakes.file(desk, id).version();
            intakes.decide(
                    desk,
                    new DecideIntake(
                            id, IntakeOutcome.GO, DecisionReason.SUITABLE, "Je kunt beginnen.", null, null, version));
        }
    }

    private void report(Actor who, TrajectoryId id, Reporter reporter) {
        intakes.report(
                who,
                new SaveReport(id, reporter, "Wil graag", "Past", "Planning", "Haalbaar", IntakeOutcome.GO, true, 0));
    }

    /** The evening they booked is confirmed. */
    void attended(Actor desk) {
        for (var id : all) {
            meetings.confirmAttendance(
                    desk, id, meetings.of(desk, id).getFirst().id(), ConfirmedBy.COLLEGE);
        }
    }

    void done(Actor desk, LocalDate on, String... done) {
        for (var id : all) {
            for (var step : done) {
                steps.record(desk, new RecordStep(id, Step.valueOf(step), StepOutcome.DONE, on, "HvA", null, null));
            }
        }
    }

    /** The school says yes on the telephone and names somebody for each; a permanent place takes the vacancy that is open. */
    void place(Actor desk, SchoolView school, PlacementType type, LocalDate from, @Nullable LocalDate until) {
        for (var id : all) {
            var version = trajectories.view(desk, id).version();
            var wish = new Wish(school.id(), type, from, until, vacancy(school, type), null);
            var proposal = proposals.propose(desk, new ProposePlace(id, wish, null, null, version));
            var named = new NamedCompanion("Collega " + all.indexOf(id), null, true);
            proposals.confirm(desk, new ConfirmProposal(proposal, named, true, new Said("Renske Oudeman", from)));
        }
    }

    private @Nullable UUID vacancy(SchoolView school, PlacementType type) {
        return type == PlacementType.PERMANENT
                ? vacancies.of(school.id()).getFirst().id()
                : null;
    }

    /** Everyone passes the first gate ahead. */
    void pass(Actor desk) {
        for (var id : all) {
            var view = trajectories.view(desk, id);
            var to = trajectories.gates(desk, id).getFirst().to();
            trajectories.pass(desk, new PassGate(id, to, null, view.version()));
        }
    }

    /** The coach of the first of them writes an hour, and the desk approves it. */
    HourId hour(Actor desk, LocalDate on) {
        var id = all.getFirst();
        var entry = hours.log(
                coach(desk, id), UUID.randomUUID(), new LogHours(id, on, 60, HourKind.COACHING, "Kennismaking"));
        hours.approve(desk, List.of(entry));
        return entry;
    }

    private Actor coach(Actor desk, TrajectoryId id) {
        PersonId coach = guides.guideOf(desk, id).orElseThrow().coach();
        return Actor.of(coach, Role.COACH);
    }
}
