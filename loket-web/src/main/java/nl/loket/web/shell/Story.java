package nl.loket.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TimelineEntry;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Component;

/** The timeline of a trajectory in words, in the language of the page. However long it is, the names in it are asked for once. */
@Component
public class Story {

    private final Timeline timeline;
    private final Words words;
    private final PeopleDesk people;

    Story(Timeline timeline, Words words, PeopleDesk people) {
        this.timeline = timeline;
        this.words = words;
        this.people = people;
    }

    /** The newest lines first. The caller has asked whether the trajectory is theirs. */
    public List<StoryLine> of(TrajectoryId trajectory, int limit) {
        var entries = timeline.of(trajectory, limit);
        var names = people.names(entries.stream().flatMap(Story::mentioned).collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    private StoryLine line(TimelineEntry entry, Map<PersonId, String> names) {
        return new StoryLine(
                words.moment(entry.at()),
                words.line(entry.messageKey(), entry.arguments(), names),
                entry.actor() == null ? null : names.get(entry.actor()),
                entry.actor());
    }

    private static Stream<PersonId> mentioned(TimelineEntry entry) {
        var inText = entry.arguments().stream()
                .filter(argument -> argument.kind() == TimelineArg.Kind.PERSON)
                .map(argument -> new PersonId(UUID.fromString(argument.value())));
        return Stream.concat(inText, Optional.ofNullable(entry.actor()).stream());
    }
}
