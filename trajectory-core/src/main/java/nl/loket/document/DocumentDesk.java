package nl.loket.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.loket.audit.AuditLog;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in, hands out and throws away files about a person. Only the people around that person come near them, each as far as the kind of file is theirs. */
@Service
@Transactional
public class DocumentDesk {

    /** The largest file of any kind, in bytes: 50 MB. */
    public static final long LARGEST = 50L * 1024 * 1024;

    /** So many files about one person: more than anybody needs, and few enough not to fill the disk. */
    static final int MOST = 50;

    private final Documents documents;
    private final FileStore files;
    private final VirusScanner scanner;
    private final Circle circle;
    private final AuditLog audit;
    private final Clock clock;

    DocumentDesk(
            Documents documents, FileStore files, VirusScanner scanner, Circle circle, AuditLog audit, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.scanner = scanner;
        this.circle = circle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file: PDF, Word, PNG or JPEG, judged by its content. It is read several times and never held whole.
     *
     * @throws RuleViolation if it is empty, too large, something else, two things at once, or harmful; or if there are too many already
     */
    public DocumentId store(Actor actor, PersonId about, DocumentKind kind, String filename, FileContent content) {
        circle.require(actor, about);
        actor.require("store a document", Role.CANDIDATE, Role.INTERMEDIARY);
        documents.lock(about);
        if (documents.about(about).size() >= MOST) {
            throw new RuleViolation("document.rule.many", MOST);
        }
        try {
            var view = checked(actor, about, kind, filename, content);
            documents.insert(view, Fingerprint.of(content));
            files.put(view.id(), content);
            audit.did(actor, "document.store", about, kind + " " + view.id());
            return view.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this person brought of this kind before, with this name and these very bytes. */
    @Transactional(readOnly = true)
    public Optional<DocumentView> same(
            Actor actor, PersonId about, DocumentKind kind, String filename, FileContent content) {
        var fingerprint = fingerprint(content);
        return of(actor, about).stream()
                .filter(d -> d.kind() == kind && d.filename().equals(FileNames.kept(filename)))
                .filter(d -> d.storedBy() != null && actor.is(d.storedBy()))
                .filter(d -> d.size() == content.size() && documents.hasFingerprint(d.id(), fingerprint))
                .findFirst();
    }

    /** The file with its bytes, if it is about this person; opening someone else's is logged. */
    public StoredDocument open(Actor actor, PersonId about, DocumentId id) {
        if (!mine(actor, id).about().equals(about)) {
            throw new NotFound("document " + id + " about " + about);
        }
        return open(actor, id);
    }

    /** The file with its bytes; opening someone else's is logged. */
    public StoredDocument open(Actor actor, DocumentId id) {
        var view = mine(actor, id);
        audit.saw(actor, "document.open", view.about());
        return new StoredDocument(view, new KeptContent(files, view));
    }

    /** The file without its bytes. */
    @Transactional(readOnly = true)
    public DocumentView view(Actor actor, DocumentId id) {
        return mine(actor, id);
    }

    /** All files about a person that are this role's business, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(Actor actor, PersonId about) {
        circle.require(actor, about);
        actor.require("see documents", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return documents.about(about).stream()
                .filter(d -> isFor(actor, d.kind()))
                .toList();
    }

    /** Whether there is such a file, whoever it is about. */
    @Transactional(readOnly = true)
    public boolean isKept(DocumentId id) {
        return documents.find(id).isPresent();
    }

    /** Throws a file away for good. */
    public void remove(Actor actor, DocumentId id) {
        var view = mine(actor, id);
        actor.require("remove a document", Role.CANDIDATE, Role.INTERMEDIARY);
        files.remove(id);
        documents.delete(id);
        audit.did(actor, "document.remove", view.about(), view.kind() + " " + id);
    }

    private DocumentView checked(Actor actor, PersonId about, DocumentKind kind, String filename, FileContent content)
            throws IOException {
        if (content.size() == 0) {
            throw new RuleViolation("document.rule.empty");
        }
        if (content.size() > kind.largest()) {
            throw new RuleViolation("document.rule.too-large", kind.megabytes());
        }
        var type = ContentCheck.typeOf(content);
        return new DocumentView(
                DocumentId.create(),
                about,
                kind,
                FileNames.kept(filename),
                type,
                Math.toIntExact(content.size()),
                clock.instant(),
                actor.person(),
                scanner.scan(content));
    }

    private static byte[] fingerprint(FileContent content) {
        try {
            return Fingerprint.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not this role's business is not there for it. */
    private DocumentView mine(Actor actor, DocumentId id) {
        var view = documents.find(id).orElseThrow(() -> new NotFound("document " + id));
        circle.require(actor, view.about());
        actor.require("open a document", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        if (!isFor(actor, view.kind())) {
            throw new NotFound("document " + id + " for " + actor.role());
        }
        return view;
    }

    private static boolean isFor(Actor actor, DocumentKind kind) {
        return actor.role() == null || kind.isFor(actor.role());
    }
}
