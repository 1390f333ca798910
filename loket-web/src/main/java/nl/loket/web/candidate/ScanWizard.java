package nl.loket.web.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.SelfScan;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Draft;
import nl.loket.web.shell.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a self-scan (ST-04) while it is filled in, and hands it in when it is whole. */
@Component
class ScanWizard {

    private final Drafts drafts;
    private final ApplicationDesk applications;

    ScanWizard(Drafts drafts, ApplicationDesk applications) {
        this.drafts = drafts;
        this.applications = applications;
    }

    ScanDraft of(Actor actor, TrajectoryId id) {
        return of(actor, applications.of(actor, id));
    }

    ScanDraft of(Actor actor, ApplicationView application) {
        var draft = drafts.of(actor, key(application.trajectory()));
        var answers = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        if (application.scan() != null) {
            answers.putAll(application.scan().answers().answers());
        }
        for (var question : ScanQuestion.values()) {
            Arrays.stream(ScanAnswer.values())
                    .filter(answer -> answer.name().equals(draft.answers().get(question.name())))
                    .forEach(answer -> answers.put(question, answer));
        }
        return new ScanDraft(answers, draft.version());
    }

    void keep(Actor actor, TrajectoryId id, ScanPart part, ScanForm form, int seen) {
        drafts.keep(actor, key(id), form.of(part), seen);
    }

    /** Hands in what the page showed; nothing is left of it but the scan. */
    @Transactional
    public void finish(Actor actor, TrajectoryId id, int seen) {
        var draft = of(actor, id);
        if (draft.version() != seen) {
            throw new Conflict("component.draft.changed");
        }
        applications.scan(actor, id, new SelfScan(draft.asked()));
        drafts.drop(actor, key(id));
    }

    private static Draft.Key key(TrajectoryId id) {
        return new Draft.Key("self-scan", id.value());
    }
}
