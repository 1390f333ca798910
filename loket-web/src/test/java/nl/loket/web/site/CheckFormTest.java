package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.web.site.CheckForm.City;
import nl.loket.web.site.CheckForm.Diploma;
import nl.loket.web.site.CheckForm.Licence;
import nl.loket.web.site.CheckForm.Sector;
import nl.loket.web.site.CheckForm.TargetFunction;
import org.junit.jupiter.api.Test;

/** EL-01…EL-05, RT-08, AMB-02. */
class CheckFormTest {

    @Test
    void whoMeetsAllConditionsIsStoppedByNothing() {
        assertThat(answers(Diploma.HBO_OR_WO, Licence.NO, Sector.PRIMARY, TargetFunction.TEACHER, City.AMSTERDAM))
                .isEmpty();
    }

    @Test
    void aForeignDiplomaIsVerifiedAndStopsNobody() {
        assertThat(answers(Diploma.FOREIGN, Licence.NO, Sector.PRIMARY, TargetFunction.TEACHER, City.AMSTERDAM))
                .containsExactly(Finding.FOREIGN_DIPLOMA)
                .noneMatch(Finding::isStop);
    }

    @Test
    void everyStopIsNamedInTheOrderOfTheQuestions() {
        assertThat(answers(Diploma.LOWER, Licence.YES, Sector.SECONDARY, TargetFunction.SCHOOL_HEAD, City.ELSEWHERE))
                .containsExactly(
                        Finding.LOWER_DIPLOMA,
                        Finding.ALREADY_LICENSED,
                        Finding.OTHER_SECTOR,
                        Finding.OTHER_FUNCTION,
                        Finding.OTHER_CITY);
    }

    @Test
    void aSchoolLeaverIsShownAnotherRoute() {
        assertThat(answers(Diploma.SCHOOL_LEAVER, Licence.NO, Sector.PRIMARY, TargetFunction.TEACHER, City.AMSTERDAM))
                .containsExactly(Finding.SCHOOL_LEAVER);
    }

    private static java.util.List<Finding> answers(
            Diploma diploma, Licence licence, Sector sector, TargetFunction function, City city) {
        return new CheckForm(diploma, licence, sector, function, city).findings();
    }
}
