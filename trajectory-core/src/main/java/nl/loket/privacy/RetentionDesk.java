package nl.loket.privacy;

import java.util.Arrays;
import java.util.List;
import nl.loket.audit.AuditForgetting;
import nl.loket.correspondence.MailForgetting;
import nl.loket.question.QuestionForgetting;
import nl.loket.shared.EventForgetting;
import org.springframework.stereotype.Service;

/**
 * Forgets each night what is kept long enough (NF-01, EX-01, EX-02): people, files, copies of mail, questions, the log and handled events, in small
 * transactions, so that it can be cut off at any point and begun again. Says beforehand what would go, and afterwards what went.
 */
@Service
public class RetentionDesk {

    private static final int BATCH = 500;
    private static final int NIGHTS = 30;

    private final DuePeople people;
    private final Forgetter forgetter;
    private final MailForgetting mail;
    private final QuestionForgetting questions;
    private final AuditForgetting audit;
    private final EventForgetting events;
    private final Terms terms;
    private final RetentionReport report;
    private final RetentionWatch watch;

    RetentionDesk(
            DuePeople people,
            Forgetter forgetter,
            MailForgetting mail,
            QuestionForgetting questions,
            AuditForgetting audit,
            EventForgetting events,
            Terms terms,
            RetentionReport report,
            RetentionWatch watch) {
        this.people = people;
        this.forgetter = forgetter;
        this.mail = mail;
        this.questions = questions;
        this.audit = audit;
        this.events = events;
        this.terms = terms;
        this.report = report;
        this.watch = watch;
    }

    /** What would go if it ran now, kind by kind. */
    public List<RetentionDueView> due() {
        return Arrays.stream(Forgotten.values()).map(this::due).toList();
    }

    /** What the last nights took away, newest first. */
    public List<RetentionRunView> runs() {
        return report.last(NIGHTS);
    }

    /** Forgets everything whose time has come. */
    public void run() {
        var run = report.begin();
        for (var kind : Forgotten.values()) {
            if (kind.people()) {
                people(run, kind);
            } else {
                rows(run, kind);
            }
        }
        report.finish(run);
        watch.ran();
    }

    private void people(long run, Forgotten kind) {
        var skipped = 0;
        for (var next = people.next(kind, BATCH, 0); !next.isEmpty(); next = people.next(kind, BATCH, skipped)) {
            for (var person : next) {
                if (!forgetter.forget(run, kind, person)) {
                    skipped++;
                }
            }
        }
    }

    private void rows(long run, Forgotten kind) {
        for (var gone = rows(kind); gone > 0; gone = rows(kind)) {
            report.add(run, kind, gone, 0);
        }
    }

    private int rows(Forgotten kind) {
        var limit = terms.limit(kind);
        return switch (kind) {
            case MAIL -> mail.forgetOld(limit, BATCH);
            case QUESTIONS -> questions.forgetOld(limit, BATCH);
            case AUDIT -> audit.forgetOld(limit, BATCH);
            case EVENTS -> events.forgetOld(limit, BATCH);
            default -> throw new IllegalArgumentException(kind + " are people");
        };
    }

    private RetentionDueView due(Forgotten kind) {
        var months = kind.kept().norms().isEmpty() ? 0 : terms.months(kind);
        return new RetentionDueView(kind, months, due(kind, months));
    }

    private int due(Forgotten kind, int months) {
        return switch (kind) {
            case NOT_STARTED, ENDED, COMPLETED, STAFF, FILES -> people.count(kind);
            case MAIL -> mail.old(terms.limit(kind, months));
            case QUESTIONS -> questions.old(terms.limit(kind, months));
            case AUDIT -> audit.old(terms.limit(kind, months));
            case EVENTS -> events.old(terms.limit(kind, months));
        };
    }
}
