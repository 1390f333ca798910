package nl.loket.candidate;

import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.document.DocumentKind;
import nl.loket.document.DocumentView;
import nl.loket.document.FileContent;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that go along with somebody beside the CV: diplomas, and whatever else belongs in the dossier. Brought by the candidate or the desk. */
@Service
@Transactional
public class FileDesk {

    private final DocumentDesk documents;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;

    FileDesk(DocumentDesk documents, TrajectoryDesk trajectories, Timeline timeline) {
        this.documents = documents;
        this.trajectories = trajectories;
        this.timeline = timeline;
    }

    /**
     * Keeps a file. The very same one again, with the same name, changes nothing.
     *
     * @throws RuleViolation if it is no file we take, the kind is the CV (which has a step of its own), or the trajectory is closed
     */
    public DocumentId bring(Actor actor, TrajectoryId id, DocumentKind kind, String filename, FileContent content) {
        actor.require("bring a file", Role.CANDIDATE, Role.INTERMEDIARY);
        var person = open(actor, id);
        requireLoose(kind);
        var same = documents.same(actor, person, kind, filename, content);
        if (same.isPresent()) {
            return same.get().id();
        }
        var document = documents.store(actor, person, kind, filename, content);
        timeline.add(actor, id, "candidate.timeline.file", TimelineArg.label(kind));
        return document;
    }

    /**
     * Throws away what this very person brought. What is gone already stays gone.
     *
     * @throws NotFound if somebody else brought it
     */
    public void remove(Actor actor, TrajectoryId id, DocumentId document) {
        actor.require("remove a file", Role.CANDIDATE, Role.INTERMEDIARY);
        var person = open(actor, id);
        var found = documents.of(actor, person).stream()
                .filter(d -> d.id().equals(document))
                .findFirst();
        if (found.isEmpty() && documents.isKept(document)) {
            throw new NotFound("document " + document + " about " + person);
        }
        found.ifPresent(d -> removeOwn(actor, id, d));
    }

    private void removeOwn(Actor actor, TrajectoryId id, DocumentView document) {
        if (!mayRemove(actor, document)) {
            throw new NotFound("own document " + document.id());
        }
        documents.remove(actor, document.id());
        timeline.add(actor, id, "candidate.timeline.file-gone", TimelineArg.label(document.kind()));
    }

    /** Whoever brought it may take it away; a CV is replaced instead. */
    public static boolean mayRemove(Actor actor, DocumentView document) {
        return document.kind() != DocumentKind.CV && document.storedBy() != null && actor.is(document.storedBy());
    }

    private PersonId open(Actor actor, TrajectoryId id) {
        var trajectory = trajectories.view(actor, id);
        if (!trajectory.status().open()) {
            throw new RuleViolation("candidate.rule.file-closed");
        }
        return trajectory.person();
    }

    private static void requireLoose(DocumentKind kind) {
        if (kind == DocumentKind.CV) {
            throw new RuleViolation("candidate.rule.file-kind");
        }
    }
}
