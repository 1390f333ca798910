package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.correspondence.ReminderDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a place is reminded a week and a day before, on working days, each time once (8.4). */
@SpringBootTest(classes = TestApplication.class)
class MeetingReminderIT {

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 1);

    @Autowired
    MeetingDesk meetings;

    @Autowired
    ReminderDesk reminders;

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

    private Actor samira = TEST;
    private TrajectoryId trajectory = TrajectoryId.create();

    @BeforeEach
    void somebodyWithAnAddress() {
        PersonId person = people.add(new PersonName("Samira", "El Amrani"), "nl");
        accounts.open(TEST, person, "samira@voorbeeld.nl");
        samira = Actor.of(person, Role.CANDIDATE);
        trajectory = trajectories.open(TEST, person);
    }

    @Test
    void aWeekBeforeAndOnTheLastWorkingDayBeforeEachOnce() {
        book(MONDAY);
        at("2023-04-21T10:00");
        assertThat(sent()).as("a week before is Monday the 24th").isEmpty();
        at("2023-04-24T10:00");
        at("2023-04-24T10:30");
        assertThat(sent()).containsExactly("meeting.mail.week-before");
        at("2023-04-27T10:00");
        assertThat(sent()).as("the King's day is no working day").hasSize(1);
        at("2023-04-28T10:00");
        at("2023-04-28T11:00");
        at("2023-05-01T10:00");
        assertThat(sent()).containsExactly("meeting.mail.week-before", "meeting.mail.day-before");
    }

    @Test
    void theDayBeforeThatIsAHolidayMovesToTheLastWorkingDay() {
        book(LocalDate.of(2023, 4, 28));
        at("2023-04-26T10:00");
        assertThat(sent()).containsExactly("meeting.mail.day-before");
    }

    @Test
    void whoTakesAPlaceLaterOrGivesItUpIsNotReminded() {
        at("2023-04-26T10:00");
        book(MONDAY);
        reminders.remind();
        assertThat(sent()).as("of a week before, on a day that is five before").isEmpty();
        meetings.giveUp(
                samira, trajectory, meetings.of(samira, trajectory).getFirst().id());
        at("2023-04-28T10:00");
        assertThat(sent()).isEmpty();
    }

    @Test
    void ofEachMeetingOnce() {
        book(MONDAY);
        meetings.book(samira, trajectory, plan("IPABO", MONDAY));
        at("2023-04-24T10:00");
        assertThat(sent()).containsExactly("meeting.mail.week-before", "meeting.mail.week-before");
    }

    private void book(LocalDate on) {
        meetings.book(samira, trajectory, plan("HVA", on));
    }

    private MeetingId plan(String college, LocalDate on) {
        return meetings.plan(TEST, new PlanMeeting(college, on, LocalTime.of(19, 30), "Zaal 1", false, 9));
    }

    private void at(String moment) {
        clock.shiftBy(clock.offsetTo(
                LocalDateTime.parse(moment).atZone(BusinessClock.AMSTERDAM).toInstant()));
        reminders.remind();
    }

    private List<@Nullable String> sent() {
        return jdbc.sql("select template from core.outbox where template like 'meeting.mail.%before' order by sequence")
                .query(String.class)
                .list();
    }
}
