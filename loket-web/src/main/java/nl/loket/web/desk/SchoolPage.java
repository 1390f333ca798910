package nl.loket.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.loket.party.PeopleDesk;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.placement.VacancyDesk;
import nl.loket.placement.Willingness;
import nl.loket.shared.PersonId;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one school: what it offers in a year and who said so, its vacancies, and who is there or asked for. */
@Component
class SchoolPage {

    private final SchoolDesk offers;
    private final VacancyDesk vacancies;
    private final SchoolRegister schools;
    private final SchoolPeople people;
    private final PeopleDesk names;
    private final Words words;
    private final Clock clock;

    SchoolPage(
            SchoolDesk offers,
            VacancyDesk vacancies,
            SchoolRegister schools,
            SchoolPeople people,
            PeopleDesk names,
            Words words,
            Clock clock) {
        this.offers = offers;
        this.vacancies = vacancies;
        this.schools = schools;
        this.people = people;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What was said of the school, as people read it.
     *
     * @param who null when it is not known
     */
    record Line(SchoolPlacesView said, @Nullable String who) {}

    /** Puts everything but the form of the places into the model, and the form too unless one was sent. */
    String fill(Model model, String school, SchoolYear year) {
        model.addAttribute("school", schools.school(school));
        model.addAttribute("year", year);
        model.addAttribute("answers", answers());
        model.addAttribute("history", history(offers.history(school, year)));
        model.addAttribute(
                "heads", List.copyOf(names.names(offers.headsOf(school)).values()));
        model.addAttribute("vacancies", vacancies.of(school));
        model.addAttribute("people", people.at(school));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PlacesForm.of(offers.places(school, year)));
        }
        if (!model.containsAttribute("vacancy")) {
            model.addAttribute("vacancy", new VacancyForm(LocalDate.now(clock), 1, null));
        }
        return "desk/places-edit";
    }

    private List<Choice> answers() {
        return Arrays.stream(Willingness.values())
                .map(w -> new Choice(w.name(), words.label(w)))
                .toList();
    }

    private List<Line> history(List<SchoolPlacesView> said) {
        var who = names.names(said.stream()
                .map(SchoolPlacesView::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return said.stream().map(s -> new Line(s, name(who, s.changedBy()))).toList();
    }

    private static @Nullable String name(Map<PersonId, String> names, @Nullable PersonId who) {
        return who == null ? null : names.get(who);
    }
}
