package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import nl.loket.PortalTest;
import nl.loket.privacy.OwnDataDesk;
import nl.loket.privacy.OwnTable;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.SignedIn;
import nl.loket.web.admin.Trace;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody reads and takes all that is kept about them, and nothing of anybody else (13.6). */
@PortalTest
class OwnDataIT {

    private static final String URL = "/mijn/gegevens/download";

    /** Here the word was left in what stays behind. */
    private static final Set<String> BEHIND = Set.of("core.intake", "core.intake_report", "coaching.handover");

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    OwnDataDesk data;

    @Autowired
    OwnDataWords words;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    Candidate samira = new Candidate(PersonId.create(), TrajectoryId.create());
    Actor nadia = Actor.system("test");

    @BeforeEach
    void somebodyWhoStopped() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        samira = people.at(TrajectoryStatus.ENDED, "Samira", "El Amrani");
    }

    @Test
    void whateverWasLeftAboutThemIsInTheFileAndNothingOfAnother() throws Exception {
        new Trace(jdbc, "zoetemelk").leave(samira, nadia.requirePerson());
        new Trace(jdbc, "karpers").leave(people.at(TrajectoryStatus.ENDED, "Bo", "de Wit"), nadia.requirePerson());
        var files = taken();
        assertThat(files.get("1-loket.json")).doesNotContain("karpers");
        var rows = new HashMap<String, JsonNode>();
        new JsonMapper()
                .readTree(files.get("1-loket.json"))
                .get("tables")
                .forEach(table -> rows.put(table.get("table").asString(), table));
        var told = tables(new Trace(jdbc, "zoetemelk").found());
        assertThat(told).hasSizeGreaterThan(20);
        for (var table : told) {
            var here = rows.get(table.name());
            assertThat(String.valueOf(here == null ? null : here.get("rows")).contains("zoetemelk"))
                    .as(table.name())
                    .isEqualTo(!table.columns().isEmpty() && !BEHIND.contains(table.name()));
            assertThat(String.valueOf(here == null ? null : here.get("about"))).contains("kept");
        }
        assertThat(String.valueOf(rows.get("core.note"))).contains("WORKING_NOTE");
        assertThat(files.keySet()).anyMatch(name -> name.endsWith("zoetemelk.pdf"));
        assertThat(files.toString()).doesNotContain("code_hash\":", "app_secret\":");
    }

    @Test
    void itReadsInWordsBySubjectWithWhyAndHowLong() throws Exception {
        new Trace(jdbc, "zoetemelk").leave(samira, nadia.requirePerson());
        var page = pages(samira).open(URL, 200);
        assertThat(page.select("#NAME").text())
                .contains("Achternaam zoetemelk", "Begeleiden", "Zolang je traject loopt");
        assertThat(page.select("#PROGRESS").text()).contains("Gestopt tijdens Aangemeld", "Aangemeld op 13 maart 2023");
        assertThat(page.select("#niet").text())
                .contains("Werkaantekeningen van het loket", "een mens kijkt ze dan eerst door", "Herstelcodes");
        assertThat(page.select("main").text())
                .doesNotContain("_", samira.person().toString());
        assertThat(pages(samira).in("en", URL).select("main").text())
                .contains("All your data", "First name Samira", "Working notes");
    }

    /** A column somebody adds needs a name, or the page breaks for whoever has something in it. */
    @Test
    void everyColumnAndTableHasItsWords() {
        for (var table : data.tables()) {
            assertThat(said("own.table." + table.name())).as(table.name()).isTrue();
            if (words.page(table.name()) == null) {
                table.columns().stream()
                        .filter(column -> !OwnDataWords.isKey(column))
                        .forEach(column -> assertThat(said("own.column." + column))
                                .as(table.name() + "." + column)
                                .isTrue());
            }
        }
    }

    @Test
    void takingItStandsInTheLogAndOnlyWhoeverItIsAboutCan() throws Exception {
        taken();
        assertThat(jdbc.sql(
                                "select about_id::text from audit.entry where what = 'person.download' and person_id = about_id and about_id in (select id from core.person)")
                        .query(String.class)
                        .list())
                .containsExactly(samira.person().toString());
        new Pages(mvc, nadia).open(URL, 403);
        new Pages(mvc, nadia).open(URL + "/alles", 403);
    }

    private boolean said(String key) {
        return !"".equals(messages.getMessage(key, new Object[0], "", Locale.forLanguageTag("nl-NL")));
    }

    private List<OwnTable> tables(List<String> names) {
        return data.tables().stream().filter(t -> names.contains(t.name())).toList();
    }

    private Map<String, String> taken() throws Exception {
        var response = mvc.perform(get(URL + "/alles").with(SignedIn.as(samira.person())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Pages pages(Candidate who) {
        return new Pages(mvc, Actor.of(who.person(), Role.CANDIDATE));
    }
}
