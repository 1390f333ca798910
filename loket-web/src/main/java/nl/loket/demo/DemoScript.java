package nl.loket.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that happens in the demo before it opens, in order. */
@Component
class DemoScript {

    private final DemoCast cast;
    private final OfficeActs office;
    private final ApplicationActs applications;
    private final IntakeActs intakes;
    private final RouteActs routes;
    private final SchoolActs schools;
    private final HourActs hours;
    private final ExtraActs extras;
    private final StandstillActs standstills;
    private final RequestActs requests;
    private final MatchActs matches;
    private final MeetingActs meetings;
    private final TextActs texts;
    private final QuestionActs questions;
    private final PersonaActs personas;
    private final NightActs nights;

    DemoScript(
            DemoCast cast,
            OfficeActs office,
            ApplicationActs applications,
            IntakeActs intakes,
            RouteActs routes,
            SchoolActs schools,
            HourActs hours,
            ExtraActs extras,
            StandstillActs standstills,
            RequestActs requests,
            MatchActs matches,
            MeetingActs meetings,
            TextActs texts,
            QuestionActs questions,
            PersonaActs personas,
            NightActs nights) {
        this.cast = cast;
        this.office = office;
        this.applications = applications;
        this.intakes = intakes;
        this.routes = routes;
        this.schools = schools;
        this.hours = hours;
        this.extras = extras;
        this.standstills = standstills;
        this.requests = requests;
        this.matches = matches;
        this.meetings = meetings;
        this.texts = texts;
        this.questions = questions;
        this.personas = personas;
        this.nights = nights;
    }

    /** In the order of time; what happens at the same moment stays in the order written. */
    List<Act> acts() {
        var people = cast.people();
        return Stream.of(
                        office.acts(),
                        people.stream().flatMap(applications::acts),
                        people.stream().flatMap(intakes::acts),
                        routes.designations(),
                        people.stream().flatMap(routes::acts),
                        people.stream().flatMap(hours::acts),
                        hours.approvals(),
                        people.stream().flatMap(extras::acts),
                        people.stream().flatMap(standstills::acts),
                        people.stream().flatMap(requests::acts),
                        matches.acts(),
                        schools.acts(),
                        meetings.acts(),
                        texts.acts(),
                        questions.acts(),
                        personas.acts(),
                        nights.acts())
                .flatMap(acts -> acts)
                .filter(act -> act.at().isBefore(DemoLoader.OPENING))
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }
}
