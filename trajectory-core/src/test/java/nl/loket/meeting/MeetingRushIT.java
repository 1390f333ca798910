package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.TestApplication;
import nl.loket.account.OneTimeSecret;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five hundred people, with an account or without, want the forty places of one meeting at the same moment (8.3). */
@SpringBootTest(classes = TestApplication.class)
class MeetingRushIT {

    private static final int PEOPLE = 500;
    private static final int GUESTS = 100;
    private static final int PLACES = 40;

    @Autowired
    private MeetingDesk meetings;

    /** In tests mail goes in the thread that wrote it, which takes a second connection: not all twenty may want one. */
    private final Semaphore few = new Semaphore(5);

    @Autowired
    private GuestDesk guests;

    @Autowired
    private JdbcClient jdbc;

    private record Comer(TrajectoryId trajectory, PersonId person) {}

    @Test
    void exactlyFortyHaveAPlaceAndTheOthersStandInOneOrderedLine() throws Exception {
        var meeting = meetings.plan(
                Actor.system("test"),
                new PlanMeeting("HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Zaal 1", false, PLACES));

        var withAccount = fiveHundred().stream()
                .<Callable<AttendanceState>>map(comer ->
                        () -> meetings.book(Actor.of(comer.person(), Role.CANDIDATE), comer.trajectory(), meeting));
        var asGuests = links(meeting).stream().<Callable<AttendanceState>>map(link -> () -> confirmed(link));
        var told = allAtOnce(Stream.concat(withAccount, asGuests).toList());

        assertThat(told).filteredOn(AttendanceState.BOOKED::equals).hasSize(PLACES);
        assertThat(told).filteredOn(AttendanceState.WAITING::equals).hasSize(PEOPLE - PLACES);
        assertThat(meetings.meeting(meeting))
                .extracting(MeetingView::booked, MeetingView::waiting)
                .containsExactly(PLACES, PEOPLE - PLACES);
        assertThat(jdbc.sql("""
                        select row_number() over (order by queue_number) - 1
                        from core.meeting_seat where meeting_id = :meeting and state = 'WAITING' order by queue_number""")
                        .param("meeting", meeting.value())
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(
                        IntStream.range(0, PEOPLE - PLACES).boxed().toList());
        assertThat(jdbc.sql("select count(distinct queue_number) from core.meeting_seat where state = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE - PLACES);
    }

    private AttendanceState confirmed(String link) throws InterruptedException {
        few.acquire();
        try {
            return Objects.requireNonNull(guests.confirm(link).state());
        } finally {
            few.release();
        }
    }

    /** As many who asked to come without an account, each with the link of their mail. */
    private List<String> links(MeetingId meeting) {
        var links = IntStream.range(0, GUESTS).mapToObj(n -> "link " + n).toList();
        links.forEach(link -> jdbc.sql("""
                        with guest as (
                          insert into core.meeting_guest (id, meeting_id, name, email, language, code_hash, salt, consented_at, expires_at)
                          values (gen_random_uuid(), :meeting, 'Gast', :email, 'nl', 'x', 'x', now(), now() + interval '1 day') returning id)
                        insert into core.meeting_guest_link (guest_id, template, source, token_hash)
                        select id, 'meeting.mail.guest-confirm', gen_random_uuid(), :hash from guest""")
                .param("meeting", meeting.value())
                .param("email", link.replace(" ", "") + "@voorbeeld.nl")
                .param("hash", OneTimeSecret.hashOfToken(link))
                .update());
        return links;
    }

    private static List<AttendanceState> allAtOnce(List<Callable<AttendanceState>> acts) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                answer.get();
            }
            return answers.stream().map(java.util.concurrent.Future::resultNow).toList();
        }
    }

    private List<Comer> fiveHundred() {
        return jdbc.sql("""
                        with somebody as (
                          insert into core.person (id, version, given_name, family_name, language)
                          select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(1, :people) n returning id)
                        insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                        select gen_random_uuid(), 0, id, 'ZIJ-R-' || id, 'REGISTERED', date '2023-03-01', 'ZIB', date '2023-03-01' from somebody
                        returning id, person_id""")
                .param("people", PEOPLE - GUESTS)
                .query((row, _) -> new Comer(
                        new TrajectoryId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }
}
