package nl.loket.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.coaching.AssignmentKind;
import nl.loket.coaching.AssignmentView;
import nl.loket.coaching.GuideDesk;
import nl.loket.coaching.HandoverView;
import nl.loket.matching.CoachMatchDesk;
import nl.loket.matching.CoachOption;
import nl.loket.matching.CoachProposal;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of who guides somebody: who does now and why, what was handed over, and the pool in order. */
@Component
class GuidePage {

    private static final int FIRST = 10;

    private final DossierHeader header;
    private final GuideDesk guides;
    private final CoachMatchDesk matches;
    private final MatchCards cards;
    private final PeopleDesk people;
    private final Words words;

    GuidePage(
            DossierHeader header,
            GuideDesk guides,
            CoachMatchDesk matches,
            MatchCards cards,
            PeopleDesk people,
            Words words) {
        this.header = header;
        this.guides = guides;
        this.matches = matches;
        this.cards = cards;
        this.people = people;
        this.words = words;
    }

    /** What was told when one coach took over from another, in words. */
    record Handover(
            LocalDate on,
            String from,
            String to,
            String reason,
            String note,
            @Nullable String by) {}

    String fill(Model model, Actor actor, UUID id, @Nullable UUID coach, boolean all) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        var trajectory = new TrajectoryId(id);
        var guide = guides.guideOf(actor, trajectory);
        var proposal = matches.propose(actor, trajectory);
        now(model, guide.orElse(null), proposal);
        model.addAttribute("handovers", handovers(guides.handovers(actor, trajectory)));
        options(model, proposal, all);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", GuideForm.of(chosen(proposal, coach)));
        }
        return "desk/guide";
    }

    private void now(Model model, @Nullable AssignmentView guide, CoachProposal proposal) {
        model.addAttribute("guide", guide);
        model.addAttribute("seen", guide == null ? 0 : guide.id());
        model.addAttribute("takesOver", guide != null && guide.kind() != AssignmentKind.STAND_IN);
        model.addAttribute("guideName", guide == null ? null : words.name(guide.coach()));
        model.addAttribute("chosen", proposal.chosen().map(cards::chosen).orElse(null));
    }

    private void options(Model model, CoachProposal proposal, boolean all) {
        var options = proposal.options();
        model.addAttribute("known", proposal.known());
        model.addAttribute(
                "coaches",
                options.stream()
                        .limit(all ? options.size() : FIRST)
                        .map(cards::of)
                        .toList());
        model.addAttribute("more", all ? 0 : Math.max(0, options.size() - FIRST));
        model.addAttribute("total", options.size());
        model.addAttribute("blocked", proposal.blocked().stream().map(cards::of).toList());
        model.addAttribute("choices", options.stream().map(this::choice).toList());
    }

    private Choice choice(CoachOption option) {
        return new Choice(
                option.coach().person().toString(),
                words.say(
                        "match.option",
                        option.place(),
                        option.coach().name(),
                        option.score().total()));
    }

    private static @Nullable PersonId chosen(CoachProposal proposal, @Nullable UUID coach) {
        return Optional.ofNullable(coach)
                .map(PersonId::new)
                .flatMap(proposal::of)
                .or(() -> proposal.options().stream().findFirst())
                .map(o -> o.coach().person())
                .orElse(null);
    }

    private List<Handover> handovers(List<HandoverView> views) {
        var names = people.names(views.stream()
                .flatMap(v -> Stream.of(Optional.of(v.from()), Optional.of(v.to()), Optional.ofNullable(v.by())))
                .flatMap(Optional::stream)
                .toList());
        return views.stream()
                .map(v -> new Handover(
                        v.on(),
                        names.getOrDefault(v.from(), ""),
                        names.getOrDefault(v.to(), ""),
                        v.reason(),
                        v.note(),
                        v.by() == null ? null : names.get(v.by())))
                .toList();
    }
}
