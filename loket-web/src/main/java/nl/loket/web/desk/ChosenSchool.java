package nl.loket.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.party.SchoolView;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.placement.VacancyDesk;
import nl.loket.placement.VacancyView;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;

/** What the desk reads of a school before it asks whether somebody may come. */
@Component
class ChosenSchool {

    private final SchoolDesk offers;
    private final VacancyDesk vacancies;
    private final Words words;
    private final Clock clock;

    ChosenSchool(SchoolDesk offers, VacancyDesk vacancies, Words words, Clock clock) {
        this.offers = offers;
        this.vacancies = vacancies;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The school chosen.
     *
     * @param places what is kept of it for this school year
     * @param vacancies those that are open
     */
    record Chosen(SchoolView school, SchoolPlacesView places, SchoolYear year, List<Choice> vacancies) {}

    Chosen of(SchoolView school) {
        var year = SchoolYear.of(LocalDate.now(clock));
        return new Chosen(school, offers.places(school.id(), year), year, vacanciesOf(school));
    }

    private List<Choice> vacanciesOf(SchoolView school) {
        return vacancies.of(school.id()).stream()
                .filter(VacancyView::open)
                .map(v -> new Choice(v.id().toString(), said(v)))
                .toList();
    }

    private String said(VacancyView vacancy) {
        var from = words.say("placing.vacancy.from", words.date(vacancy.from()));
        return vacancy.note() == null ? from : vacancy.note() + ", " + from;
    }
}
