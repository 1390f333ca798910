package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.EmailAddress;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking how a meeting was, of who was there (8.5). */
@SpringBootTest(classes = TestApplication.class)
class FeedbackDeskIT {

    private static final Actor TEST = Actor.system("test");

    @Autowired
    FeedbackDesk feedback;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    WalkInDesk walkIns;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private Actor nadia = TEST;
    private MeetingId meeting = MeetingId.create();

    @BeforeEach
    void aMeetingOnFriday() {
        nadia = Actor.of(people.add(new PersonName("Nadia", "Bakker"), "nl"), Role.INTERMEDIARY);
        meeting = meetings.plan(
                nadia, new PlanMeeting("HVA", LocalDate.of(2023, 3, 17), LocalTime.of(10, 0), "Zaal 1", false, null));
    }

    @Test
    void whoWasThereIsAskedOnceOnTheNextWorkingDayAndWhoWasNotIsNot() {
        var samira = people.add(new PersonName("Samira", "El Amrani"), "nl");
        accounts.open(TEST, samira, email("samira"));
        var trajectory = trajectories.open(TEST, samira);
        meetings.book(TEST, trajectory, meeting);
        var stayedAway = people.add(new PersonName("Tom", "Thuis"), "nl");
        accounts.open(TEST, stayedAway, email("tom"));
        meetings.book(TEST, trajectories.open(TEST, stayedAway), meeting);
        at("2023-03-17T12:00:00Z");
        cameIn("bo");
        meetings.confirmAttendance(
                nadia, trajectory, meetings.of(TEST, trajectory).getFirst().id(), ConfirmedBy.DESK);
        feedback.ask();
        at("2023-03-18T12:00:00Z");
        feedback.ask();
        assertThat(asked("samira")).as("the same day, and on Saturday").isZero();
        at("2023-03-20T12:00:00Z");
        feedback.ask();
        feedback.ask();
        assertThat(List.of(asked("samira"), asked("bo"), asked("tom"))).containsExactly(1, 1, 0);
    }

    @Test
    void aLaterAnswerTakesThePlaceOfTheFormerAndTextsAreShownFromFiveAnswers() {
        var tokens = new ArrayList<String>();
        at("2023-03-17T12:00:00Z");
        for (int i = 0; i < FeedbackResult.LEAST; i++) {
            cameIn("gast" + i);
        }
        at("2023-03-20T12:00:00Z");
        feedback.ask();
        for (int i = 0; i < FeedbackResult.LEAST; i++) {
            tokens.add(token("gast" + i));
        }
        feedback.answer(tokens.getFirst(), Useful.NOT, "Alles");
        feedback.answer(tokens.getFirst(), Useful.VERY, "  Meer over geld ");
        tokens.subList(1, 4).forEach(token -> feedback.answer(token, Useful.YES, null));
        var four = feedback.result(nadia, meeting);
        assertThat(four.total()).isEqualTo(4);
        assertThat(four.counts()).containsEntry(Useful.VERY, 1).containsEntry(Useful.NOT, 0);
        assertThat(four.texts()).isEmpty();
        feedback.answer(tokens.getLast(), Useful.HARDLY, " ");
        assertThat(feedback.result(nadia, meeting).texts()).containsExactly("Meer over geld");
        assertThatThrownBy(() -> feedback.answer("verzonnen", Useful.YES, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedback.answer(tokens.getFirst(), Useful.YES, "x".repeat(1001)))
                .hasMessageContaining("meeting.rule.feedback");
        var samira = Actor.of(people.add(new PersonName("Samira", "El Amrani"), "nl"), Role.CANDIDATE);
        assertThatThrownBy(() -> feedback.result(samira, meeting)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theDatabaseKnowsTheSameAnswersAndNothingInThemLeadsToSomebody() {
        var check = jdbc.sql(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'meeting_feedback_useful_known'")
                .query((row, _) -> row.getString(1))
                .single();
        assertThat(Arrays.stream(Useful.values()).map(Enum::name)).allMatch(name -> check.contains("'" + name + "'"));
        assertThat(jdbc.sql(
                                "select column_name from information_schema.columns where table_schema = 'core' and table_name = 'meeting_feedback'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrder("id", "meeting_id", "token_hash", "useful", "missing", "answered_on");
    }

    private void cameIn(String name) {
        walkIns.add(nadia, new WalkIn(AttendanceId.create(), meeting, name, new EmailAddress(email(name))));
    }

    private void at(String moment) {
        clock.shiftBy(clock.offsetTo(Instant.parse(moment)));
    }

    private String email(String name) {
        return name + "-" + suffix + "@voorbeeld.nl";
    }

    private int asked(String name) {
        return jdbc.sql("select count(*) from core.outbox where address = :email::citext and template like '%feedback'")
                .param("email", email(name))
                .query(Integer.class)
                .single();
    }

    private String token(String name) {
        return jdbc.sql(
                        "select body from core.outbox where address = :email::citext and template = 'meeting.mail.guest-feedback'")
                .param("email", email(name))
                .query((row, _) -> row.getString(1))
                .single()
                .replaceAll("(?s).*terugblik\\?t=(\\S+).*", "$1");
    }
}
