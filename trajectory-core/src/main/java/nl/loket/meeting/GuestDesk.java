package nl.loket.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.loket.account.Attempts;
import nl.loket.account.OneTimeSecret;
import nl.loket.account.SignInCodes;
import nl.loket.meeting.Guests.Guest;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody come to a meeting without an account (8.2). What was typed waits a day; whoever proves the address has a place, or stands in the
 * same line as everybody else. Nothing tells whether an address is known: who is on their way already is asked by mail to sign in.
 */
@Service
@Transactional
public class GuestDesk {

    private static final int MOST_BY_CLIENT = 60;
    private static final String CODE = "guest-code";

    private final Meetings meetings;
    private final Guests guests;
    private final Seats seats;
    private final WaitingList waitingList;
    private final GuestPost post;
    private final OnTheirWay onTheirWay;
    private final Attempts attempts;
    private final Clock clock;

    GuestDesk(
            Meetings meetings,
            Guests guests,
            Seats seats,
            WaitingList waitingList,
            GuestPost post,
            OnTheirWay onTheirWay,
            Attempts attempts,
            Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.seats = seats;
        this.waitingList = waitingList;
        this.post = post;
        this.onTheirWay = onTheirWay;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Mails a link and a code to prove the address with.
     *
     * @param client the address of the computer that asks
     * @return false if it was asked too often, by this client or for this address
     */
    public boolean request(SignUpAsGuest signUp, String client) {
        var email = signUp.email().value();
        var secret = OneTimeSecret.create();
        var codeHash = secret.codeHash(); // also when it is not needed: as slow for one who is known
        var meeting = locked(signUp.meeting());
        requireToCome(meeting);
        if (!attempts.allows("guest-client", client, MOST_BY_CLIENT, SignInCodes.REQUEST_WINDOW)
                || !attempts.allows("guest", email, SignInCodes.MOST_REQUESTS, SignInCodes.REQUEST_WINDOW)) {
            return false;
        }
        var known = onTheirWay.by(email);
        if (known.isPresent()) {
            post.known(known.get().person(), meeting);
        } else {
            guests.at(meeting.id(), email)
                    .filter(g -> g.state() != null)
                    .ifPresentOrElse(g -> standsAlready(g, meeting), () -> ask(signUp, meeting, secret, codeHash));
        }
        return true;
    }

    /**
     * Lets somebody come whose address needs no proof.
     *
     * @param actor a part of the system that knows the address is theirs, such as the loader of the demo
     */
    public void add(Actor actor, SignUpAsGuest signUp) {
        actor.require("let a guest in without proof");
        var meeting = locked(signUp.meeting());
        var secret = OneTimeSecret.create();
        admit(guests.ask(signUp, secret, secret.codeHash()), meeting);
    }

    /** Whose link this is, and what they have; empty if it does not work, or not any more. */
    @Transactional(readOnly = true)
    public Optional<GuestView> behind(String token) {
        return guests.behind(token).map(this::view);
    }

    /** The address is proved by the link. A second time changes nothing. */
    public GuestView confirm(String token) {
        var guest = known(token);
        admit(guest.id(), locked(guest.meeting()));
        return behind(token).orElseThrow();
    }

    /**
     * The address is proved by the code from the mail.
     *
     * @return the secret of a link to their place; empty if the code is wrong, or tried too often
     */
    public Optional<String> confirm(MeetingId id, String email, String code) {
        if (attempts.lockedUntil(CODE, email, SignInCodes.MOST_FAILURES, SignInCodes.LOCK)
                .isPresent()) {
            return Optional.empty();
        }
        var meeting = locked(id);
        var guest = guests.at(id, email).filter(g -> g.opensWith(code));
        if (guest.isEmpty()) {
            attempts.failed(CODE, email, SignInCodes.MOST_FAILURES, SignInCodes.LOCK);
            return Optional.empty();
        }
        return admit(guest.get().id(), meeting);
    }

    /** Gives the place up, or leaves the line; who waits moves up at once. A second time changes nothing. */
    public void giveUp(String token) {
        var guest = known(token);
        locked(guest.meeting());
        var state = current(guest.id()).state();
        if (state == AttendanceState.CANCELLED) {
            return;
        }
        if (state != null && !state.toCome()) {
            throw new RuleViolation("meeting.rule.was-there");
        }
        guests.change(guest.id(), AttendanceState.CANCELLED, null);
        guests.needs(guest.id(), null);
        waitingList.moveUp(guest.meeting());
    }

    /** Says what they need to take part (8.6), until it begins. */
    public void need(String token, @Nullable String needs) {
        var guest = known(token);
        requireToCome(locked(guest.meeting()));
        if (!view(current(guest.id())).comes()) {
            throw new RuleViolation("meeting.rule.no-place");
        }
        guests.needs(guest.id(), Needs.of(needs));
    }

    /** Throws away what was never proved. */
    public void forgetUnproved() {
        guests.removeUnproved();
    }

    private void ask(SignUpAsGuest signUp, MeetingView meeting, OneTimeSecret secret, byte[] codeHash) {
        guests.removeUnproved();
        var id = guests.ask(signUp, secret, codeHash);
        post.prove(current(id), meeting, secret);
    }

    private void standsAlready(Guest guest, MeetingView meeting) {
        var state = guest.state();
        if (state != null) {
            post.stands(guest, state, meeting);
        }
    }

    /** With the meeting locked, so that of two at once the second sees what the first did. */
    private Optional<String> admit(AttendanceId id, MeetingView meeting) {
        var guest = current(id);
        if (guest.state() != null) {
            return Optional.empty();
        }
        requireToCome(meeting);
        var state = meeting.full() ? AttendanceState.WAITING : AttendanceState.BOOKED;
        guests.admit(id, state);
        return Optional.of(post.stands(guest, state, meeting));
    }

    private GuestView view(Guest guest) {
        var meeting = meetings.find(guest.meeting()).orElseThrow();
        var ahead = guest.state() == AttendanceState.WAITING ? seats.ahead(guest.id()) : null;
        return new GuestView(guest.id(), meeting, guest.name(), guest.state(), ahead, guest.needs());
    }

    private Guest known(String token) {
        return guests.behind(token).orElseThrow(() -> new NotFound("link of a guest"));
    }

    private Guest current(AttendanceId id) {
        return guests.find(id).orElseThrow(() -> new NotFound("guest " + id));
    }

    private MeetingView locked(MeetingId id) {
        return meetings.lock(id).orElseThrow(() -> new NotFound("meeting " + id));
    }

    private void requireToCome(MeetingView meeting) {
        if (!meeting.toCome(LocalDateTime.now(clock))) {
            throw new RuleViolation("meeting.rule.over");
        }
    }
}
