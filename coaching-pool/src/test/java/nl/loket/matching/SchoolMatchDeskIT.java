package nl.loket.matching;

import static nl.loket.coaching.Pool.TODAY;
import static nl.loket.placement.PlacementType.PERMANENT;
import static nl.loket.placement.PlacementType.TRAINING;
import static nl.loket.placement.PlacementType.WORK_EXPERIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import nl.loket.TestApplication;
import nl.loket.coaching.Pool;
import nl.loket.party.BoardStatus;
import nl.loket.party.Postcodes;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposePlace;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.Wish;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.lokettest.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class SchoolMatchDeskIT {

    @Autowired
    private Pool pool;

    @Autowired
    private SchoolMatchDesk matches;

    @Autowired
    private MatchProfileDesk profiles;

    @Autowired
    private SchoolRegister register;

    @Autowired
    private Postcodes postcodes;

    @Autowired
    private SchoolDesk schools;

    @Autowired
    private TrajectoryDesk trajectories;

    @Autowired
    private JdbcClient jdbc;

    private Actor desk = Pool.SYSTEM;
    private TrajectoryId samira = TrajectoryId.create();

    @BeforeEach
    void somebodyInThePreTrack() {
        desk = pool.intermediary("Nadia");
        samira = pool.newcomer();
        pool.bring(samira, TrajectoryStatus.REGISTERED, TrajectoryStatus.PRE_TRACK);
        jdbc.sql("""
                        insert into core.application (trajectory_id, version, person_id, postcode, diploma, diploma_check, background, consented_at, changed_at)
                        values (:t, 0, :p, '1093 AB', 'WO', 'OPEN', '', now(), now())""")
                .param("t", samira.value())
                .param("p", pool.personOf(samira).value())
                .update();
    }

    @AfterEach
    void noMoreSchools() {
        jdbc.sql("delete from core.school where id like 'T%'").update();
    }

    @Test
    void everySchoolIsJudgedAndOfAllAlikeTheNearestComesFirst() {
        var proposal = propose(WORK_EXPERIENCE);
        assertThat(proposal.options().size() + proposal.blocked().size())
                .isEqualTo(register.schools().size());
        assertThat(proposal.options()).extracting(SchoolOption::place).startsWith(1, 2, 3);
        assertThat(proposal.options())
                .isSortedAccordingTo((a, b) -> b.score().total() - a.score().total());
        var home = postcodes.coordinates("1093 AB").orElseThrow();
        var best = proposal.options().getFirst().school().point().orElseThrow().kilometresTo(home);
        assertThat(best).isLessThan(1.5);
        assertThat(propose(WORK_EXPERIENCE)).isEqualTo(proposal);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        matches.propose(Pool.asCoach(pool.coach("Cas", "Coach", 1)), samira, TRAINING, TODAY, null));
    }

    @Test
    void theRulesOfEachKindOfPlaceBlockAndAreNamed() {
        var school = some(BoardStatus.PARTICIPATING);
        assertThat(blocks(WORK_EXPERIENCE, school)).isEmpty();
        assertThat(blocks(TRAINING, school)).containsExactly(SchoolBlock.NOT_DESIGNATED);
        assertThat(blocks(PERMANENT, school)).containsExactly(SchoolBlock.NO_VACANCY);
        assertThat(blocks(WORK_EXPERIENCE, some(BoardStatus.SUPPORTING))).containsExactly(SchoolBlock.BOARD);
        keep(school, 1, true);
        assertThat(blocks(TRAINING, school)).isEmpty();
        keep(school, 0, true);
        assertThat(blocks(TRAINING, school)).containsExactly(SchoolBlock.FULL);
        profiles.keepSchool(desk, school.id(), Set.of(), "Wisseling van directie", 0);
        assertThat(blocks(WORK_EXPERIENCE, school))
                .containsExactlyInAnyOrder(SchoolBlock.FULL, SchoolBlock.UNDER_ATTENTION);
    }

    @Test
    void aSchoolUnderAttentionIsAskedWithAReasonOnlyAndWhyIsKept() {
        var school = some(BoardStatus.PARTICIPATING);
        profiles.keepSchool(desk, school.id(), Set.of(Trait.CARE), "Wisseling van directie", 0);
        profiles.keepPerson(desk, samira, Set.of(Trait.CARE), List.of(), 0);
        var before = propose(WORK_EXPERIENCE).of(school.id()).orElseThrow().score();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ask(school, null))
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("matching.rule.under-attention"));
        ask(school, "Kent het team al");
        assertThat(matches.chosen(desk, samira, school.id()))
                .contains(new ChoiceView(before, 0, "Kent het team al", desk.person(), TODAY));
    }

    @Test
    void whatWasChosenIsKeptWithItsPlaceInTheOrder() {
        var second = propose(WORK_EXPERIENCE).options().get(1);
        ask(second.school(), null);
        assertThat(matches.chosen(desk, samira, second.school().id()))
                .contains(new ChoiceView(second.score(), 2, null, desk.person(), TODAY));
        assertThat(jdbc.sql(
                                "select count(*) from coaching.match_choice c join core.proposal_card p on p.id = c.proposal_id")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void howManySchoolsThereAreCostsNoStatement() {
        var few = StatementCount.during(() -> propose(TRAINING)).statements().size();
        jdbc.sql("""
                        insert into core.school (id, name, kind, board_number, street, postcode, city, website, lat, lon, known_from)
                        select 'T' || n, 'School ' || n, 'BO', (select min(number) from core.board), 'Straat', '1012 AB', 'Amsterdam', '', 52.37, 4.9, date '2020-08-01'
                        from generate_series(1, 300) n""").update();
        var many = StatementCount.during(() -> propose(TRAINING)).statements().size();
        assertThat(many).isEqualTo(few).isLessThan(12);
    }

    private SchoolProposal propose(PlacementType type) {
        return matches.propose(desk, samira, type, TODAY, null);
    }

    private Set<SchoolBlock> blocks(PlacementType type, SchoolView school) {
        return propose(type).of(school.id()).orElseThrow().blocks();
    }

    private void ask(SchoolView school, @Nullable String reason) {
        var without = reason == null ? null : new Wish.WithoutSubsidy(reason, "");
        matches.ask(
                desk,
                new ProposePlace(
                        samira,
                        new Wish(school.id(), WORK_EXPERIENCE, TODAY, null, null, without),
                        null,
                        null,
                        trajectories.view(desk, samira).version()));
    }

    private void keep(SchoolView school, int places, boolean designated) {
        var year = SchoolYear.of(TODAY);
        var seen = schools.places(school.id(), year).version();
        schools.keepPlaces(desk, new KeepPlaces(school.id(), year, places, designated, null, null, seen));
    }

    private SchoolView some(BoardStatus status) {
        return register.schools().stream()
                .filter(s -> s.status() == status && s.kind().equals("BO"))
                .findFirst()
                .orElseThrow();
    }
}
