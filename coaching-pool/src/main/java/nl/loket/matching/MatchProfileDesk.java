package nl.loket.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.loket.audit.AuditLog;
import nl.loket.candidate.Section;
import nl.loket.coaching.CoachDesk;
import nl.loket.matching.Profiles.Of;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a match goes by: what coaches are good at, what people bring and want, what schools offer (MR-07, MR-09, MR-23, MR-24). Codes
 * only: a person's own words stay in the application, and nothing of health or origin is asked (NF-02).
 */
@Service
@Transactional
public class MatchProfileDesk {

    private static final int MOST_SCHOOLS = 3;
    private static final int LONGEST = 500;

    private final Profiles profiles;
    private final CoachDesk coaches;
    private final SchoolRegister schools;
    private final TrajectoryDesk trajectories;
    private final AuditLog audit;
    private final Clock clock;

    MatchProfileDesk(
            Profiles profiles,
            CoachDesk coaches,
            SchoolRegister schools,
            TrajectoryDesk trajectories,
            AuditLog audit,
            Clock clock) {
        this.profiles = profiles;
        this.coaches = coaches;
        this.schools = schools;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MatchProfile coach(Actor actor, PersonId coach) {
        actor.require("see what a coach is good at", Role.ADMINISTRATOR, Role.INTERMEDIARY);
        coaches.coach(coach);
        return profiles.find(Of.COACH, coach.value()).orElse(MatchProfile.NONE);
    }

    /** The administrator says what a coach is good at. */
    public void keepCoach(Actor actor, PersonId coach, Set<Trait> traits, int seenVersion) {
        actor.require("say what a coach is good at", Role.ADMINISTRATOR);
        coaches.coach(coach);
        if (keep(Of.COACH, coach.value(), new MatchProfile(seenVersion, Set.copyOf(traits), List.of(), null))) {
            audit.did(actor, "match.coach", coach, said(traits));
        }
    }

    @Transactional(readOnly = true)
    public MatchProfile person(Actor actor, TrajectoryId trajectory) {
        actor.require("see what somebody brings and wants", Role.INTERMEDIARY);
        trajectories.view(actor, trajectory);
        return profiles.find(Of.PERSON, trajectory.value()).orElse(MatchProfile.NONE);
    }

    /**
     * The desk writes down what somebody brings and wants.
     *
     * @param preferred schools they would like, best first
     * @throws RuleViolation if there are more than three, or one twice
     */
    public void keepPerson(
            Actor actor, TrajectoryId trajectory, Set<Trait> traits, List<String> preferred, int seenVersion) {
        actor.require("write down what somebody brings and wants", Role.INTERMEDIARY);
        var person = trajectories.view(actor, trajectory).person();
        if (preferred.size() > MOST_SCHOOLS
                || new HashSet<>(preferred).size() < preferred.size()
                || preferred.stream().anyMatch(s -> schools.find(s).isEmpty())) {
            throw new RuleViolation("matching.rule.schools");
        }
        var profile = new MatchProfile(seenVersion, Set.copyOf(traits), List.copyOf(preferred), null);
        if (keep(Of.PERSON, trajectory.value(), profile)) {
            audit.did(actor, "match.person", person, said(traits) + " " + preferred);
        }
    }

    /** What somebody says themself that they bring and want. */
    @Transactional(readOnly = true)
    public OwnWishes own(Actor actor, TrajectoryId trajectory) {
        actor.require("see what somebody says they want", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        trajectories.view(actor, trajectory);
        return profiles.own(trajectory).orElse(OwnWishes.NONE);
    }

    /**
     * Somebody says what they bring and want. The match goes by it at once; what the desk wrote down beside it stays.
     *
     * @throws RuleViolation after the intake
     */
    public void wish(Actor actor, TrajectoryId trajectory, OwnWishes wishes) {
        actor.require("say what one brings and wants", Role.CANDIDATE);
        Section.PREFERENCES.requireEditable(trajectories.view(actor, trajectory).status());
        if (profiles.own(trajectory).filter(before -> before.says(wishes)).isEmpty()
                && !profiles.keepOwn(trajectory, wishes, LocalDate.now(clock))) {
            throw new Conflict("candidate.rule.section-changed");
        }
    }

    @Transactional(readOnly = true)
    public MatchProfile school(Actor actor, String school) {
        actor.require("see what a school offers", Role.INTERMEDIARY);
        schools.school(school);
        return profiles.find(Of.SCHOOL, school).orElse(MatchProfile.NONE);
    }

    /**
     * The desk says what a school offers, and whether nobody is placed there for now.
     *
     * @param attention why not (MR-18), at most 500 characters; null while there is nothing
     */
    public void keepSchool(Actor actor, String school, Set<Trait> traits, @Nullable String attention, int seenVersion) {
        actor.require("say what a school offers", Role.INTERMEDIARY);
        schools.school(school);
        var why = attention == null || attention.isBlank() ? null : attention.strip();
        if (why != null && why.length() > LONGEST) {
            throw new RuleViolation("matching.rule.attention");
        }
        if (keep(Of.SCHOOL, school, new MatchProfile(seenVersion, Set.copyOf(traits), List.of(), why))) {
            audit.did(actor, "match.school", null, school + " " + said(traits) + (why == null ? "" : " attention"));
        }
    }

    /** @return false if it says so already, which is no change */
    private boolean keep(Of of, Object id, MatchProfile profile) {
        if (profiles.find(of, id).filter(profile::says).isPresent()) {
            return false;
        }
        if (!profiles.keep(of, id, profile)) {
            throw new Conflict("matching.rule.changed");
        }
        return true;
    }

    private static String said(Set<Trait> traits) {
        return String.join(" ", Facts.names(traits));
    }
}
