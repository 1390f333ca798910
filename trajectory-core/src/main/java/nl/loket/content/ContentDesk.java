package nl.loket.content;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the texts of the site are written (ROLE-35, RT-10, QI-29): one draft per text, which goes on the site on a day one chooses, in both languages
 * at once. Every version is kept, with who wrote it.
 */
@Service
@Transactional
public class ContentDesk {

    private final Texts texts;
    private final Editions editions;
    private final AuditLog audit;
    private final Clock clock;

    ContentDesk(Texts texts, Editions editions, AuditLog audit, Clock clock) {
        this.texts = texts;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TextRow> list(Actor actor) {
        requireWriter(actor);
        return texts.list(today());
    }

    /** @throws NotFound when there is no such text */
    @Transactional(readOnly = true)
    public TextView text(Actor actor, TextId id) {
        requireWriter(actor);
        return texts.find(id).orElseThrow(() -> new NotFound("text " + id));
    }

    /** Every version of a text, newest first. */
    @Transactional(readOnly = true)
    public List<EditionView> editions(Actor actor, TextId id) {
        text(actor, id);
        return editions.of(id);
    }

    /** Keeps a draft, of a new text or of one that is there; the other language may still be empty. The same words twice change nothing. */
    public void write(Actor actor, WriteText command) {
        requireWriter(actor);
        require(command.wordings().dutch().complete(), "content.rule.dutch-missing");
        require((command.topic() != null) == command.kind().hasTopic(), "content.rule.topic");
        require(command.topic() == null || command.topic().kind() == command.kind(), "content.rule.topic");
        requireOwnTitle(command);
        texts.lock(command.text()).ifPresentOrElse(text -> goOn(actor, text, command), () -> begin(actor, command));
    }

    /** Puts the draft on the site from that day on: today or later, when both languages are there, and a story's teller agreed. */
    public void publish(Actor actor, TextId id, LocalDate on, int seenVersion) {
        var text = changing(actor, id, seenVersion);
        var draft = editions.draftOf(id).orElseThrow(() -> new RuleViolation("content.rule.no-draft"));
        require(!on.isBefore(today()), "content.rule.in-past");
        require(draft.wordings().complete(), "content.rule.english-missing");
        require(text.kind() != TextKind.STORY || text.telling().mayBePublished(today()), "content.rule.consent");
        editions.publish(id, draft.number(), on);
        texts.show(id);
        audit.did(actor, "content.publish", null, id + " " + draft.number() + " " + on);
    }

    /** A version that waits for its day becomes a draft again. What is a draft already stays one. */
    public void takeBack(Actor actor, TextId id, int seenVersion) {
        var text = changing(actor, id, seenVersion);
        var latest = editions.of(id).getFirst();
        if (latest.draft()) {
            return;
        }
        require(latest.waitsOn(today()), "content.rule.not-waiting");
        editions.takeBack(id, latest.number());
        texts.change(id, text.topic(), text.telling());
        audit.did(actor, "content.take-back", null, id + " " + latest.number());
    }

    /** Takes it off the site, today. Publishing again brings it back. A second time changes nothing. */
    public void withdraw(Actor actor, TextId id, int seenVersion) {
        requireWriter(actor);
        if (locked(id).withdrawn()) {
            return;
        }
        var text = changing(actor, id, seenVersion);
        require(!text.needed(), "content.rule.needed");
        texts.withdraw(id, today());
        audit.did(actor, "content.withdraw", null, id.toString());
    }

    /** Throws a text away for good, with all its versions: one that never was on the site, or is off it. So a story goes when its teller wants it back. What is gone stays gone. */
    public void remove(Actor actor, TextId id, int seenVersion) {
        requireWriter(actor);
        if (texts.lock(id).isEmpty()) {
            return;
        }
        var text = changing(actor, id, seenVersion);
        require(!text.needed(), "content.rule.needed");
        require(text.withdrawn() || editions.of(id).stream().allMatch(EditionView::draft), "content.rule.on-the-site");
        texts.remove(id);
        audit.did(actor, "content.remove", null, id.toString());
    }

    /** Two texts of a kind with one title cannot be told apart in a list. */
    private void requireOwnTitle(WriteText command) {
        texts.holdTitles(command.kind());
        require(
                !texts.titled(command.kind(), command.wordings().dutch().title(), command.text()),
                "content.rule.title");
    }

    private void begin(Actor actor, WriteText command) {
        require(!command.kind().fixed(), "content.rule.fixed");
        var slug = freeSlug(command);
        guarded("text_pkey", () -> new Conflict("content.rule.changed"), () -> {
            texts.add(command.text(), command.kind(), slug, command.topic(), command.telling(), false);
            return slug;
        });
        written(actor, command);
    }

    private void goOn(Actor actor, TextView text, WriteText command) {
        if (sameAsKept(text, command)) {
            return;
        }
        requireSeen(text, command.seenVersion());
        require(text.kind() == command.kind(), "content.rule.topic");
        texts.change(text.id(), command.topic(), command.telling());
        written(actor, command);
    }

    private void written(Actor actor, WriteText command) {
        var number = editions.draft(command.text(), command.wordings(), command.change(), actor, clock.instant());
        audit.did(actor, "content.write", null, command.text() + " " + number);
    }

    /** A second click, or a second window, on the very same words. */
    private boolean sameAsKept(TextView text, WriteText command) {
        return text.telling().equals(command.telling())
                && text.topic() == command.topic()
                && editions.of(text.id()).getFirst().wordings().equals(command.wordings());
    }

    private String freeSlug(WriteText command) {
        var slug = Slug.of(command.wordings().dutch().title());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? slug : slug + "-" + n)
                .filter(each -> texts.named(command.kind(), each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private TextView changing(Actor actor, TextId id, int seenVersion) {
        requireWriter(actor);
        var text = locked(id);
        requireSeen(text, seenVersion);
        return text;
    }

    private static void requireSeen(TextView text, int seenVersion) {
        if (text.version() != seenVersion) {
            throw new Conflict("content.rule.changed");
        }
    }

    private TextView locked(TextId id) {
        return texts.lock(id).orElseThrow(() -> new NotFound("text " + id));
    }

    private static void requireWriter(Actor actor) {
        actor.require("write the site's texts", Role.COMMUNICATION, Role.HELPDESK, Role.INTERMEDIARY);
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new RuleViolation(otherwise);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
