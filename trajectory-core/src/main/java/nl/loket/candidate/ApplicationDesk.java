package nl.loket.candidate;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.loket.audit.AuditLog;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.DocumentView;
import nl.loket.document.FileContent;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what must be there before the intake (ST-04, ST-05, EL-10), and lets the desk verify a diploma (AMB-02). After each fact the gate is asked again. */
@Service
@Transactional
public class ApplicationDesk {

    private final Applications applications;
    private final ApplicationReader reader;
    private final Motivations motivations;
    private final AboutMe about;
    private final TrajectoryDesk trajectories;
    private final StepDesk steps;
    private final DocumentDesk documents;
    private final Timeline timeline;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationDesk(
            Applications applications,
            ApplicationReader reader,
            Motivations motivations,
            AboutMe about,
            TrajectoryDesk trajectories,
            StepDesk steps,
            DocumentDesk documents,
            Timeline timeline,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.applications = applications;
        this.reader = reader;
        this.motivations = motivations;
        this.about = about;
        this.trajectories = trajectories;
        this.steps = steps;
        this.documents = documents;
        this.timeline = timeline;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that is in, for the people around the candidate. A motivation that is still a draft is its writer's alone. */
    @Transactional(readOnly = true)
    public ApplicationView of(Actor actor, TrajectoryId id) {
        trajectories.view(actor, id);
        actor.require("read an application", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        var whole = reader.whole(id).orElseThrow(() -> new NotFound("application " + id));
        return actor.is(whole.person()) || whole.motivation().doneOn() != null ? whole : whole.withoutDraft();
    }

    /** The last self-scan, for whoever prepares the intake; empty until it was done. */
    @Transactional(readOnly = true)
    public Optional<SelfScan> scanOf(Actor actor, TrajectoryId id) {
        trajectories.view(actor, id);
        actor.require("read a self-scan", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return reader.whole(id).map(ApplicationView::scan).map(ApplicationView.Scan::answers);
    }

    /** Keeps the answers; the last ones count. The same answers on the same day are kept once. */
    public ScanOutcome scan(Actor actor, TrajectoryId id, SelfScan scan) {
        requireApplying(actor, id, Section.SCAN);
        applications.lock(id);
        var before = reader.whole(id).map(ApplicationView::scan);
        if (before.filter(b -> b.answers().equals(scan) && b.on().equals(today()))
                .isPresent()) {
            return scan.outcome();
        }
        jdbc.sql("""
                        insert into core.self_scan (trajectory_id, questionnaire, answers, outcome, on_date)
                        values (:id, :questionnaire, :answers, :outcome, :today)""")
                .param("id", id.value())
                .param("questionnaire", scan.version().number())
                .param("answers", scan.stored())
                .param("outcome", scan.outcome().name())
                .param("today", Date.valueOf(today()))
                .update();
        step(actor, id, Step.ST_04);
        return scan.outcome();
    }

    /** Keeps the CV; the one before it is thrown away. The same file again changes nothing. */
    public void bringCv(Actor actor, TrajectoryId id, String filename, FileContent content) {
        var person = requireApplying(actor, id, Section.PAPERS);
        applications.lock(id);
        var before = reader.whole(id).map(ApplicationView::cv);
        var same = documents.same(actor, person, DocumentKind.CV, filename, content);
        if (before.isPresent() && same.map(DocumentView::id).equals(before.map(ApplicationView.Cv::document))) {
            return;
        }
        var document = documents.store(actor, person, DocumentKind.CV, filename, content);
        jdbc.sql("""
                        insert into core.application_cv (trajectory_id, document_id, on_date) values (:id, :document, :today)
                        on conflict (trajectory_id) do update set document_id = excluded.document_id, on_date = excluded.on_date""")
                .param("id", id.value())
                .param("document", document.value())
                .param("today", Date.valueOf(today()))
                .update();
        before.ifPresent(cv -> documents.remove(actor, cv.document()));
        timeline.add(actor, id, before.isPresent() ? "candidate.timeline.cv-again" : "candidate.timeline.cv");
        papersIn(actor, id);
    }

    /** Keeps the motivation, as a draft or done. One that was done stays done. */
    public void motivate(Actor actor, SaveMotivation command) {
        requireApplying(actor, command.trajectory(), Section.PAPERS);
        if (motivations.save(command, today())) {
            timeline.add(actor, command.trajectory(), "candidate.timeline.motivation");
            papersIn(actor, command.trajectory());
        }
    }

    /** The desk says whether a diploma is of the right level. */
    public void verifyDiploma(Actor actor, VerifyDiploma command) {
        actor.require("verify a diploma", Role.INTERMEDIARY);
        var trajectory = trajectories.view(actor, command.trajectory());
        var application = known(command.trajectory());
        application.requireVersion(command.seenVersion());
        application.verify(command.outcome(), command.note(), today());
        applications.saveAndFlush(application);
        timeline.add(actor, command.trajectory(), "candidate.timeline.diploma-" + command.outcome());
        audit.did(
                actor,
                "application.diploma",
                trajectory.person(),
                command.outcome().name());
        trajectories.reconsider(command.trajectory());
    }

    /**
     * Begins again after an earlier application ended; what we knew is taken along, what must be fresh is not. Who began again already
     * stays with that one.
     *
     * @throws RuleViolation if the earlier one still runs
     */
    public TrajectoryId applyAgain(Actor actor, TrajectoryId earlier) {
        actor.require("apply again", Role.CANDIDATE);
        var trajectory = trajectories.view(actor, earlier);
        if (trajectory.status().open() && trajectory.previous() != null) {
            return earlier;
        }
        if (trajectory.status() != TrajectoryStatus.ENDED) {
            throw new RuleViolation("trajectory.rule.one-open");
        }
        var id = trajectories.open(actor, trajectory.person());
        applications.saveAndFlush(known(earlier).again(id, clock.instant()));
        about.again(earlier, id);
        return id;
    }

    /** ST-05 is one step: CV and motivation. It is recorded when the second of the two comes in. */
    private void papersIn(Actor actor, TrajectoryId id) {
        var whole = reader.whole(id).orElseThrow();
        var both = whole.cv() != null && whole.motivation().doneOn() != null;
        if (both && steps.last(id, Step.ST_05).isEmpty()) {
            step(actor, id, Step.ST_05);
        } else {
            trajectories.reconsider(id);
        }
    }

    private void step(Actor actor, TrajectoryId id, Step step) {
        steps.record(actor, new RecordStep(id, step, StepOutcome.DONE, today(), null, null, null));
    }

    private PersonId requireApplying(Actor actor, TrajectoryId id, Section section) {
        actor.require("fill in an application", Role.CANDIDATE);
        var trajectory = trajectories.view(actor, id);
        section.requireEditable(trajectory.status());
        return trajectory.person();
    }

    private Application known(TrajectoryId id) {
        return applications.findById(id).orElseThrow(() -> new NotFound("application " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
