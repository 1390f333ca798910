package nl.loket.question;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loket.account.Attempts;
import nl.loket.account.RoleDesk;
import nl.loket.audit.AuditLog;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.LetterArg;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a question from whoever has one, and answers it by mail (ROLE-34). The receipt says nothing of the question: the address was not proven, and
 * a form that mails what strangers type would soon mail for others.
 */
@Service
@Transactional
public class QuestionDesk {

    /** How many questions one address may have asked in an hour: each sends it a mail. */
    static final int MOST_BY_ADDRESS = 5;

    static final Duration WINDOW = Duration.ofHours(1);

    private static final Set<Role> ANSWERS = Set.of(Role.INTERMEDIARY, Role.HELPDESK);

    private final Questions questions;
    private final Attempts attempts;
    private final RoleDesk roles;
    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;
    private final Correspondence mail;
    private final AuditLog audit;
    private final Clock clock;

    QuestionDesk(
            Questions questions,
            Attempts attempts,
            RoleDesk roles,
            ProgrammeDesk programme,
            WorkingCalendar calendar,
            Correspondence mail,
            AuditLog audit,
            Clock clock) {
        this.questions = questions;
        this.attempts = attempts;
        this.roles = roles;
        this.programme = programme;
        this.calendar = calendar;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the question and mails that it came in. Asked by a candidate it belongs to their file too.
     *
     * @return false if this address asked too often
     */
    public boolean ask(Actor actor, AskQuestion ask) {
        if (questions.has(ask.id())) {
            return true;
        }
        if (!attempts.allows("question", ask.email().value(), MOST_BY_ADDRESS, WINDOW)) {
            return false;
        }
        var due = calendar.plusWorkingDays(LocalDate.now(clock), workingDays());
        var person = actor.is(Role.CANDIDATE) ? actor.requirePerson() : null;
        questions.add(ask, person, clock.instant(), due);
        write(ask.email().value(), ask.language(), ask.id().value(), "received", "/vragen", LetterArg.date(due));
        return true;
    }

    /** Within how many working days there is an answer. */
    @Transactional(readOnly = true)
    public int workingDays() {
        return programme.norm(LocalDate.now(clock), Norm.ANSWER_QUESTION_WORKING_DAYS);
    }

    /** @throws NotFound when there is no such question */
    @Transactional(readOnly = true)
    public QuestionView question(Actor actor, QuestionId id) {
        requireAnswerer(actor);
        return questions.find(id).orElseThrow(() -> new NotFound("question " + id));
    }

    /** The people who may deal with a question today. */
    @Transactional(readOnly = true)
    public List<PersonId> answerers(Actor actor) {
        requireAnswerer(actor);
        return ANSWERS.stream()
                .map(roles::holders)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Gives it to somebody of the desk: to oneself, or over to a colleague. Who has it already keeps it. */
    public void give(Actor actor, QuestionId id, PersonId owner, int seenVersion) {
        var question = locked(actor, id);
        if (owner.equals(question.owner())) {
            return;
        }
        requireSeen(question, seenVersion);
        require(!Collections.disjoint(roles.rolesOf(owner), ANSWERS), "question.rule.owner");
        questions.own(id, owner);
        audit.did(actor, "question.give", question.person(), id + " " + owner);
    }

    /**
     * Mails an answer, also a second one, also to what was closed before.
     *
     * @param answer the key of the form, so that a second click writes once
     */
    public void answer(Actor actor, QuestionId id, UUID answer, String text, int seenVersion) {
        var question = locked(actor, id);
        if (question.answers().stream().anyMatch(each -> each.id().equals(answer))) {
            return;
        }
        requireSeen(question, seenVersion);
        questions.answer(id, answer, text, actor.requirePerson(), clock.instant());
        write(question.email(), question.language(), answer, "answer", "/contact", LetterArg.text(text));
        audit.did(actor, "question.answer", question.person(), id.toString());
    }

    /** Closes it without a mail. A second time changes nothing. */
    public void close(Actor actor, QuestionId id, ClosedWhy why, int seenVersion) {
        var question = locked(actor, id);
        if (question.closedWhy() == why) {
            return;
        }
        requireSeen(question, seenVersion);
        require(question.state() == QuestionState.OPEN, "question.rule.not-open");
        questions.close(id, why, actor.requirePerson(), clock.instant());
        audit.did(actor, "question.close", question.person(), id + " " + why);
    }

    private void write(String address, String language, UUID source, String what, String path, LetterArg... arguments) {
        mail.sendTo(address, language, source, "question.mail." + what, path, List.of(arguments));
    }

    private QuestionView locked(Actor actor, QuestionId id) {
        requireAnswerer(actor);
        return questions.lock(id).orElseThrow(() -> new NotFound("question " + id));
    }

    private static void requireSeen(QuestionView question, int seenVersion) {
        if (question.version() != seenVersion) {
            throw new Conflict("question.rule.changed");
        }
    }

    private static void requireAnswerer(Actor actor) {
        actor.require("deal with questions", ANSWERS.toArray(Role[]::new));
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new RuleViolation(otherwise);
        }
    }
}
