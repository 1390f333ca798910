package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.PortalTest;
import nl.loket.intake.DecideIntake;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who is told "not now" comes back on the day that was agreed on (ST-09). */
@PortalTest
class LookAgainIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    IntakeDesk intakes;

    @Autowired
    BusinessClock shifted;

    @Autowired
    Clock clock;

    @Test
    void theDeskIsRemindedOnTheDayAndNotBefore() throws Exception {
        var nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        var fatima = people.staff("Fatima", "Benali", Role.COACH);
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        people.plan(samira, nadia, fatima);
        people.report(samira, nadia);
        people.report(samira, fatima);
        intakes.decide(
                nadia,
                new DecideIntake(
                        samira.trajectory(),
                        IntakeOutcome.NOT_NOW,
                        DecisionReason.CIRCUMSTANCES,
                        "Eerst verhuizen.",
                        null,
                        LocalDate.now(clock).plusDays(30),
                        intakes.file(nadia, samira.trajectory()).version()));
        var pages = new Pages(mvc, nadia);

        shifted.shiftBy(shifted.offset().plusDays(29));
        assertThat(pages.open("/loket", 200).select("tbody tr").text())
                .contains("Wacht na de intake", "niemand")
                .doesNotContain("Opnieuw kijken");
        assertThat(pages.open("/loket?lijst=vandaag", 200).select("tbody tr")).isEmpty();

        shifted.shiftBy(shifted.offset().plusDays(1));
        var row = pages.open("/loket?lijst=vandaag", 200).select("tbody tr");
        assertThat(row.text()).contains("El Amrani, Samira", "Opnieuw kijken na ‘nu nog niet’", "jij", "vandaag");
        assertThat(row.select("a[href$=/intake]")).isNotEmpty();

        shifted.shiftBy(shifted.offset().plusDays(2));
        assertThat(pages.open("/loket?lijst=laat", 200).select("tbody tr").text())
                .contains("2 dagen te laat");
    }
}
