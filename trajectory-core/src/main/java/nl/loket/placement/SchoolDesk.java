package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.loket.audit.AuditLog;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What schools offer per school year: designation, places and willingness, kept by the desk and, but for the designation, by their heads. */
@Service
@Transactional
public class SchoolDesk {

    private final SchoolPlaces places;
    private final Heads heads;
    private final SchoolRegister schools;
    private final AuditLog audit;
    private final Clock clock;

    SchoolDesk(SchoolPlaces places, Heads heads, SchoolRegister schools, AuditLog audit, Clock clock) {
        this.places = places;
        this.heads = heads;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is kept of a school for a school year; one place and not designated where nothing is. */
    @Transactional(readOnly = true)
    public SchoolPlacesView places(String schoolId, SchoolYear year) {
        return places.of(schoolId, year);
    }

    /** Everything that was said of a school for a year, newest first. */
    @Transactional(readOnly = true)
    public List<SchoolPlacesView> history(String schoolId, SchoolYear year) {
        return places.history(schoolId, year);
    }

    /** What every open school offers to somebody who would come in this time, by the school's id; one query, for choosing among many. */
    @Transactional(readOnly = true)
    public Map<String, SchoolOffer> offers(LocalDate from, @Nullable LocalDate until) {
        return places.offers(from, until).stream()
                .collect(Collectors.toMap(SchoolOffer::schoolId, Function.identity()));
    }

    /** The schools this head leads, by name. */
    @Transactional(readOnly = true)
    public List<SchoolView> mine(Actor actor) {
        var mine = heads.schoolsOf(actor);
        return schools.all().stream().filter(s -> mine.contains(s.id())).toList();
    }

    /** One of the schools this head leads; another does not exist for them. */
    @Transactional(readOnly = true)
    public SchoolView mine(Actor actor, String schoolId) {
        heads.requireLeads(actor, schoolId);
        return schools.school(schoolId);
    }

    /** Who leads this school in the portal; nobody where it has no head here. */
    @Transactional(readOnly = true)
    public List<PersonId> headsOf(String schoolId) {
        return heads.of(schoolId);
    }

    /**
     * Says what a school offers; people who have a place keep it. A head says it of their own school, and leaves the designation as it is:
     * that is up to the boards (MR-13).
     */
    public void keepPlaces(Actor actor, KeepPlaces command) {
        if (!actor.is(Role.SCHOOL_HEAD)) {
            actor.require("keep places", Role.INTERMEDIARY);
        }
        check(command);
        schools.school(command.schoolId());
        places.lock(command.schoolId());
        var kept = actor.is(Role.SCHOOL_HEAD) ? byHead(actor, command) : command;
        places.keep(kept, actor.person(), LocalDate.now(clock));
        audit.did(
                actor,
                "placement.places",
                null,
                kept.schoolId() + " " + kept.year() + " " + kept.places() + " " + kept.designated() + " "
                        + kept.willing());
    }

    private KeepPlaces byHead(Actor actor, KeepPlaces said) {
        heads.requireLeads(actor, said.schoolId());
        return new KeepPlaces(
                said.schoolId(),
                said.year(),
                said.places(),
                places.of(said.schoolId(), said.year()).designated(),
                said.willing(),
                said.willingSince(),
                said.seenVersion());
    }

    private void check(KeepPlaces command) {
        if (command.places() < 0 || command.places() > 99) {
            throw new RuleViolation("placement.rule.places");
        }
        if ((command.willing() == null) != (command.willingSince() == null)) {
            throw new RuleViolation("placement.rule.willing-since");
        }
        if (command.willing() != null
                && Objects.requireNonNull(command.willingSince()).isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("placement.rule.willing-later");
        }
    }
}
