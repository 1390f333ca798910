package nl.loket.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.account.OneTimeSecret;
import nl.loket.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who comes to a meeting without an account. Whoever has not proved their address in time is not found any more, cleaned up or not. */
@Component
class Guests {

    /** How long a sign-up waits to be proved: until they have read their mail of today. */
    static final Duration PROVE_WITHIN = Duration.ofHours(24);

    private static final String SELECT =
            "select g.* from core.meeting_guest g where (g.expires_at is null or g.expires_at > :now) and ";

    private final JdbcClient jdbc;
    private final SystemTime time;
    private final Clock clock;

    Guests(JdbcClient jdbc, SystemTime time, Clock clock) {
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
    }

    /**
     * A row.
     *
     * @param email null for somebody who came in without giving one
     * @param state null until the address is proved
     * @param codeHash and salt: null once it is
     */
    record Guest(
            AttendanceId id,
            MeetingId meeting,
            String name,
            @Nullable String email,
            String language,
            @Nullable String needs,
            @Nullable AttendanceState state,
            byte @Nullable [] codeHash,
            byte @Nullable [] salt) {

        boolean opensWith(String code) {
            return codeHash != null
                    && salt != null
                    && OneTimeSecret.same(OneTimeSecret.hashOfCode(code.strip(), salt), codeHash);
        }
    }

    /** Keeps what was typed until it is proved; what the same address typed before for this meeting and did not prove goes. */
    AttendanceId ask(SignUpAsGuest signUp, OneTimeSecret secret, byte[] codeHash) {
        jdbc.sql(
                        "delete from core.meeting_guest where meeting_id = :meeting and email = :email::citext and state is null")
                .param("meeting", signUp.meeting().value())
                .param("email", signUp.email().value())
                .update();
        var id = AttendanceId.create();
        jdbc.sql("""
                        insert into core.meeting_guest (id, meeting_id, name, email, language, needs, code_hash, salt, consented_at, expires_at)
                        values (:id, :meeting, :name, :email, :language, :needs, :code, :salt, :at, :expires)""")
                .param("id", id.value())
                .param("meeting", signUp.meeting().value())
                .param("name", signUp.name())
                .param("email", signUp.email().value())
                .param("language", signUp.language())
                .param("needs", signUp.needs())
                .param("code", codeHash)
                .param("salt", secret.salt())
                .param("at", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(time.now().plus(PROVE_WITHIN)))
                .update();
        return id;
    }

    /** Somebody who is there and was not on the list; a second time with the same id, or the same address, does nothing. */
    boolean addWalkIn(AttendanceId id, MeetingId meeting, String name, @Nullable String email, String language) {
        return jdbc.sql("""
                        insert into core.meeting_guest (id, meeting_id, name, email, language, state, confirmed_by, consented_at)
                        values (:id, :meeting, :name, :email, :language, 'CONFIRMED', 'DESK', :at)
                        on conflict do nothing""")
                        .param("id", id.value())
                        .param("meeting", meeting.value())
                        .param("name", name)
                        .param("email", email)
                        .param("language", language)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The address is proved: a place, or one in the line. */
    void admit(AttendanceId id, AttendanceState state) {
        jdbc.sql("""
                        update core.meeting_guest set state = :state, expires_at = null, code_hash = null, salt = null,
                          queue_number = case when :state = 'WAITING' then nextval('core.meeting_queue') end
                        where id = :id and state is null""").param("state", state.name()).param("id", id.value()).update();
    }

    /** To anything but waiting: nobody goes back into a queue. */
    void change(AttendanceId id, AttendanceState state, @Nullable ConfirmedBy by) {
        jdbc.sql("""
                        update core.meeting_guest set state = :state, confirmed_by = :by, queue_number = null,
                          expires_at = null, code_hash = null, salt = null where id = :id""")
                .param("state", state.name())
                .param("by", by == null ? null : by.name())
                .param("id", id.value())
                .update();
    }

    void needs(AttendanceId id, @Nullable String needs) {
        jdbc.sql("update core.meeting_guest set needs = :needs where id = :id")
                .param("needs", needs)
                .param("id", id.value())
                .update();
    }

    Optional<Guest> find(AttendanceId id) {
        return one("g.id = :id", "id", id.value());
    }

    /** Whose link this is. */
    Optional<Guest> behind(String token) {
        return one(
                "g.id = (select l.guest_id from core.meeting_guest_link l where l.token_hash = :hash)",
                "hash",
                OneTimeSecret.hashOfToken(token));
    }

    /** Who comes to this meeting, or wants to, with this address. */
    Optional<Guest> at(MeetingId meeting, String email) {
        return all(email).stream().filter(g -> g.meeting().equals(meeting)).findFirst();
    }

    /** All that somebody with this address wanted to come to, by meeting; what they gave up aside. */
    List<Guest> all(String email) {
        return jdbc.sql(SELECT
                        + "g.email = :email::citext and g.state is distinct from 'CANCELLED' order by g.meeting_id")
                .param("now", Timestamp.from(time.now()))
                .param("email", email.strip())
                .query((row, _) -> guest(row))
                .list();
    }

    /** Who has a place at this meeting and can be written to. */
    List<Guest> withPlaceAt(MeetingId meeting) {
        return jdbc.sql(
                        SELECT
                                + "g.meeting_id = :meeting and g.state = 'BOOKED' and g.email is not null order by g.name, g.id")
                .param("now", Timestamp.from(time.now()))
                .param("meeting", meeting.value())
                .query((row, _) -> guest(row))
                .list();
    }

    /** Who has a place at a meeting on one of these days, both included. */
    List<Guest> withPlaceBetween(LocalDate from, LocalDate until) {
        return jdbc.sql(SELECT + """
                         g.state = 'BOOKED' and g.email is not null and exists (select from core.information_meeting m
                          where m.id = g.meeting_id and m.cancelled_at is null and m.on_date between :from and :until)
                        order by g.id""")
                .param("now", Timestamp.from(time.now()))
                .param("from", from)
                .param("until", until)
                .query((row, _) -> guest(row))
                .list();
    }

    void remove(AttendanceId id) {
        jdbc.sql("delete from core.meeting_guest where id = :id")
                .param("id", id.value())
                .update();
    }

    void removeUnproved() {
        jdbc.sql("delete from core.meeting_guest where expires_at <= :now")
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    private Optional<Guest> one(String which, String name, Object value) {
        return jdbc.sql(SELECT + which)
                .param("now", Timestamp.from(time.now()))
                .param(name, value)
                .query((row, _) -> guest(row))
                .optional();
    }

    private static Guest guest(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Guest(
                new AttendanceId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("needs"),
                state == null ? null : AttendanceState.valueOf(state),
                row.getBytes("code_hash"),
                row.getBytes("salt"));
    }
}
