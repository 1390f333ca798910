package nl.loket.web.school;

import static nl.loket.trajectory.TrajectoryStatus.SUITABILITY;
import static nl.loket.web.FormRow.row;
import static nl.loket.web.school.SchoolPeople.MONDAY;

import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.placement.PlacementType;
import nl.loket.shared.PersonId;
import nl.loket.web.Cast;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The school head's forms, and what the desk writes down for a school, each proven field by field: see {@link FormProof}. */
@PortalTest
class SchoolFormsIT {

    private static final String COMPANION =
            "text? name = Bea Kok | shape? email = bea@voorbeeld.nl | flag? willing = true";
    private static final String YES = "text saidBy = Renske Oudeman | date saidOn = 2023-03-10 ! 2023-03-14 | "
            + COMPANION + " | flag aware = true";
    private static final String NO =
            "text saidBy = Renske Oudeman | date saidOn = 2023-03-10 ! 2023-03-14 | choice reason = NO_ROOM | text? note = Bel me";

    private static final String PLACE =
            "also school = {s} | seen version | choice type = TRAINING ! PERMANENT | date from = 2023-03-13 ! 2020-01-01 | date? until = 2023-07-01 ! 2023-03-13 | id? vacancy = | text? match = Dichtbij | text? brings = Gitaar | text? reason = Dichtbij | text? funding = Bestuur";

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    Cast cast;

    @Autowired
    SchoolPeople people;

    PersonId renske = PersonId.create();
    String school = "";

    static List<FormRow<SchoolFormsIT>> ofTheHead() {
        return List.of(
                row("/school/voorstellen/{v}", COMPANION + " | flag aware = true", SchoolFormsIT::proposed),
                row(
                        "/school/voorstellen/{v}/afwijzen",
                        "choice reason = OTHER | text note = Bel me",
                        SchoolFormsIT::proposed),
                row(
                        "/school/mensen/{m}",
                        "/school/mensen/{m}/collega",
                        "text name = Bea Kok | shape? email = bea@voorbeeld.nl | flag? willing = true",
                        SchoolFormsIT::placed),
                row(
                        "/school/plaatsen/{s}?jaar=2023-2024",
                        "choice willing = MAYBE | number places = 4 ! 100 | seen version",
                        SchoolFormsIT::proposed));
    }

    static List<FormRow<SchoolFormsIT>> ofTheDesk() {
        return List.of(
                row("{p}/plaatsing?school={s}", "{p}/plaatsing", PLACE, SchoolFormsIT::suitable),
                row("{p}/plaatsing/voorstellen/{v}/bevestigen", YES, SchoolFormsIT::proposed),
                row("{p}/plaatsing/voorstellen/{v}/afwijzen", NO, SchoolFormsIT::proposed),
                row("{p}/plaatsing", "{p}/plaatsing/voorstellen/{v}/intrekken", "", SchoolFormsIT::proposed),
                row(
                        "/loket/plaatsen/{s}?jaar=2023-2024",
                        "number places = 4 ! 100 | flag? designated = true | choice? willing = YES | date? since = 2023-03-01 ! 2023-03-14 | seen version",
                        SchoolFormsIT::proposed),
                row(
                        "/loket/plaatsen/{s}?jaar=2023-2024",
                        "/loket/plaatsen/{s}/vacatures?jaar=2023-2024",
                        "date from = 2023-09-01 ! 2020-01-01 | number positions = 2 ! 21 | text? note = Groep 5",
                        SchoolFormsIT::proposed));
    }

    @BeforeEach
    void aSchoolAndItsHead() {
        school = people.training(0, 3);
        renske = cast.head(school, "Renske", "Oudeman");
    }

    @ParameterizedTest
    @MethodSource
    void ofTheHead(FormRow<SchoolFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, renske).prove(row.in(this));
    }

    @ParameterizedTest
    @MethodSource
    void ofTheDesk(FormRow<SchoolFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, cast.intermediary()).prove(row.in(this));
    }

    private Map<String, String> proposed() {
        var samira = cast.at(SUITABILITY);
        var proposal = people.proposed(samira, school, PlacementType.TRAINING, MONDAY);
        return Map.of("v", proposal.toString(), "s", school, "p", "/loket/mensen/" + samira.trajectory());
    }

    private Map<String, String> suitable() {
        return Map.of("s", school, "p", "/loket/mensen/" + cast.at(SUITABILITY).trajectory());
    }

    private Map<String, String> placed() {
        var place = people.placed(cast.at(SUITABILITY), school, PlacementType.TRAINING, MONDAY);
        return Map.of("m", place.toString());
    }
}
