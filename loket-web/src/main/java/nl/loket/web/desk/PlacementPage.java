package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.matching.SchoolProposal;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementType;
import nl.loket.placement.PlacementView;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposalState;
import nl.loket.placement.ProposalView;
import nl.loket.shared.Actor;
import nl.loket.shared.DateRange;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.desk.ConflictNote.Typed;
import nl.loket.web.desk.SchoolChoices.Asked;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Fills the placement page of a dossier: places so far, the school that was chosen, and the schools to choose from. */
@Component
class PlacementPage {

    private final DossierHeader header;
    private final PlacementDesk placements;
    private final ProposalDesk proposals;
    private final ChosenSchool choice;
    private final SchoolRegister schools;
    private final SchoolChoices list;
    private final Words words;
    private final Clock clock;

    PlacementPage(
            DossierHeader header,
            PlacementDesk placements,
            ProposalDesk proposals,
            ChosenSchool choice,
            SchoolRegister schools,
            SchoolChoices list,
            Words words,
            Clock clock) {
        this.header = header;
        this.placements = placements;
        this.proposals = proposals;
        this.choice = choice;
        this.schools = schools;
        this.list = list;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A place with the name of its school.
     *
     * @param lastDay null while it is open
     * @param stands whether it is not over
     */
    record Place(
            PlacementView view, String school, @Nullable LocalDate lastDay, boolean stands) {}

    /**
     * A proposal that did not become a place, or not yet, with the name of its school.
     *
     * @param lastDay null while it is open
     */
    record Proposed(
            ProposalView view, String school, @Nullable LocalDate lastDay) {}

    String fill(Model model, Actor actor, UUID trajectory, HttpServletRequest request) {
        var dossier = header.into(model, actor, trajectory, DossierTab.PLACEMENT);
        var types = PlacementType.possibleTypes(dossier.trajectory().status());
        var placed = placements.of(actor, dossier.trajectory().id());
        model.addAttribute("places", places(placed));
        model.addAttribute("schoolCount", PlacementView.schoolsWhileLearning(placed));
        model.addAttribute(
                "asked", asked(proposals.of(actor, dossier.trajectory().id())));
        model.addAttribute("types", types);
        if (!types.isEmpty()) {
            var asked = list.asked(request, types);
            var proposal = list.into(model, actor, dossier.trajectory().id(), asked, request);
            schools.find(Objects.requireNonNullElse(request.getParameter("school"), ""))
                    .ifPresent(school -> chosen(model, dossier, school, asked, proposal));
        }
        model.addAttribute("endingId", request.getParameter("plaats"));
        return "desk/placement";
    }

    /** The same; if the form of the place is not on the page any more, or not with that type, what was typed is told apart. */
    String afterConflict(Model model, Actor actor, UUID trajectory, HttpServletRequest request, PlacementForm form) {
        var view = fill(model, actor, trajectory, request);
        var types = Objects.requireNonNull((List<?>) model.getAttribute("types"));
        if (!model.containsAttribute("chosen") || !types.contains(form.type())) {
            model.addAttribute("conflictTyped", typed(form));
        }
        return view;
    }

    /** The same for the end of a place that is not there any more. */
    String afterConflict(Model model, Actor actor, UUID trajectory, HttpServletRequest request, EndPlacementForm form) {
        var view = fill(model, actor, trajectory, request);
        var there = placements.of(actor, new TrajectoryId(trajectory)).stream()
                .anyMatch(p -> p.id().value().equals(form.placement()));
        if (!there) {
            model.addAttribute(
                    "conflictTyped",
                    List.of(
                            new Typed(words.say("placing.end-on"), words.date(form.endOn())),
                            new Typed(words.say("placing.why"), Objects.requireNonNull(form.why()))));
        }
        return view;
    }

    private List<Typed> typed(PlacementForm form) {
        var school = schools.find(Objects.requireNonNull(form.school()));
        return Stream.of(
                        new Typed(
                                words.say("placing.school"),
                                school.map(SchoolView::name).orElse("")),
                        new Typed(words.say("placing.type"), words.label(form.type())),
                        new Typed(words.say("placing.from"), words.date(form.from())),
                        new Typed(words.say("placing.until"), words.date(form.until())),
                        typed("placing.match", form.match()),
                        typed("placing.brings", form.brings()),
                        typed("placing.reason", form.reason()),
                        typed("placing.funding", form.funding()))
                .filter(t -> !t.value().isBlank())
                .toList();
    }

    private Typed typed(String label, @Nullable String text) {
        return new Typed(words.say(label), text == null ? "" : text);
    }

    /** The form for the school that was chosen in the list, or the one that was sent and refused. */
    private void chosen(Model model, Dossier dossier, SchoolView school, Asked asked, SchoolProposal proposal) {
        model.addAttribute("chosen", choice.of(school));
        if (!model.containsAttribute(BindingResult.MODEL_KEY_PREFIX + "form")) {
            model.addAttribute(
                    "form",
                    new PlacementForm(
                            school.id(),
                            asked.type(),
                            asked.from(),
                            null,
                            null,
                            list.inShort(proposal, school.id()),
                            null,
                            null,
                            null,
                            dossier.trajectory().version()));
        }
    }

    private List<Place> places(List<PlacementView> views) {
        var today = LocalDate.now(clock);
        return views.stream().map(v -> place(v, today)).toList();
    }

    private Place place(PlacementView view, LocalDate today) {
        var school = schools.school(view.schoolId()).name();
        return new Place(view, school, lastDay(view.period()), view.standsOn(today));
    }

    /** What was confirmed stands among the places. */
    private List<Proposed> asked(List<ProposalView> views) {
        return views.stream()
                .filter(v -> v.state() != ProposalState.CONFIRMED)
                .map(v -> new Proposed(v, schools.school(v.schoolId()).name(), lastDay(v.period())))
                .toList();
    }

    private static @Nullable LocalDate lastDay(DateRange period) {
        var until = period.until();
        return until == null ? null : until.minusDays(1);
    }
}
