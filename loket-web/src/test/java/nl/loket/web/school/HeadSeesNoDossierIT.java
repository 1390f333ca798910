package nl.loket.web.school;

import static nl.loket.web.school.SchoolPeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.loket.PortalTest;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ProfileDesk;
import nl.loket.coaching.HourDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.NoteDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.party.Circle;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementType;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A head stands around their people, and still reads nothing of a dossier: not at the page, and not at the desk behind it (ROLE-17). */
@PortalTest
class HeadSeesNoDossierIT {

    @Autowired
    Cast cast;

    @Autowired
    SchoolPeople people;

    @Autowired
    Circle circle;

    @Autowired
    DocumentDesk documents;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    ProfileDesk profiles;

    @Autowired
    IntakeDesk intakes;

    @Autowired
    NoteDesk notes;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    HourDesk hours;

    @Autowired
    PlacementDesk placements;

    @Test
    void theDesksOfTheDossierSendTheHeadAway() {
        var school = people.training(0, 1);
        var head = Actor.of(cast.head(school, "Renske", "Oudeman"), Role.SCHOOL_HEAD);
        var samira = cast.at(TrajectoryStatus.SUITABILITY);
        people.placed(samira, school, PlacementType.TRAINING, MONDAY);
        assertThat(circle.admits(head, samira.person())).isTrue();
        var id = samira.trajectory();

        for (Runnable look : List.<Runnable>of(
                () -> documents.of(head, samira.person()),
                () -> applications.of(head, id),
                () -> profiles.of(head, id),
                () -> intakes.file(head, id),
                () -> intakes.appointment(head, id),
                () -> intakes.decisionFor(head, id),
                () -> notes.of(head, id),
                () -> meetings.of(head, id),
                () -> hours.balances(head, id),
                () -> placements.of(head, id))) {
            assertThatThrownBy(look::run).isInstanceOf(NotAllowed.class);
        }
    }
}
