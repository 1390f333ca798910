package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolView;
import org.junit.jupiter.api.Test;

class SchoolLookupTest {

    private final SchoolLookup schools = SchoolLookup.in(List.of(
            school("12AB00", "De Boomgaard"),
            school("12AB01", "De Boomgaard Noord"),
            school("34CD00", "Sint Jan"),
            school("56EF00", "Sint Jan"),
            school("78GH00", "Café Élan")));

    @Test
    void whatTheListOffersIsFound() {
        assertThat(schools.choices()).contains(new Choice("56EF00", "Sint Jan (56EF00)"));
        assertThat(schools.meant("Sint Jan (56EF00)")).contains("56EF00");
    }

    @Test
    void aNumberAWholeNameOrAPartThatOnlyOneHasIsEnough() {
        assertThat(schools.meant(" 12ab01 ")).contains("12AB01");
        assertThat(schools.meant("de boomgaard")).contains("12AB00");
        assertThat(schools.meant("elan")).contains("78GH00");
    }

    @Test
    void whatFitsTwoOrNoneIsNotGuessed() {
        assertThat(schools.meant("Sint Jan")).isEmpty();
        assertThat(schools.meant("boomgaar")).isEmpty();
        assertThat(schools.meant("Nergens")).isEmpty();
    }

    private static SchoolView school(String id, String name) {
        return new SchoolView(
                id,
                name,
                "BO",
                "41781",
                "Stichting",
                BoardStatus.PARTICIPATING,
                "Straat 1",
                "1011 AB",
                "Amsterdam",
                null,
                null,
                false);
    }
}
