package nl.loket.privacy;

import java.util.List;
import nl.loket.audit.AuditLog;
import nl.loket.document.FileForgetting;
import nl.loket.party.Forgetting;
import nl.loket.party.Hold;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets one person in one transaction, with the line of the report: killed between two people, it has done the first and counted it. */
@Component
class Forgetter {

    private static final Actor SYSTEM = Actor.system("retention");

    private final DuePeople due;
    private final PeopleDesk people;
    private final List<Forgetting> areas;
    private final FileForgetting files;
    private final AuditLog audit;
    private final RetentionReport report;

    Forgetter(
            DuePeople due,
            PeopleDesk people,
            List<Forgetting> areas,
            FileForgetting files,
            AuditLog audit,
            RetentionReport report) {
        this.due = due;
        this.people = people;
        this.areas = areas;
        this.files = files;
        this.audit = audit;
        this.report = report;
    }

    /**
     * Forgets somebody whose time has come, unless something came in between.
     *
     * @return false if something still waits for them; they are looked at again the next night
     */
    @Transactional
    public boolean forget(long run, Forgotten kind, PersonId person) {
        people.lock(person);
        if (!due.isDue(kind, person)) {
            return true; // another instance was first, or an end was taken back
        }
        if (!holds(person).isEmpty()) {
            report.add(run, kind, 0, 1);
            return false;
        }
        if (kind == Forgotten.FILES) {
            files.forget(person);
        } else {
            erase(person);
            audit.did(SYSTEM, "person.forget", person, kind.name());
        }
        report.add(run, kind, 1, 0);
        return true;
    }

    /** What must be dealt with first, area by area. */
    List<Hold> holds(PersonId person) {
        return areas.stream().flatMap(area -> area.holds(person).stream()).toList();
    }

    /** In the transaction of the caller, who has looked at what holds them. */
    void erase(PersonId person) {
        areas.forEach(area -> area.forget(person));
    }
}
