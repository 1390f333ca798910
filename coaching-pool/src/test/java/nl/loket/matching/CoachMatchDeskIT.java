package nl.loket.matching;

import static nl.loket.coaching.Pool.SYSTEM;
import static nl.loket.coaching.Pool.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.loket.TestApplication;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.AssignGuide;
import nl.loket.coaching.AssignmentView;
import nl.loket.coaching.CoachBlock;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.GuideDesk;
import nl.loket.coaching.Pool;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.lokettest.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class CoachMatchDeskIT {

    @Autowired
    private Pool pool;

    @Autowired
    private CoachMatchDesk matches;

    @Autowired
    private MatchProfileDesk profiles;

    @Autowired
    private GuideDesk guides;

    @Autowired
    private CoachDesk coaches;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoFitsBestComesFirstAndOfEqualOnesTheFirstByName() {
        var desk = pool.intermediary("Nadia");
        var samira = pool.newcomer();
        var zwart = pool.coach("Bart", "Zwart", 9);
        pool.coach("Ilse", "Jansen", 9);
        pool.coach("Anouk", "Aalders", 9);
        profiles.keepPerson(desk, samira, Set.of(Trait.CARE, Trait.ORDER), List.of(), 0);
        profiles.keepCoach(pool.administrator(), zwart, Set.of(Trait.CARE), 0);
        var proposal = matches.propose(desk, samira);
        assertThat(proposal.options())
                .extracting(o -> o.place() + " " + o.coach().name())
                .containsExactly("1 Anouk Aalders", "2 Bart Zwart", "3 Ilse Jansen");
        assertThat(proposal.options()).extracting(o -> o.score().total()).containsOnly(15 + 30 + 10 + 10);
        profiles.keepCoach(pool.administrator(), zwart, Set.of(Trait.CARE, Trait.ORDER), 1);
        assertThat(matches.propose(desk, samira).options().getFirst().coach().person())
                .isEqualTo(zwart);
        assertThat(proposal.known()).isTrue();
    }

    @Test
    void everyHardRuleKeepsACoachOutAndIsNamed() {
        var desk = pool.intermediary("Nadia");
        var samira = pool.newcomer();
        var out = pool.coach("Cas", "Coach", 5);
        coaches.activate(pool.administrator(), out, false, "verlof", 0);
        var left = pool.person("Gert", "Gegaan");
        coaches.add(SYSTEM, new AddCoach(left, CoachKind.INTERNAL, "41781", 5, TODAY.minusYears(1), TODAY));
        var external = pool.coach("Eva", "Extern", CoachKind.EXTERNAL, 5);
        var full = pool.coach("Vera", "Vol", 0);
        var busy = pool.coach("Bo", "Bezig", 40);
        pool.newcomers(12).forEach(t -> pool.bring(t, TrajectoryStatus.REGISTERED, TrajectoryStatus.YEAR_TWO));
        var proposal = matches.propose(desk, samira);
        assertThat(proposal.options()).isEmpty();
        assertThat(blocks(proposal, out)).containsExactly(CoachBlock.NOT_ACTIVE);
        assertThat(blocks(proposal, left)).containsExactly(CoachBlock.NOT_IN_POOL);
        assertThat(blocks(proposal, external)).containsExactly(CoachBlock.EXTERNAL);
        assertThat(blocks(proposal, full)).containsExactly(CoachBlock.FULL);
        assertThat(blocks(proposal, busy)).containsExactly(CoachBlock.CASELOAD);
        for (var coach : List.of(out, left, external, full, busy)) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> choose(desk, samira, coach, "toch"));
        }
        assertThat(guides.guideOf(SYSTEM, samira).orElseThrow().coach()).isEqualTo(desk.person());
    }

    @Test
    void anotherThanTheBestNeedsAReasonAndWhyIsKeptAsItStood() {
        var desk = pool.intermediary("Nadia");
        var samira = pool.newcomer();
        pool.coach("Ilse", "Jansen", 9);
        var bart = pool.coach("Bart", "Zwart", 9);
        profiles.keepPerson(desk, samira, Set.of(Trait.CARE), List.of(), 0);
        profiles.keepCoach(pool.administrator(), bart, Set.of(Trait.TRADE), 0);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> choose(desk, samira, bart, " "))
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("matching.rule.reason"));
        var before = matches.propose(desk, samira).of(bart).orElseThrow().score();
        choose(desk, samira, bart, "Kent het vak");
        var chosen = matches.chosen(desk, samira, bart).orElseThrow();
        assertThat(chosen.score()).isEqualTo(before);
        assertThat(chosen).isEqualTo(new ChoiceView(before, 2, "Kent het vak", desk.person(), TODAY));
        profiles.keepCoach(pool.administrator(), bart, Set.of(Trait.CARE), 1);
        assertThat(matches.chosen(Pool.asCoach(bart), samira, bart)
                        .orElseThrow()
                        .score())
                .isEqualTo(before);
        assertThat(matches.chosen(desk, pool.newcomer(), bart)).isEmpty();
    }

    @Test
    void theBestNeedsNoReasonAndWhoGuidesNowIsToldApart() {
        var desk = pool.intermediary("Nadia");
        var samira = pool.newcomer();
        var ilse = pool.coach("Ilse", "Jansen", 9);
        choose(desk, samira, ilse, "");
        var proposal = matches.propose(desk, samira);
        assertThat(proposal.options()).isEmpty();
        assertThat(proposal.now().orElseThrow().coach().person()).isEqualTo(ilse);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> matches.propose(Pool.asCoach(ilse), samira));
    }

    @Test
    void whoGuidedSomebodyBeforeIsProposedForThemAgain() {
        var desk = pool.intermediary("Nadia");
        var samira = pool.newcomer();
        var ilse = pool.coach("Ilse", "Jansen", 9);
        choose(desk, samira, ilse, "");
        pool.itIs(TODAY.plusDays(1));
        choose(desk, samira, pool.coach("Bart", "Zwart", 9), "Ilse is er even niet");
        var again = matches.propose(desk, samira).options().getFirst();
        assertThat(again.coach().person()).isEqualTo(ilse);
        assertThat(again.score().parts())
                .filteredOn(p -> p.criterion() == Criterion.COACH_CONTINUITY)
                .extracting(Part::points)
                .containsExactly(20);
    }

    @Test
    void twoDesksGiveTheLastPlaceOfACoachOnce() throws Exception {
        var nadia = pool.intermediary("Nadia");
        var kees = pool.intermediary("Kees");
        var samira = pool.newcomer();
        var karim = pool.newcomer();
        var cas = pool.coach("Cas", "Coach", 1);
        var results = atOnce(List.of(() -> choose(nadia, samira, cas, ""), () -> choose(kees, karim, cas, "")));
        assertThat(results).filteredOn(f -> f.state() == Future.State.SUCCESS).hasSize(1);
        assertThat(results)
                .filteredOn(f -> f.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(f -> assertThat(f.exceptionNow()).hasMessageContaining("coaching.rule.no-room"));
        assertThat(coaches.coach(cas).people()).isOne();
        assertThat(jdbc.sql("select count(*) from coaching.match_choice")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void howManyCoachesThereAreCostsNoStatement() {
        var desk = pool.intermediary("Nadia");
        var samira = pool.newcomer();
        pool.coach("Cas", "Coach", 9);
        var few = StatementCount.during(() -> matches.propose(desk, samira))
                .statements()
                .size();
        for (int n = 0; n < 30; n++) {
            pool.coach("Coach", "Nummer " + n, 9);
        }
        var many = StatementCount.during(() -> matches.propose(desk, samira))
                .statements()
                .size();
        assertThat(many).isEqualTo(few).isLessThan(15);
    }

    private static Set<CoachBlock> blocks(CoachProposal proposal, PersonId coach) {
        return proposal.blocked().stream()
                .filter(o -> o.coach().person().equals(coach))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    private boolean choose(Actor desk, TrajectoryId trajectory, PersonId coach, String reason) {
        var seen = guides.guideOf(SYSTEM, trajectory).map(AssignmentView::id).orElse(0L);
        matches.choose(desk, new AssignGuide(trajectory, coach, reason, "Alles loopt", seen));
        return true;
    }

    private static List<Future<Boolean>> atOnce(List<Callable<Boolean>> tasks) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            return threads.invokeAll(tasks);
        }
    }
}
