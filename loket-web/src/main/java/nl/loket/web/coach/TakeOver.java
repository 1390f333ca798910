package nl.loket.web.coach;

import java.time.LocalDate;
import java.util.List;
import nl.loket.coaching.GuideDesk;
import nl.loket.coaching.HandoverView;
import nl.loket.matching.CoachMatchDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a coach reads first of somebody: what was handed over to them, and why it is them (EX-15, MR-39). */
@Component
class TakeOver {

    private final GuideDesk guides;
    private final CoachMatchDesk matches;
    private final Words words;

    TakeOver(GuideDesk guides, CoachMatchDesk matches, Words words) {
        this.guides = guides;
        this.matches = matches;
        this.words = words;
    }

    /** What the desk wrote when this coach took over. */
    record Note(LocalDate on, String from, @Nullable String by, String text) {}

    void into(Model model, Actor actor, TrajectoryId trajectory) {
        model.addAttribute(
                "handover",
                guides.handovers(actor, trajectory).stream()
                        .filter(h -> actor.is(h.to()))
                        .findFirst()
                        .map(this::note)
                        .orElse(null));
        model.addAttribute("because", because(actor, trajectory));
    }

    private Note note(HandoverView handover) {
        var by = handover.by();
        return new Note(
                handover.on(), words.name(handover.from()), by == null ? null : words.name(by), handover.note());
    }

    /** In short, without figures of others. */
    private List<String> because(Actor actor, TrajectoryId trajectory) {
        return matches.chosen(actor, trajectory, actor.requirePerson()).stream()
                .flatMap(choice -> choice.score().inShort().stream())
                .map(criterion -> words.say(criterion.shortKey()))
                .toList();
    }
}
