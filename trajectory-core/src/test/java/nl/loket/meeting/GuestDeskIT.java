package nl.loket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.EmailAddress;
import nl.loket.account.SignInCodes;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
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

/** Coming to a meeting without an account (8.2), and what one needs there (8.6). */
@SpringBootTest(classes = TestApplication.class)
class GuestDeskIT {

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate THURSDAY = LocalDate.of(2023, 3, 23);

    @Autowired
    GuestDesk guests;

    @Autowired
    WalkInDesk walkIns;

    @Autowired
    GuestReminders reminders;

    @Autowired
    GuestForgetting forgetting;

    @Autowired
    OrganiserDesk organiser;

    @Autowired
    DoorDesk door;

    @Autowired
    MeetingDesk meetings;

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

    private Actor nadia = TEST;
    private MeetingId meeting = MeetingId.create();
    private String suffix = "";

    @BeforeEach
    void aMeetingForOne() {
        suffix = UUID.randomUUID().toString().substring(0, 8);
        nadia = Actor.of(people.add(new PersonName("Nadia", "Bakker"), "nl"), Role.INTERMEDIARY);
        meeting = plan(THURSDAY, 1);
    }

    @Test
    void whoHasNotProvedTheirAddressHoldsNoPlaceAndIsOnNoList() {
        asks("Bo");
        assertThat(meetings.meeting(meeting))
                .extracting(MeetingView::booked, MeetingView::waiting)
                .containsExactly(0, 0);
        assertThat(organiser.attendees(nadia, meeting)).isEmpty();
        assertThat(guests.behind(token("Bo")))
                .hasValueSatisfying(g -> assertThat(g.unproved()).isTrue());
    }

    @Test
    void whoProvesItHasAPlaceAndASecondTimeChangesNothing() {
        asks("Bo");
        var token = token("Bo");
        assertThat(guests.confirm(token).state()).isEqualTo(AttendanceState.BOOKED);
        assertThat(guests.confirm(token).state()).isEqualTo(AttendanceState.BOOKED);
        assertThat(meetings.meeting(meeting).booked()).isEqualTo(1);
        assertThat(templates("Bo")).containsExactly("meeting.mail.guest-confirm", "meeting.mail.guest-booked");
        assertThat(organiser.attendees(nadia, meeting)).singleElement().satisfies(a -> {
            assertThat(a.name()).isEqualTo("Bo");
            assertThat(a.isGuest()).isTrue();
            assertThat(a.needs()).isEqualTo("een tolk");
        });
    }

    @Test
    void theCodeOfTheMailProvesItTooForThisMeetingAndThisAddressOnly() {
        asks("Bo");
        var code = find("Bo", "\\b(\\d{6})\\b");
        var other = plan(THURSDAY.plusDays(1), 5);
        assertThat(guests.confirm(other, email("Bo"), code)).isEmpty();
        assertThat(guests.confirm(meeting, email("Cas"), code)).isEmpty();
        assertThat(guests.confirm(meeting, email("Bo"), code)).isPresent();
        assertThat(guests.confirm(meeting, email("Bo"), code)).as("used").isEmpty();
    }

    @Test
    void afterTenWrongCodesTheRightOneDoesNotWorkButTheLinkDoes() {
        asks("Bo");
        var code = find("Bo", "\\b(\\d{6})\\b");
        for (int i = 0; i < SignInCodes.MOST_FAILURES; i++) {
            assertThat(guests.confirm(meeting, email("Bo"), "wrong!")).isEmpty();
        }
        assertThat(guests.confirm(meeting, email("Bo"), code)).isEmpty();
        assertThat(guests.confirm(token("Bo")).state()).isEqualTo(AttendanceState.BOOKED);
    }

    @Test
    void afterADayTheLinkIsDeadBeforeAndAfterTheCleaning() {
        asks("Bo");
        var token = token("Bo");
        jdbc.sql("update core.meeting_guest set expires_at = now() - interval '1 second' where email = :email::citext")
                .param("email", email("Bo"))
                .update();
        assertThat(guests.behind(token)).isEmpty();
        assertThatThrownBy(() -> guests.confirm(token)).isInstanceOf(NotFound.class);
        guests.forgetUnproved();
        assertThat(rows("Bo")).isZero();
        assertThatThrownBy(() -> guests.confirm("made up")).isInstanceOf(NotFound.class);
    }

    @Test
    void whoAsksTwiceIsThereOnceAndWhoHasAPlaceHearsThatAgain() {
        asks("Bo");
        asks("Bo");
        assertThat(rows("Bo")).isEqualTo(1);
        guests.confirm(token("Bo"));
        asks("Bo");
        assertThat(rows("Bo")).isEqualTo(1);
        assertThat(templates("Bo").getLast()).isEqualTo("meeting.mail.guest-booked");
        assertThat(guests.behind(token("Bo"))).as("the newest link").isPresent();
    }

    @Test
    void guestsAndPeopleWithAnAccountStandInOneLineAndMoveUpInItsOrder() {
        var first = comes("Bo");
        var samira = somebody("Samira");
        meetings.book(samira, of(samira), meeting);
        var third = comes("Cas");
        assertThat(third.state()).isEqualTo(AttendanceState.WAITING);
        assertThat(third.ahead()).isEqualTo(1);

        guests.giveUp(token("Bo"));
        guests.giveUp(token("Bo"));
        assertThat(state(samira)).isEqualTo(AttendanceState.BOOKED);
        assertThat(guests.behind(token("Cas")).orElseThrow().ahead()).isZero();

        meetings.giveUp(
                samira, of(samira), meetings.of(samira, of(samira)).getFirst().id());
        assertThat(guests.behind(token("Cas")).orElseThrow().state()).isEqualTo(AttendanceState.BOOKED);
        assertThat(templates("Cas").getLast()).isEqualTo("meeting.mail.guest-moved-up");
        assertThat(guests.behind(token("Bo")).orElseThrow().state()).isEqualTo(AttendanceState.CANCELLED);
        assertThat(first.id()).isNotEqualTo(third.id());
    }

    @Test
    void whoIsOnTheirWayIsAskedToSignInAndIsNotDoubled() {
        var samira = somebody("Samira");
        asks("Samira");
        assertThat(rows("Samira")).isZero();
        assertThat(jdbc.sql("select template from core.outbox where person_id = :p and template like 'meeting%'")
                        .param("p", samira.requirePerson().value())
                        .query(String.class)
                        .list())
                .containsExactly("meeting.mail.guest-known");
    }

    @Test
    void whoRegistersLaterTakesTheirPlaceAndTheirNumberAlong() {
        comes("Bo");
        comes("Cas");
        comes("Dien");
        asks("Eva");
        var cas = somebody("Cas");
        assertThat(meetings.of(cas, of(cas))).singleElement().satisfies(a -> {
            assertThat(a.state()).isEqualTo(AttendanceState.WAITING);
            assertThat(a.ahead()).isZero();
            assertThat(a.needs()).isEqualTo("een tolk");
        });
        assertThat(rows("Cas")).isZero();
        assertThat(guests.behind(token("Dien")).orElseThrow().ahead()).isEqualTo(1);
        var eva = somebody("Eva");
        assertThat(meetings.of(eva, of(eva))).as("never proved").isEmpty();
        assertThat(rows("Eva")).isZero();
    }

    @Test
    void aMeetingThatHasBegunOrIsOffTakesNobody() {
        asks("Bo");
        comes("Cas");
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-23T18:30:00Z")));
        assertThatThrownBy(() -> guests.confirm(token("Bo"))).hasMessageContaining("meeting.rule.over");
        assertThatThrownBy(() -> asks("Dien")).hasMessageContaining("meeting.rule.over");
        assertThatThrownBy(() -> guests.need(token("Cas"), "x")).hasMessageContaining("meeting.rule.over");
    }

    @Test
    void whenItIsCalledOffGuestsHearItAndHaveNoPlace() {
        comes("Bo");
        comes("Cas");
        meetings.cancel(nadia, meeting);
        for (var name : Set.of("Bo", "Cas")) {
            assertThat(templates(name).getLast()).isEqualTo("meeting.mail.guest-called-off");
            assertThat(guests.behind(token(name)).orElseThrow().comes()).isFalse();
        }
        assertThatThrownBy(() -> asks("Dien")).hasMessageContaining("meeting.rule.over");
    }

    @Test
    void aGuestIsRemindedOnceAWeekAndADayBefore() {
        comes("Bo");
        reminders.remind();
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-16T09:00:00Z")));
        reminders.remind();
        reminders.remind();
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-22T09:00:00Z")));
        reminders.remind();
        reminders.remind();
        assertThat(templates("Bo"))
                .containsExactly(
                        "meeting.mail.guest-confirm",
                        "meeting.mail.guest-booked",
                        "meeting.mail.guest-week-before",
                        "meeting.mail.guest-day-before");
    }

    @Test
    void theDeskTicksGuestsAndAGuestTypesTheCodeOfTheirOwnMeetingOnly() {
        var today = plan(LocalDate.of(2023, 3, 13), 5);
        var bo = comes("Bo", today);
        comes("Cas", today);
        door.show(nadia, today);
        var code = door.code(nadia, today).orElseThrow();
        assertThat(door.enterAsGuest(token("Cas"), code)).isTrue();
        assertThat(door.enterAsGuest(token("Cas"), code)).isTrue();
        assertThat(guests.behind(token("Cas")).orElseThrow().state()).isEqualTo(AttendanceState.CONFIRMED);
        assertThatThrownBy(() -> guests.giveUp(token("Cas"))).hasMessageContaining("meeting.rule.was-there");
        comes("Dien");
        assertThat(door.enterAsGuest(token("Dien"), code)).as("another meeting").isFalse();
        assertThat(organiser.wereThere(nadia, today, Set.of(bo.id()))).isEqualTo(1);
        assertThat(organiser.wereThere(nadia, today, Set.of(bo.id()))).isZero();
    }

    @Test
    void whoCameInIsWrittenDownOnceAndSomebodyWhoIsKnownAsThemselves() {
        var today = plan(LocalDate.of(2023, 3, 13), 5);
        var samira = somebody("Samira");
        var key = AttendanceId.create();
        assertThatThrownBy(() -> walkIns.add(samira, new WalkIn(key, today, "Bo", null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> walkIns.add(nadia, new WalkIn(key, meeting, "Bo", null)))
                .hasMessageContaining("meeting.rule.not-yet");
        walkIns.add(nadia, new WalkIn(key, today, "Bo", null));
        walkIns.add(nadia, new WalkIn(key, today, "Bo", null));
        walkIns.add(nadia, new WalkIn(AttendanceId.create(), today, "Cas", new EmailAddress(email("Cas"))));
        walkIns.add(nadia, new WalkIn(AttendanceId.create(), today, "Cas", new EmailAddress(email("Cas"))));
        walkIns.add(nadia, new WalkIn(AttendanceId.create(), today, "Sam", new EmailAddress(email("Samira"))));
        assertThat(organiser.attendees(nadia, today))
                .allMatch(a -> a.state() == AttendanceState.CONFIRMED)
                .extracting(AttendeeView::name)
                .containsExactlyInAnyOrder("Bo", "Cas", "Samira Gast");
        assertThat(templates("Cas")).containsExactly("meeting.mail.guest-walk-in");
    }

    @Test
    void whatSomebodyNeedsIsForTheOrganiserAndGoesAWeekAfterTheMeeting() {
        var bo = comes("Bo");
        guests.need(token("Bo"), "  een ringleiding ");
        var samira = somebody("Samira");
        var big = plan(THURSDAY.plusDays(1), 9);
        meetings.book(samira, of(samira), big);
        var place = meetings.of(samira, of(samira)).getFirst().id();
        meetings.need(samira, of(samira), place, "een ringleiding");
        assertThatThrownBy(() -> meetings.need(samira, of(samira), place, "x".repeat(501)))
                .hasMessageContaining("meeting.rule.needs");
        assertThatThrownBy(() -> meetings.need(somebody("Tom"), of(samira), place, "x"))
                .isInstanceOf(NotFound.class);
        for (var id : Set.of(meeting, big)) {
            assertThat(organiser.attendees(nadia, id))
                    .extracting(AttendeeView::needs)
                    .containsExactly("een ringleiding");
        }
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-31T09:00:00Z")));
        forgetting.forget();
        assertThat(needs()).as("the first is eight days ago, the other seven").containsExactly("een ringleiding");
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-04-01T09:00:00Z")));
        forgetting.forget();
        assertThat(needs()).isEmpty();
        assertThat(rows("Bo")).isEqualTo(1);
        clock.shiftBy(clock.offsetTo(Instant.parse("2023-09-24T09:00:00Z")));
        forgetting.forget();
        assertThat(rows("Bo")).as("six months later " + bo.id()).isZero();
    }

    private java.util.List<String> needs() {
        return jdbc.sql("""
                        select needs from core.meeting_guest where needs is not null
                        union all select needs from core.meeting_attendance where needs is not null""").query((row, _) -> row.getString(1)).list();
    }

    private MeetingId plan(LocalDate on, @Nullable Integer places) {
        return meetings.plan(
                nadia, new PlanMeeting("HVA", on, LocalTime.of(19, 30), "Wibautstraat 2-4", false, places));
    }

    private String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT) + "-" + suffix + "@voorbeeld.nl";
    }

    private void asks(String name) {
        asks(name, meeting);
    }

    private void asks(String name, MeetingId where) {
        var signUp = new SignUpAsGuest(where, name, new EmailAddress(email(name)), "nl", "een tolk", true);
        assertThat(guests.request(signUp, "client " + UUID.randomUUID())).isTrue();
    }

    private GuestView comes(String name) {
        return comes(name, meeting);
    }

    private GuestView comes(String name, MeetingId where) {
        asks(name, where);
        return guests.confirm(token(name));
    }

    private String token(String name) {
        return find(name, "plaats\\?t=(\\S+)");
    }

    /** In the newest mail that has it, still to go or gone. */
    private String find(String name, String pattern) {
        var found = jdbc.sql("""
                        select coalesce(p.body, o.body) from core.outbox o left join core.postbus p on p.message_id = o.message_id
                        where o.address = :email::citext order by o.sequence desc""").param("email", email(name)).query((row, _) -> row.getString(1)).list().stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(java.util.regex.Matcher::find)
                .findFirst();
        return found.orElseThrow().group(1);
    }

    private java.util.List<String> templates(String name) {
        return jdbc.sql("select template from core.outbox where address = :email::citext order by sequence")
                .param("email", email(name))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int rows(String name) {
        return jdbc.sql("select count(*) from core.meeting_guest where email = :email::citext")
                .param("email", email(name))
                .query(Integer.class)
                .single();
    }

    private Actor somebody(String name) {
        PersonId person = people.add(new PersonName(name, "Gast"), "nl");
        accounts.open(TEST, person, email(name));
        trajectories.open(TEST, person);
        return Actor.of(person, Role.CANDIDATE);
    }

    private TrajectoryId of(Actor actor) {
        return trajectories.latestOf(actor.requirePerson()).orElseThrow().id();
    }

    private AttendanceState state(Actor actor) {
        return meetings.of(actor, of(actor)).getFirst().state();
    }
}
