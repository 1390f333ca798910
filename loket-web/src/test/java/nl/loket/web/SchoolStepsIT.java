package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.placement.PlacementType;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a school head records of who is at their school, and nothing of anybody else (ROLE-17). */
@PortalTest
class SchoolStepsIT {

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    Cast cast;

    @Autowired
    DeskPeople people;

    @Autowired
    StepDesk steps;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHeadRecordsTheirOwnStepsOfTheirOwnPeople() throws Exception {
        var school =
                jdbc.sql("select min(id) from core.school").query(String.class).single();
        var head = cast.head(school, "Renske", "Oudeman");
        var samira = people.at(TrajectoryStatus.YEAR_ONE, "Samira", "El Amrani");
        var url = "/school/mensen/" + people.placed(samira, PlacementType.TRAINING, TODAY, null) + "/stappen";
        var pages = new Pages(mvc, Actor.of(head, Role.SCHOOL_HEAD));
        steps.record(
                TEST, new RecordStep(samira.trajectory(), Step.ST_19, StepOutcome.NOT_PASSED, TODAY, null, null, null));

        assertThat(pages.open(url, 200).select("#step option").eachAttr("value"))
                .contains("ST_30", "ST_32")
                .doesNotContain("ST_39", "ST_49");
        FormProof.by(mvc, footprint, head)
                .prove(
                        FormProof.Form.at(
                                url,
                                "choice step = ST_30 ! ST_57 | choice outcome = DONE | date on = 2023-03-10 ! 2023-03-14 | text? note = Met het team"));

        assertThat(pages.in("en", url).select("tbody").text()).doesNotContain("suitability");
        assertThat(pages.open(url, 200).select("tbody").text())
                .contains("Inwerkplan", "Renske Oudeman")
                .doesNotContain("Geschiktheid");
        pages.send(url, 403, Map.of("step", "ST_39", "outcome", "DONE", "on", "2023-03-10"));
        var other =
                jdbc.sql("select max(id) from core.school").query(String.class).single();
        new Pages(mvc, Actor.of(cast.head(other, "Ilse", "Jansen"), Role.SCHOOL_HEAD)).open(url, 404);
        new Pages(mvc, people.staff("Nadia", "Bouzid", Role.INTERMEDIARY)).open(url, 403);
    }
}
