package nl.loket.web.admin;

import static nl.loket.web.FormRow.row;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.party.RegisterImport;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormRow;
import nl.lokettest.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The administrator's forms, each proven field by field: see {@link FormProof}. */
@PortalTest
class AdminFormsIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);
    private static final String COACH =
            "text given = Jan | text family = de Vries | shape email = jan@voorbeeld.nl | choice kind = INTERNAL | choice board = 41781 ! 99999 | number capacity = 4 ! 41 | date from = 2023-03-13 | date? until = ! 2023-03-13";
    private static final String INVITATION =
            "text given = Jan | text family = de Vries | shape email = jan@voorbeeld.nl | choice role = INTERMEDIARY ! CANDIDATE ! COACH | choice? school = ! nergens | choice? context = ! 41781 ! 99999 | date from = 2023-03-13 | date? until = ! 2023-03-13";

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    CoachDesk coaches;

    @Autowired
    TestDatabase database;

    @Autowired
    RegisterImport register;

    PersonId ada = PersonId.create();

    static List<FormRow<AdminFormsIT>> ofTheAdministrator() {
        return List.of(
                row("/beheer/mensen/nieuw", INVITATION, _ -> Map.of()),
                row(
                        "/beheer/mensen/{p}",
                        "/beheer/mensen/{p}/rollen",
                        "choice role = INTERMEDIARY | choice? school = ! nergens | choice? context = ! 41781 ! 99999 | date from = 2023-03-13 | date? until = ! 2023-03-13",
                        AdminFormsIT::jan),
                row("/beheer/mensen/{p}", "/beheer/mensen/{p}/rollen/{g}/beeindigen", "", AdminFormsIT::jan),
                row(
                        "/beheer/mensen/{p}/gegevens",
                        "seen seen | text given = Johannes | text family = Smit | shape email = johannes@voorbeeld.nl",
                        AdminFormsIT::jan),
                row(
                        "/beheer/coaches/{p}/wijzigen",
                        "seen seen | choice kind = EXTERNAL | choice? board = ! 41781 ! 99999 | date from = 2023-01-01 | date? until = 2023-09-01 ! 2022-12-31",
                        AdminFormsIT::jan),
                row("/beheer/coaches/nieuw", COACH, _ -> Map.of()),
                row(
                        "/beheer/coaches/{p}/sterk",
                        "seen seen | choice? sector = CARE | choice? section = UPPER_YEARS | choice? need = ORDER",
                        AdminFormsIT::jan),
                row(
                        "/beheer/coaches/{p}",
                        "/beheer/coaches/{p}/plaatsen",
                        "seen seen | number capacity = 7 ! 41",
                        AdminFormsIT::jan),
                row(
                        "/beheer/coaches/{p}",
                        "/beheer/coaches/{p}/kiesbaar?ja=false",
                        "seen seenVersion | text reason = Verlof",
                        AdminFormsIT::jan),
                row(
                        "/beheer/schooljaren/2022-2023/normen/POT_YEAR_ONE",
                        "seen version | number value = 50 ! 60 ! 100001 | text reason = Minder nodig",
                        _ -> Map.of()),
                row(
                        "/beheer/schooljaren/2022-2023/tarieven/EXTERNAL_COACH_HOUR",
                        "seen version | money value = 82,50 ! 80,00 ! 100.000.001,00 | text reason = Index",
                        _ -> Map.of()),
                row("/beheer/schooljaren", "seen last | text reason = Het gaat door", _ -> Map.of()),
                FormRow.<AdminFormsIT>row("/beheer/taken", "/beheer/taken/send-mail/nu", "", _ -> Map.of())
                        .butEach("audit.entry"),
                row("/beheer/register/2026-08/invoeren", "flag seen = true", _ -> Map.of()));
    }

    @BeforeEach
    void someoneAdministers() {
        ada = person("Ada", "Visser", Role.ADMINISTRATOR);
    }

    @AfterEach
    void putBack() throws SQLException {
        ReferenceData.putBack(database, register);
    }

    @ParameterizedTest
    @MethodSource
    void ofTheAdministrator(FormRow<AdminFormsIT> row) throws Exception {
        FormProof.by(mvc, footprint, ada).prove(row.in(this));
    }

    private Map<String, String> jan() {
        var jan = person("Jan", "de Vries", Role.COACH);
        coaches.add(SYSTEM, new AddCoach(jan, CoachKind.INTERNAL, "41781", 3, SINCE, null));
        var grant = roles.grantsOf(jan).getFirst().id();
        return Map.of("p", jan.toString(), "g", String.valueOf(grant));
    }

    private PersonId person(String given, String family, Role role) {
        var person = people.add(new PersonName(given, family), "nl");
        accounts.open(SYSTEM, person, given.toLowerCase(java.util.Locale.ROOT) + "@example.nl");
        roles.grant(SYSTEM, person, role, null, SINCE, null);
        return person;
    }
}
