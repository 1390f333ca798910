package nl.loket.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.coaching.AssignGuide;
import nl.loket.coaching.GuideDesk;
import nl.loket.matching.CoachMatchDesk;
import nl.loket.matching.CoachOption;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.matching.Trait;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** What the match goes by, shortly before the demo opens: what coaches are good at, what people bring, what schools offer; and one change of coach. */
@Component
class MatchActs {

    private static final Map<Trait, Pattern> SECTORS = Map.of(
            Trait.BUSINESS, words("bank|econoom|accountant|project|communicatie|marketing|verkoop|consult|hr"),
            Trait.CARE, words("verpleeg|zorg|arts|fysio|welzijn|psycho|kinderopvang"),
            Trait.GOVERNMENT, words("gemeente|jurist|recht|politie|beleid|minister"),
            Trait.TECHNOLOGY, words("bouw|techn|ict|software|ingenieur|research|biolog|engineer"),
            Trait.CULTURE, words("vormgever|histor|museum|muzi|journal|kunst|theater|film|schrijv"),
            Trait.TRADE, words("winkel|horeca|kok|hotel|retail|restaurant"));

    private static final int CHANGED = 40;

    private final DemoCast cast;
    private final DemoWho who;
    private final DemoSchools schools;
    private final MatchProfileDesk profiles;
    private final CoachMatchDesk matches;
    private final GuideDesk guides;

    MatchActs(
            DemoCast cast,
            DemoWho who,
            DemoSchools schools,
            MatchProfileDesk profiles,
            CoachMatchDesk matches,
            GuideDesk guides) {
        this.cast = cast;
        this.who = who;
        this.schools = schools;
        this.profiles = profiles;
        this.matches = matches;
        this.guides = guides;
    }

    Stream<Act> acts() {
        var lately = DemoLoader.OPENING.minusDays(3);
        return Stream.of(
                new Act(lately.withHour(9), this::coaches),
                new Act(lately.withHour(10), this::people),
                new Act(lately.withHour(11), this::offers),
                new Act(lately.withHour(12), this::takeOver));
    }

    private void coaches() {
        var coaches = cast.coaches();
        IntStream.range(0, coaches.size())
                .forEach(i -> profiles.keepCoach(
                        who.administrator(), who.person(coaches.get(i).person()), some(i, 2, 2), 0));
    }

    private void people() {
        var silent =
                onTheWay().filter(p -> profiles.own(nadia(), who.trajectory(p)).on() == null);
        silent.forEach(person -> {
            var traits = some(person.number() * 5, 1, 2);
            traits.removeAll(Trait.Kind.SECTOR.traits());
            traits.add(sector(person.background()));
            profiles.keepPerson(nadia(), who.trajectory(person), traits, List.of(), 0);
        });
    }

    private void offers() {
        var training = schools.training();
        IntStream.range(0, training.size())
                .forEach(i -> profiles.keepSchool(nadia(), training.get(i).id(), some(i * 3, 2, 3), null, 0));
    }

    /** A coach on leave hands somebody over. */
    private void takeOver() {
        onTheWay().filter(p -> p.number() % CHANGED == 7).forEach(person -> {
            var trajectory = who.trajectory(person);
            matches.propose(nadia(), trajectory).options().stream()
                    .findFirst()
                    .map(CoachOption::coach)
                    .ifPresent(coach -> matches.choose(
                            nadia(),
                            new AssignGuide(
                                    trajectory,
                                    coach.person(),
                                    "Gaat met verlof",
                                    "Elke twee weken een gesprek, liefst op donderdag. Kijkt op tegen het eerste ouderavondje.",
                                    guides.guideOf(nadia(), trajectory)
                                            .orElseThrow()
                                            .id())));
        });
    }

    private Stream<DemoPerson> onTheWay() {
        return cast.people().stream()
                .filter(p -> p.known()
                        && p.registeredOn()
                                .isBefore(DemoLoader.OPENING.toLocalDate().minusDays(7)))
                .filter(p -> who.view(p).status().open() && who.guide(p).isPresent());
    }

    private Actor nadia() {
        return Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY);
    }

    static Trait sector(String background) {
        return SECTORS.entrySet().stream()
                .filter(s -> s.getValue().matcher(background).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(Trait.EDUCATION);
    }

    /** One sector, and so many sections and needs, other ones for each number. */
    private static Set<Trait> some(int number, int sections, int needs) {
        var traits = EnumSet.noneOf(Trait.class);
        traits.add(pick(Trait.Kind.SECTOR, number));
        IntStream.range(0, sections).forEach(i -> traits.add(pick(Trait.Kind.SECTION, number + i)));
        IntStream.range(0, needs).forEach(i -> traits.add(pick(Trait.Kind.NEED, number + 2 * i)));
        return traits;
    }

    private static Trait pick(Trait.Kind kind, int number) {
        return kind.traits().get(number % kind.traits().size());
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
