package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.coaching.AssignmentKind;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.CoachingEvent;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.Pot;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(LoketApplication.class);

    @Test
    void areasUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void financeCanHearOfHoursAndNothingElseOfCoaching() {
        var events = modules.getModuleByName("coaching")
                .orElseThrow()
                .getNamedInterfaces()
                .getByName("events")
                .orElseThrow();
        assertThat(events.contains(CoachingEvent.class)).isTrue();
        assertThat(events.contains(CoachingEvent.HourApproved.class)).isTrue();
        assertThat(events.contains(Pot.class)).isTrue();
        assertThat(events.contains(CoachKind.class)).isTrue();
        assertThat(events.contains(AssignmentKind.class)).isTrue();
        assertThat(events.contains(HourDesk.class)).isFalse();
    }
}
