package nl.loket.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.party.SchoolView;
import nl.loket.placement.ConfirmProposal;
import nl.loket.placement.NamedCompanion;
import nl.loket.placement.OpenVacancy;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposePlace;
import nl.loket.placement.Said;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.SchoolOffer;
import nl.loket.placement.VacancyDesk;
import nl.loket.placement.Wish;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk asks schools, and most answer on the telephone; which schools have vacancies, and that one has a head here, is made up. */
@Component
class SchoolActs {

    private static final List<String> GIVEN = List.of(
            "Mirjam",
            "Ali",
            "Joke",
            "Erwin",
            "Nathalie",
            "Hicham",
            "Corine",
            "Rob",
            "Sevda",
            "Tineke",
            "Job",
            "Anita",
            "Rens",
            "Malika",
            "Gijsbert",
            "Ellen",
            "Stefanie",
            "Okan",
            "Wies",
            "Dave");
    private static final List<String> FAMILY = List.of(
            "Aalders",
            "Baks",
            "van Campen",
            "Duin",
            "Ekelmans",
            "Faase",
            "Geurts",
            "ter Horst",
            "Idema",
            "Jaspers",
            "Kuyt",
            "van Loon",
            "Mooij",
            "Nauta",
            "Oomen",
            "Pool",
            "Quist");
    private static final Actor DEMO = Actor.system("demo");
    private static final LocalDate SOON = DemoLoader.OPENING.toLocalDate().plusWeeks(3);
    private static final LocalDate UNTIL = LocalDate.of(2023, 7, 15);

    private final ProposalDesk proposals;
    private final VacancyDesk vacancies;
    private final SchoolDesk offers;
    private final DemoSchools schools;
    private final DemoCast cast;
    private final DemoWho who;
    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final Clock clock;

    SchoolActs(
            ProposalDesk proposals,
            VacancyDesk vacancies,
            SchoolDesk offers,
            DemoSchools schools,
            DemoCast cast,
            DemoWho who,
            PeopleDesk people,
            AccountDesk accounts,
            RoleDesk roles,
            Clock clock) {
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.offers = offers;
        this.schools = schools;
        this.cast = cast;
        this.who = who;
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    Stream<Act> acts() {
        var morning = DemoLoader.OPENING.minusHours(2);
        return Stream.of(new Act(morning.minusDays(3), this::announce), new Act(morning, this::headAndProposal));
    }

    /** Asks the school, which says yes the same day; a permanent place has a vacancy that was noted down for it. */
    void place(Actor desk, TrajectoryView trajectory, Wish asked, int number) {
        var wish = asked.type() == PlacementType.PERMANENT ? withVacancy(desk, asked) : asked;
        var proposal = proposals.propose(
                desk,
                new ProposePlace(
                        trajectory.id(), wish, "Dicht bij huis, en er is plaats.", null, trajectory.version()));
        var said = new Said("De directeur", LocalDate.now(clock));
        proposals.confirm(desk, new ConfirmProposal(proposal, colleague(asked.type(), number), true, said));
    }

    /** Who trains has a duo, who comes to stay a buddy; nobody's name twice. */
    private static @Nullable NamedCompanion colleague(PlacementType type, int number) {
        if (type == PlacementType.WORK_EXPERIENCE) {
            return null;
        }
        var given = GIVEN.get(number % GIVEN.size());
        return new NamedCompanion(given + " " + FAMILY.get(number / GIVEN.size() % FAMILY.size()), null, true);
    }

    private Wish withVacancy(Actor desk, Wish asked) {
        var vacancy = vacancies.open(desk, new OpenVacancy(asked.schoolId(), asked.from(), 1, null));
        return new Wish(asked.schoolId(), asked.type(), asked.from(), asked.until(), vacancy, null);
    }

    /** Every third training school has a vacancy for the next school year. */
    private void announce() {
        var training = schools.training();
        IntStream.range(0, training.size())
                .filter(i -> i % 3 == 0)
                .forEach(i -> vacancies.open(
                        nadia(),
                        new OpenVacancy(
                                training.get(i).id(), LocalDate.of(2023, 8, 28), 1 + i % 2, "Groep " + (3 + i % 6))));
    }

    /** Renske leads the training school with most people and a place left; one more is proposed to her. */
    private void headAndProposal() {
        var school = busiest();
        var head = people.add(new PersonName(DemoCast.HEAD.given(), DemoCast.HEAD.family()), "nl");
        accounts.open(DEMO, head, DemoCast.HEAD.email());
        roles.grant(DEMO, head, Role.SCHOOL_HEAD, school.id(), DemoStart.FIRST_DAY, null);
        inPreTrack().stream().findFirst().ifPresent(person -> {
            var view = who.view(person);
            proposals.propose(
                    who.owner(person),
                    new ProposePlace(
                            view.id(),
                            new Wish(school.id(), PlacementType.WORK_EXPERIENCE, SOON, UNTIL, null, null),
                            "Woont dichtbij, en wil graag zien hoe een school werkt die opleidt.",
                            "Kookt graag met een groep, en neemt dat mee naar school.",
                            view.version()));
        });
    }

    private SchoolView busiest() {
        var training = schools.training().stream().collect(Collectors.toMap(SchoolView::id, Function.identity()));
        return offers.offers(SOON, UNTIL).values().stream()
                .filter(o -> o.free() && training.containsKey(o.schoolId()))
                .max(Comparator.comparingInt(SchoolOffer::taken).thenComparing(SchoolOffer::schoolId))
                .map(o -> training.get(o.schoolId()))
                .orElseThrow();
    }

    private List<DemoPerson> inPreTrack() {
        return cast.people().stream()
                .filter(p -> p.story() == Story.GO)
                .filter(p -> who.view(p).status() == TrajectoryStatus.PRE_TRACK)
                .toList();
    }

    private Actor nadia() {
        return Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY);
    }
}
