package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementType;
import nl.loket.placement.PlacementView;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.shared.Actor;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.desk.ConflictNote.Typed;
import nl.loket.web.shell.ListQuery;
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
    private final SchoolRegister schools;
    private final PlaceList list;
    private final SchoolFilters filters;
    private final Words words;
    private final Clock clock;

    PlacementPage(
            DossierHeader header,
            PlacementDesk placements,
            SchoolRegister schools,
            PlaceList list,
            SchoolFilters filters,
            Words words,
            Clock clock) {
        this.header = header;
        this.placements = placements;
        this.schools = schools;
        this.list = list;
        this.filters = filters;
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

    /** The school chosen, with what the desk keeps of it for this school year. */
    record Chosen(SchoolView school, SchoolPlacesView places, SchoolYear year) {}

    String fill(Model model, Actor actor, UUID trajectory, HttpServletRequest request) {
        var dossier = header.into(model, actor, trajectory, DossierTab.PLACEMENT);
        var types = PlacementType.possibleTypes(dossier.trajectory().status());
        model.addAttribute(
                "places", places(placements.of(actor, dossier.trajectory().id())));
        model.addAttribute("types", types);
        if (!types.isEmpty()) {
            choices(model, trajectory, request);
        }
        chosen(model, dossier, types, request.getParameter("school"));
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
                        new Typed(
                                words.say("placing.vacancy"),
                                words.say(Boolean.TRUE.equals(form.vacancy()) ? "placing.yes" : "placing.no")),
                        new Typed(words.say("placing.reason"), form.reason() == null ? "" : form.reason()))
                .filter(t -> !t.value().isBlank())
                .toList();
    }

    private void choices(Model model, UUID trajectory, HttpServletRequest request) {
        var filter = SchoolFilter.of(request, LocalDate.now(clock), trajectory);
        var query = ListQuery.from(request, 10, "afstand", "naam", "bestuur", "vrij");
        model.addAttribute("schools", list.find(filter, query));
        filters.into(model, filter);
    }

    /** The form for the school that was chosen in the list, or the one that was sent and refused; which school is read from the request, as a form that could not be read is null. */
    private void chosen(Model model, Dossier dossier, List<PlacementType> types, @Nullable String choice) {
        if (choice == null || types.isEmpty()) {
            return;
        }
        schools.find(choice).ifPresent(school -> {
            model.addAttribute("chosen", facts(school));
            if (!model.containsAttribute(BindingResult.MODEL_KEY_PREFIX + "form")) {
                model.addAttribute("form", empty(school, types, dossier));
            }
        });
    }

    private Chosen facts(SchoolView school) {
        var year = SchoolYear.of(LocalDate.now(clock));
        return new Chosen(school, placements.places(school.id(), year), year);
    }

    private PlacementForm empty(SchoolView school, List<PlacementType> types, Dossier dossier) {
        return new PlacementForm(
                school.id(),
                types.size() == 1 ? types.getFirst() : null,
                LocalDate.now(clock),
                null,
                false,
                null,
                dossier.trajectory().version());
    }

    private List<Place> places(List<PlacementView> views) {
        var today = LocalDate.now(clock);
        return views.stream().map(v -> place(v, today)).toList();
    }

    private Place place(PlacementView view, LocalDate today) {
        var until = view.period().until();
        var lastDay = until == null ? null : Objects.requireNonNull(until).minusDays(1);
        return new Place(view, schools.school(view.schoolId()).name(), lastDay, view.standsOn(today));
    }
}
