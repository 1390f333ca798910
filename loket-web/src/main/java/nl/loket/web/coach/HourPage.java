package nl.loket.web.coach;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.ExtraState;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourView;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.coach.CoachPeople.Guided;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which a coach writes hours: whoever was written for last stands first. */
@Component
class HourPage {

    private final HourDesk hours;
    private final ExtraDesk extra;
    private final CoachPeople people;
    private final Words words;
    private final Clock clock;

    HourPage(HourDesk hours, ExtraDesk extra, CoachPeople people, Words words, Clock clock) {
        this.hours = hours;
        this.extra = extra;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /**
     * An entry with the name of whom it is for.
     *
     * @param amount how long, in words
     */
    record Row(HourView entry, String name, String amount) {}

    /** The short form on the home page, for somebody who guides anybody. */
    void quickly(Actor actor, Model model) {
        var mine = people.guided(actor);
        model.addAttribute("choices", mine.stream().map(this::choice).toList());
        model.addAttribute(
                "form", HourForm.empty(mine.isEmpty() ? null : mine.getFirst().trajectory(), LocalDate.now(clock)));
        options(model);
    }

    /** The page of the whole form, around the form that is in the model already. */
    String page(Actor actor, Model model, @Nullable UUID person, @Nullable HourView editing) {
        var mine = people.guided(actor);
        var chosen = mine.stream()
                .filter(p -> p.trajectory().equals(person))
                .findFirst()
                .orElse(null);
        model.addAttribute("choices", choices(mine, editing));
        model.addAttribute("chosen", chosen);
        if (chosen != null) {
            pots(actor, model, chosen);
        }
        model.addAttribute("entries", entries(actor));
        model.addAttribute("editing", editing == null ? null : editing.id().value());
        model.addAttribute("returnReason", editing == null ? null : editing.returnReason());
        model.addAttribute("month", LocalDate.now(clock));
        options(model);
        return "coach/hours";
    }

    String inWords(int minutes) {
        return HourForm.QUICK.contains(minutes)
                ? words.say("web-coach.quick." + minutes)
                : words.say("web-coach.hours.amount", minutes / 60, minutes % 60)
                        .strip();
    }

    private void pots(Actor actor, Model model, Guided chosen) {
        var trajectory = new TrajectoryId(chosen.trajectory());
        var pots = hours.balances(actor, trajectory);
        var now = Pot.of(chosen.status()).orElse(null);
        model.addAttribute("pots", pots);
        model.addAttribute("now", now);
        model.addAttribute("full", pots.stream().anyMatch(pot -> pot.pot() == now && pot.full()));
        var requests = extra.requests(actor, trajectory);
        model.addAttribute("requests", requests);
        model.addAttribute("asked", requests.stream().anyMatch(r -> r.pot() == now && r.state() == ExtraState.WAITING));
    }

    private void options(Model model) {
        model.addAttribute("kinds", HourKind.values());
        model.addAttribute(
                "quick",
                HourForm.QUICK.stream()
                        .map(minutes -> new Choice(minutes.toString(), inWords(minutes)))
                        .toList());
    }

    /** Somebody who has another coach by now is still there while an entry of before is mended. */
    private List<Choice> choices(List<Guided> mine, @Nullable HourView editing) {
        var choices = new ArrayList<>(mine.stream().map(this::choice).toList());
        if (editing != null
                && mine.stream()
                        .noneMatch(
                                p -> p.trajectory().equals(editing.trajectory().value()))) {
            var id = editing.trajectory().value();
            choices.add(new Choice(
                    id.toString(),
                    Objects.requireNonNull(people.names(List.of(id)).get(id))));
        }
        return choices;
    }

    private List<Row> entries(Actor actor) {
        var entries = hours.mine(actor, monday());
        var names =
                people.names(entries.stream().map(e -> e.trajectory().value()).collect(Collectors.toSet()));
        return entries.stream()
                .map(e -> new Row(e, names.getOrDefault(e.trajectory().value(), ""), inWords(e.minutes())))
                .toList();
    }

    private Choice choice(Guided person) {
        return new Choice(person.trajectory().toString(), person.name() + " (" + words.label(person.status()) + ")");
    }

    private LocalDate monday() {
        return LocalDate.now(clock)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
    }
}
