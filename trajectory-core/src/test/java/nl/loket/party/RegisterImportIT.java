package nl.loket.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.Executors;
import nl.loket.TestApplication;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.lokettest.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class RegisterImportIT {

    private static final RegisterEdition OLD = RegisterFiles.JANUARY_2021;
    private static final RegisterEdition NEW = RegisterFiles.AUGUST_2026;

    @Autowired
    RegisterImport register;

    @Autowired
    SchoolRegister schools;

    @Autowired
    Postcodes postcodes;

    @Autowired
    PeopleDesk people;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    /** The register is reference data: a test that applied something puts January 2021 back. */
    @AfterEach
    void putBack() throws Exception {
        if (!holds().equals(OLD) || register.applied().size() != 1) {
            empty();
            clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-13T09:00:00Z")));
            register.loadInitial();
        }
    }

    @Test
    void aDatabaseOfThePlansYearsStartsWithTheEditionOfJanuary2021() {
        assertThat(register.applied()).singleElement().satisfies(applied -> {
            assertThat(applied.edition().id()).isEqualTo("2021-01");
            assertThat(applied.validFrom()).isEqualTo("2020-09-01");
            assertThat(applied.by()).isNull();
            assertThat(applied.added()).isEqualTo(235);
        });
        assertThat(schools.schools()).hasSize(235);
        assertThat(schools.schools()).filteredOn(s -> s.kind().equals("BO")).hasSize(205);
        assertThat(schools.schools()).noneMatch(s -> s.city().equals("Weesp"));
        assertThat(count("core.pc4")).isEqualTo(4073);
    }

    @Test
    void aDatabaseOfTodayStartsWithTheNewestEdition() throws Exception {
        empty();
        clock.shiftBy(clock.offsetTo(Instant.parse("2026-11-22T09:00:00Z")));

        register.loadInitial();

        assertThat(holds()).isEqualTo(NEW);
        assertThat(register.applied())
                .singleElement()
                .satisfies(applied -> assertThat(applied.validFrom()).isEqualTo("2026-11-22"));
        assertThat(schools.schools()).hasSize(230);
    }

    @Test
    void aDatabaseFromBeforeTheFirstEditionStartsWithThatOne() throws Exception {
        empty();
        clock.shiftBy(clock.offsetTo(Instant.parse("2020-04-01T07:00:00Z")));

        register.loadInitial();

        assertThat(holds()).isEqualTo(OLD);
    }

    @Test
    void severalInstancesAtOnceFillTheRegisterOnce() throws Exception {
        empty();
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                instances.submit(register::loadInitial);
            }
        }
        assertThat(register.applied()).hasSize(1);
        assertThat(schools.schools()).hasSize(235);
    }

    @Test
    void thePreviewNamesWhatIsNewChangedAndClosed() {
        var preview = register.preview(NEW);

        assertThat(preview.added()).hasSize(18);
        assertThat(preview.changed()).hasSize(61);
        assertThat(preview.closed()).hasSize(23);
        assertThat(preview.added())
                .filteredOn(e -> e.schoolId().equals("04IU00"))
                .isEmpty();
        assertThat(preview.changed())
                .filteredOn(e -> e.schoolId().equals("04IU00"))
                .singleElement()
                .satisfies(e -> assertThat(e.fields())
                        .containsExactly(new FieldChange(SchoolField.NAME, "Asvo School", "ASVO")));
        assertThat(register.preview(OLD).empty()).isTrue();
        assertThat(holds()).as("a preview changes nothing").isEqualTo(OLD);
    }

    @Test
    void applyingDoesWhatThePreviewSaidAndTheSecondTimeNothing() {
        var administrator = administrator();
        var preview = register.preview(NEW);
        assertThat(register.apply(administrator, NEW)).isEqualTo(preview);
        assertThat(schools.schools()).hasSize(230);
        assertThat(register.preview(NEW).empty()).isTrue();
        var changes = count("core.school_change");

        assertThat(register.apply(administrator, NEW).empty()).isTrue();

        assertThat(count("core.school_change")).isEqualTo(changes);
        assertThat(register.applied()).hasSize(2).first().satisfies(applied -> {
            assertThat(applied.by()).isEqualTo(administrator.person());
            assertThat(applied.validFrom()).isEqualTo("2023-03-13");
            assertThat(applied.changed()).isEqualTo(61);
        });
    }

    @Test
    void aSchoolThatLeavesTheRegisterIsClosedAndKeepsItsName() {
        var closing = register.preview(NEW).closed().getFirst();
        register.apply(administrator(), NEW);

        var school = schools.school(closing.schoolId());
        assertThat(school.closed()).isTrue();
        assertThat(school.name()).isEqualTo(closing.name());
        assertThat(schools.schools()).noneMatch(s -> s.id().equals(closing.schoolId()));
        assertThat(jdbc.sql("select closed_on::text from core.school_card where school_id = :id")
                        .param("id", closing.schoolId())
                        .query(String.class)
                        .single())
                .isEqualTo("2023-03-13");
    }

    @Test
    void aChangedSchoolKeepsWhatItWasCalledBefore() {
        register.apply(administrator(), NEW);

        assertThat(schools.school("04IU00").name()).isEqualTo("ASVO");
        assertThat(jdbc.sql("select field || ': ' || before_value || ' > ' || after_value from core.school_change"
                                + " where school_id = '04IU00' and kind = 'CHANGED'")
                        .query(String.class)
                        .list())
                .containsExactly("NAME: Asvo School > ASVO");
    }

    @Test
    void anOlderEditionCannotComeBack() {
        var administrator = administrator();
        register.apply(administrator, NEW);

        assertThatThrownBy(() -> register.apply(administrator, OLD)).isInstanceOf(RuleViolation.class);
        assertThat(holds()).isEqualTo(NEW);
    }

    @Test
    void onlyTheAdministratorAppliesAnEdition() {
        assertThatThrownBy(() -> register.apply(Actor.of(PersonId.create(), Role.INTERMEDIARY), NEW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anEditionNobodyShippedIsNotFound() {
        assertThatThrownBy(() -> register.edition("2022-01")).isInstanceOf(NotFound.class);
        assertThat(register.edition("2026-08")).isEqualTo(NEW);
        assertThat(register.editions()).containsExactly(NEW, OLD);
    }

    @Test
    void boardsCarryTheirPlaceInThePlan() {
        var boards = schools.boards();

        assertThat(boards)
                .filteredOn(b -> b.status() == BoardStatus.PARTICIPATING)
                .hasSize(22);
        assertThat(boards).filteredOn(b -> b.status() == BoardStatus.SUPPORTING).hasSize(9);
        assertThat(register.unrecognisedBoards()).containsExactly("Stichting Cosmicus Scholen");
        assertThat(boards)
                .filteredOn(b -> b.number().equals("41023"))
                .singleElement()
                .satisfies(asko -> {
                    assertThat(asko.name()).isEqualTo("ASKO");
                    assertThat(asko.schools()).isEqualTo(25);
                });
        assertThat(boards).extracting(BoardView::name).doesNotContainNull().noneMatch(String::isBlank);
        assertThat(schools.school("04IU00").status()).isEqualTo(BoardStatus.SUPPORTING);
    }

    @Test
    void aBoardWithoutSchoolsLeftKeepsItsNameAfterTheNextEdition() {
        register.apply(administrator(), NEW);

        assertThat(schools.boards())
                .filteredOn(b -> b.number().equals("94433"))
                .singleElement()
                .satisfies(board -> {
                    assertThat(board.name()).isEqualTo("Stichting Geert Groote School");
                    assertThat(board.planName()).isEqualTo("Stichting Geert Groote Scholen");
                    assertThat(board.schools()).isZero();
                });
    }

    @Test
    void postcodesAndSchoolsLieWhereTheyLie() {
        var dam = postcodes.coordinates("1012 JS").orElseThrow();
        var asvo = schools.school("04IU00").point().orElseThrow();

        assertThat(dam.kilometresTo(asvo)).isBetween(1.0, 2.0);
        assertThat(postcodes.coordinates("1012")).contains(dam);
        assertThat(postcodes.coordinates("0000")).isEmpty();
        assertThat(postcodes.coordinates("")).isEmpty();
    }

    @Test
    void thereAreTwoTeacherColleges() {
        assertThat(schools.colleges()).extracting(CollegeView::id).containsExactlyInAnyOrder("IPABO", "HVA");
        assertThat(schools.college("HVA").name()).isEqualTo("Hogeschool van Amsterdam");
        assertThatThrownBy(() -> schools.college("UVA")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> schools.school("00XX00")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnEditionChangedCannotBeRewrittenByTheProgram() {
        assertThatThrownBy(() -> jdbc.sql("delete from core.register_import").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update core.school_change set kind = 'ADDED'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private Actor administrator() {
        return Actor.of(people.add(new PersonName("Ada", "Beheer"), "nl"), Role.ADMINISTRATOR);
    }

    private RegisterEdition holds() {
        return register.applied().getFirst().edition();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void empty() throws Exception {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    delete from core.school_change; delete from core.register_import; delete from core.school;
                    delete from core.board; delete from core.pc4""");
        }
    }
}
