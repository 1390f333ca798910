package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.loket.PortalTest;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A person reads who of us opened something of theirs (NF-01). */
@PortalTest
class WhoLookedIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    DocumentDesk documents;

    @Autowired
    BusinessClock clock;

    private Candidate samira;
    private Actor nadia;

    @BeforeEach
    void somebodyRegistered() {
        samira = people.registered("Samira", "El Amrani");
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
    }

    @Test
    void nobodyLookedYetAndOnesOwnVisitsDoNotCount() throws Exception {
        mine().open("/mijn/gegevens", 200);
        mine().open("/mijn/route", 200);
        assertThat(mine().open("/mijn/wie-keek", 200).select("main").text()).contains("Nog niemand");
    }

    @Test
    void everyViewIsThereByNameRoleAndWhatOncePerDay() throws Exception {
        var desk = new Pages(mvc, nadia);
        desk.open(samira.url() + "/notities", 200);
        desk.open(samira.url() + "/notities", 200);
        clock.shiftBy(clock.offsetTo(clock.instant().plus(Duration.ofDays(1))));
        desk.open(samira.url() + "/notities", 200);
        var fatima = people.staff("Fatima", "Benali", Role.COACH);
        new Pages(mvc, fatima).open("/coach/mensen/" + samira.trajectory(), 404);
        assertThat(lines("nl"))
                .containsExactly(
                        "14 maart 2023, 10.00 uur Nadia Bouzid, intermediair Dossier: notities",
                        "13 maart 2023, 10.00 uur Nadia Bouzid, intermediair Dossier: notities (2 keer die dag)");
        assertThat(lines("en").getLast()).contains("intermediary Dossier: notes (2 times that day)");
    }

    @Test
    void aFileThatWasOpenedIsThereToo() throws Exception {
        var cv = documents.store(
                Actor.of(samira.person(), Role.CANDIDATE),
                samira.person(),
                DocumentKind.CV,
                "cv.pdf",
                FileContent.of("%PDF-1.7 x".getBytes()));
        var file = MockMvcRequestBuilders.get(samira.url() + "/documenten/" + cv);
        assertThat(mvc.perform(file.with(SignedIn.as(nadia.requirePerson())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(lines("nl")).singleElement().asString().endsWith("Nadia Bouzid, intermediair Een bestand");
    }

    @Test
    void whoLookedAtSomebodyElseIsNotThere() throws Exception {
        new Pages(mvc, nadia).open(people.registered("Joost", "Smit").url(), 200);
        assertThat(lines("nl")).isEmpty();
    }

    private Pages mine() {
        return new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
    }

    private List<String> lines(String language) throws Exception {
        return mine().in(language, "/mijn/wie-keek").select("main tbody tr").stream()
                .map(Element::text)
                .toList();
    }
}
