package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The conditions of section 2.4 as they are listed, and as they are asked. */
@PortalTest
class GatesIT {

    @Autowired
    List<GateCondition> conditions;

    @Autowired
    MessageSource messages;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    Cast cast;

    @Test
    void everyConditionListedIsAskedByOneBeanAndNoOtherIs() throws IOException {
        var asked = conditions.stream()
                .map(c -> c.gate().id() + " " + c.number() + " " + c.source())
                .toList();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(rows().stream()
                        .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(3))
                        .toList());
    }

    @Test
    void everyConditionHasWordsOnTheStepsPageInBothLanguages() throws IOException {
        for (var row : rows()) {
            var key = "steps.condition." + row.get(0).replace('-', '_') + "." + row.get(1);
            assertThat(messages.getMessage(key, null, Locale.of("nl", "NL"))).isNotBlank();
            assertThat(messages.getMessage(key, null, Locale.of("en", "NL"))).isNotBlank();
        }
    }

    @Test
    void aMoveThatIsNotInTheTableIsRefusedWithItsReasonInBothLanguages() {
        var ingrid = Actor.of(cast.intermediary(), Role.INTERMEDIARY);
        for (var from : TrajectoryStatus.values()) {
            var somebody = from == TrajectoryStatus.ENDED ? ended() : cast.at(from);
            var known = trajectories.gates(ingrid, somebody.trajectory()).stream()
                    .map(GateView::to)
                    .toList();
            Arrays.stream(TrajectoryStatus.values())
                    .filter(to -> !known.contains(to))
                    .forEach(to -> assertThatThrownBy(() -> trajectories.pass(
                                    ingrid,
                                    new PassGate(
                                            somebody.trajectory(),
                                            to,
                                            "why",
                                            cast.view(somebody).version())))
                            .isInstanceOfSatisfying(RuleViolation.class, no -> sayIt(no, from, to)));
            assertThat(cast.view(somebody).status()).isEqualTo(from);
        }
    }

    private void sayIt(RuleViolation no, TrajectoryStatus from, TrajectoryStatus to) {
        for (var language : List.of("nl", "en")) {
            var locale = Locale.of(language, "NL");
            assertThat(messages.getMessage(no.messageKey(), no.arguments().toArray(), locale))
                    .contains(
                            messages.getMessage(from.labelKey(), null, locale),
                            messages.getMessage(to.labelKey(), null, locale));
        }
    }

    private Cast.Traveller ended() {
        var somebody = cast.at(TrajectoryStatus.PRE_TRACK);
        trajectories.end(
                Actor.system("test"),
                new EndTrajectory(
                        somebody.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.DESK,
                        ExitReason.OTHER,
                        null,
                        cast.view(somebody).version()));
        return somebody;
    }

    private static List<List<String>> rows() throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(Path.of("../docs/gates.csv"))) {
            return csv.stream().skip(1).map(r -> List.copyOf(r.getFields())).toList();
        }
    }
}
