package nl.loket.meeting;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.OneTimeSecret;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import nl.loket.programme.WorkingCalendar;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks who was at a meeting how it was, once, on a working day after it (8.5). Answers are kept apart from who gave them: the link in the mail opens
 * one, and a later answer by it takes the place of the former.
 */
@Service
@Transactional
public class FeedbackDesk {

    public static final int LONGEST = 1000;

    /** Who is ticked later than this is not asked any more. */
    private static final int DAYS = 14;

    private static final String PAGE = "/bijeenkomsten/terugblik?t=";

    private static final String ATTENDED = """
            select a.id, 'meeting_attendance' as stands_in, m.id as meeting_id, m.on_date, c.person_id, null as email, null as language
            from core.meeting_attendance a
            join core.information_meeting m on m.id = a.meeting_id
            join core.person_card c on c.trajectory_id = a.trajectory_id
            where a.state in ('CONFIRMED', 'DECLARED') and a.feedback_asked_on is null
              and m.cancelled_at is null and m.on_date >= :from and m.on_date < :today
            union all
            select g.id, 'meeting_guest', m.id, m.on_date, null, g.email::text, g.language
            from core.meeting_guest g join core.information_meeting m on m.id = g.meeting_id
            where g.state = 'CONFIRMED' and g.email is not null and g.feedback_asked_on is null
              and m.cancelled_at is null and m.on_date >= :from and m.on_date < :today""";

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Correspondence mail;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FeedbackDesk(JdbcClient jdbc, Meetings meetings, Correspondence mail, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.mail = mail;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Writes to who was there and was not asked; nothing on a day off. */
    public void ask() {
        var today = LocalDate.now(clock);
        if (calendar.isWorkingDay(today)) {
            attended(today).stream().filter(who -> first(who, today)).forEach(this::ask);
        }
    }

    /** What this link opens; empty if it does not work, or not any more. */
    @Transactional(readOnly = true)
    public Optional<FeedbackView> behind(String token) {
        return jdbc.sql("select meeting_id, useful, missing from core.meeting_feedback where token_hash = :hash")
                .param("hash", OneTimeSecret.hashOfToken(token))
                .query((row, _) -> {
                    var useful = row.getString("useful");
                    return new FeedbackView(
                            meetings.find(new MeetingId(row.getObject("meeting_id", UUID.class)))
                                    .orElseThrow(),
                            useful == null ? null : Useful.valueOf(useful),
                            row.getString("missing"));
                })
                .optional();
    }

    /** Says how it was; said before, it is changed. */
    public void answer(String token, Useful useful, @Nullable String missing) {
        var text = missing == null || missing.isBlank() ? null : missing.strip();
        if (text != null && text.length() > LONGEST) {
            throw new RuleViolation("meeting.rule.feedback", LONGEST);
        }
        var answered = jdbc.sql(
                        "update core.meeting_feedback set useful = :useful, missing = :missing, answered_on = :on where token_hash = :hash")
                .param("useful", useful.name())
                .param("missing", text)
                .param("on", Date.valueOf(LocalDate.now(clock)))
                .param("hash", OneTimeSecret.hashOfToken(token))
                .update();
        if (answered == 0) {
            throw new NotFound("link to an answer");
        }
    }

    /**
     * Keeps an answer that came another way.
     *
     * @param actor a part of the system, such as the loader of the demo
     */
    public void add(Actor actor, MeetingId meeting, Useful useful, @Nullable String missing) {
        actor.require("answer for somebody");
        answer(open(meeting), useful, missing);
    }

    /** How it was: numbers, and what was missed once enough people answered. */
    @Transactional(readOnly = true)
    public FeedbackResult result(Actor actor, MeetingId id) {
        actor.require("read how a meeting was", Role.INTERMEDIARY);
        var counts = new EnumMap<Useful, Integer>(Useful.class);
        for (var useful : Useful.values()) {
            counts.put(useful, 0);
        }
        jdbc.sql("select useful from core.meeting_feedback where meeting_id = :meeting and useful is not null")
                .param("meeting", id.value())
                .query((row, _) -> Useful.valueOf(row.getString(1)))
                .list()
                .forEach(useful -> counts.merge(useful, 1, Integer::sum));
        var result = new FeedbackResult(counts, List.of());
        return result.tooFew() ? result : new FeedbackResult(counts, texts(id));
    }

    /** By the alphabet: the order in which they came could tell who. */
    private List<String> texts(MeetingId id) {
        return jdbc.sql(
                        "select missing from core.meeting_feedback where meeting_id = :meeting and missing is not null order by missing, id")
                .param("meeting", id.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private record Attended(
            UUID seat,
            String standsIn,
            MeetingId meeting,
            LocalDate on,
            @Nullable PersonId person,
            @Nullable String email,
            @Nullable String language) {}

    private List<Attended> attended(LocalDate today) {
        return jdbc.sql(ATTENDED)
                .param("from", Date.valueOf(today.minusDays(DAYS)))
                .param("today", Date.valueOf(today))
                .query((row, _) -> {
                    var person = row.getObject("person_id", UUID.class);
                    return new Attended(
                            row.getObject("id", UUID.class),
                            row.getString("stands_in"),
                            new MeetingId(row.getObject("meeting_id", UUID.class)),
                            row.getObject("on_date", LocalDate.class),
                            person == null ? null : new PersonId(person),
                            row.getString("email"),
                            row.getString("language"));
                })
                .list();
    }

    private boolean first(Attended who, LocalDate today) {
        return jdbc.sql("update core." + who.standsIn()
                                + " set feedback_asked_on = :today where id = :id and feedback_asked_on is null")
                        .param("today", Date.valueOf(today))
                        .param("id", who.seat())
                        .update()
                == 1;
    }

    private void ask(Attended who) {
        var path = PAGE + open(who.meeting());
        var on = LetterArg.date(who.on());
        if (who.person() != null) {
            mail.send(new Letter(UUID.randomUUID(), "meeting.mail.feedback", who.person(), path, on));
        } else if (who.email() != null && who.language() != null) {
            mail.sendTo(
                    who.email(), who.language(), UUID.randomUUID(), "meeting.mail.guest-feedback", path, List.of(on));
        }
    }

    /** The secret of a new link, by which one answer can be given. */
    private String open(MeetingId meeting) {
        var secret = OneTimeSecret.create();
        jdbc.sql("insert into core.meeting_feedback (id, meeting_id, token_hash) values (:id, :meeting, :hash)")
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("hash", secret.tokenHash())
                .update();
        return secret.token();
    }
}
