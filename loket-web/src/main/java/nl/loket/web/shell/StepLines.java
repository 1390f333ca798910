package nl.loket.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.StepRecordView;
import org.springframework.stereotype.Component;

/** Step records in words. However many they are, the names in them are asked for once. */
@Component
public class StepLines {

    private final Words words;
    private final PeopleDesk people;

    StepLines(Words words, PeopleDesk people) {
        this.words = words;
        this.people = people;
    }

    public List<StepLine> of(Actor actor, List<StepRecordView> records) {
        var names = people.names(records.stream()
                .map(StepRecordView::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return records.stream().map(r -> line(actor, r, names)).toList();
    }

    private StepLine line(Actor actor, StepRecordView r, Map<PersonId, String> names) {
        var by = r.recordedBy();
        return new StepLine(
                words.label(r.step()),
                words.label(r.outcome()),
                r.outcome() == StepOutcome.DONE,
                r.on(),
                by == null ? words.say("steps.system") : names.getOrDefault(by, ""),
                by != null && actor.is(by),
                r);
    }
}
