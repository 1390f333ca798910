package nl.loket.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.loket.PortalTest;
import nl.loket.account.RoleDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.DocumentView;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Files beside the CV: the candidate and the desk bring them, each takes back their own, nobody else sees them. */
@PortalTest
class FilePagesIT {

    private static final String PDF = "%PDF-1.7\nmy diploma\n%%EOF\n";
    private static final String MINE = "/mijn/documenten";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private RoleDesk roles;

    @Autowired
    private DocumentDesk documents;

    private Traveller samira = new Traveller(PersonId.create(), TrajectoryId.create());
    private PersonId nadia = PersonId.create();

    @BeforeEach
    void somebodyOnTheWay() {
        samira = candidate();
        nadia = cast.intermediary();
    }

    @Test
    void aDiplomaIsThereForTheCandidateAndTheDeskAndSaysThatItWasNotScanned() throws Exception {
        assertThat(bring(samira.person(), MINE, "DIPLOMA", "mijn diploma.pdf", PDF))
                .isEqualTo(MINE);

        assertThat(page(samira.person(), MINE).select("main").text())
                .contains("mijn diploma.pdf", "Diploma", "1 kB", "niet gescand op virussen");
        assertThat(page(nadia, dossier()).select("main").text()).contains("mijn diploma.pdf");
        assertThat(page(nadia, "/loket/mensen/" + samira.trajectory() + "/tijdlijn")
                        .text())
                .contains("Bestand toegevoegd: Diploma");
    }

    @Test
    void whatTheDeskAddsThePersonCanReadAndNotRemove() throws Exception {
        assertThat(bring(nadia, dossier(), "OTHER", "verslag.pdf", PDF)).isEqualTo(dossier());
        var file = only();

        assertThat(answer(samira.person(), get(MINE + "/" + file.id())).getContentAsString())
                .isEqualTo(PDF);
        assertThat(page(samira.person(), MINE).select("main a[href$=/weg]")).isEmpty();
        assertThat(answer(samira.person(), get(MINE + "/" + file.id() + "/weg")).getStatus())
                .isEqualTo(404);
        assertThat(send(samira.person(), MINE + "/" + file.id() + "/weg").getStatus())
                .isEqualTo(404);
        assertThat(only()).isEqualTo(file);
    }

    @Test
    void whoBroughtItMayTakeItAwayAfterBeingAsked() throws Exception {
        bring(samira.person(), MINE, "OTHER", "brief.pdf", PDF);
        var url = MINE + "/" + only().id() + "/weg";

        assertThat(page(samira.person(), url).select("main").text()).contains("Je verwijdert brief.pdf");
        assertThat(send(samira.person(), url).getRedirectedUrl()).isEqualTo(MINE);
        assertThat(send(samira.person(), url).getRedirectedUrl())
                .as("the second click")
                .isEqualTo(MINE);
        assertThat(all()).isEmpty();
    }

    @Test
    void theVerySameFileTwiceIsOneFile() throws Exception {
        bring(samira.person(), MINE, "DIPLOMA", "diploma.pdf", PDF);
        bring(samira.person(), MINE, "DIPLOMA", "diploma.pdf", PDF);
        assertThat(all()).hasSize(1);
        bring(samira.person(), MINE, "DIPLOMA", "diploma.pdf", PDF + "second page");
        assertThat(all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "DIPLOMA, '', leeg",
        "DIPLOMA, '<html><script>alert(1)</script>', Word-document",
        "CV, '%PDF-1.7', pagina over je cv"
    })
    void aFileWeDoNotTakeIsRefusedAtItsField(String kind, String content, String message) throws Exception {
        for (var url : List.of(MINE, dossier())) {
            var who = url.equals(MINE) ? samira.person() : nadia;
            var page = refused(who, url, kind, content);
            assertThat(page.select("#file-error").text()).contains(message);
            assertThat(page.select("main").text()).doesNotContain("Verwijder het bestand");
            assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("CV".equals(kind) ? "" : kind);
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void whatItIsMustBeChosen() throws Exception {
        assertThat(refused(samira.person(), MINE, "", PDF).select("#kind-error").text())
                .contains("Kies wat voor bestand het is.");
    }

    @Test
    void aClosedTrajectoryTakesNoFilesAnyMore() throws Exception {
        var joost = cast.at(TrajectoryStatus.COMPLETED);
        var url = "/loket/mensen/" + joost.trajectory() + "/documenten";
        assertThat(page(nadia, url).select("main a[href$=/nieuw]")).isEmpty();
        assertThat(refused(nadia, url, "OTHER", PDF).select("#file-error").text())
                .contains("afgesloten");
    }

    @Test
    void aFileOfAnotherDossierIsNotThere() throws Exception {
        bring(samira.person(), MINE, "OTHER", "brief.pdf", PDF);
        var other = candidate();
        var file = only().id();
        assertThat(answer(other.person(), get(MINE + "/" + file)).getStatus()).isEqualTo(404);
        assertThat(send(other.person(), MINE + "/" + file + "/weg").getStatus()).isEqualTo(404);
        assertThat(all()).hasSize(1);
        assertThat(answer(nadia, get("/loket/mensen/" + other.trajectory() + "/documenten/" + file + "/weg"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aFileFarTooLargeIsRefusedAtItsField() throws Exception {
        var body = new byte[(int) DocumentDesk.LARGEST + 100_000];
        var sent = answer(
                samira.person(),
                post(MINE + "/nieuw")
                        .contentType("multipart/form-data; boundary=x")
                        .content(body));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(read(sent).select("#file-error").text()).contains("groter dan 50 MB");
    }

    private Traveller candidate() {
        var traveller = cast.at(TrajectoryStatus.PRE_TRACK);
        roles.grant(Actor.system("test"), traveller.person(), Role.CANDIDATE, null, LocalDate.of(2020, 4, 1), null);
        return traveller;
    }

    private String dossier() {
        return "/loket/mensen/" + samira.trajectory() + "/documenten";
    }

    private List<DocumentView> all() {
        return documents.of(Actor.of(samira.person(), Role.CANDIDATE), samira.person());
    }

    private DocumentView only() {
        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().kind()).isNotEqualTo(DocumentKind.CV);
        return all().getFirst();
    }

    private String bring(PersonId who, String url, String kind, String name, String content) throws Exception {
        var sent = answer(who, upload(url, kind, name, content));
        assertThat(sent.getStatus()).isEqualTo(302);
        return String.valueOf(sent.getRedirectedUrl());
    }

    private Document refused(PersonId who, String url, String kind, String content) throws Exception {
        var sent = answer(who, upload(url, kind, "iets.pdf", content));
        assertThat(sent.getStatus()).isEqualTo(422);
        return read(sent);
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(
            String url, String kind, String name, String content) {
        var file =
                new MockMultipartFile("file", name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1));
        return multipart(url + "/nieuw").file(file).param("kind", kind).with(csrf());
    }

    private MockHttpServletResponse send(PersonId who, String url) throws Exception {
        return answer(who, post(url).with(csrf()));
    }

    private Document page(PersonId who, String url) throws Exception {
        var sent = answer(who, get(url));
        assertThat(sent.getStatus()).as(url).isEqualTo(200);
        return read(sent);
    }

    private MockHttpServletResponse answer(PersonId who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(SignedIn.as(who))).andReturn().getResponse();
    }

    private static Document read(MockHttpServletResponse sent) throws Exception {
        return Jsoup.parse(sent.getContentAsString(StandardCharsets.UTF_8));
    }
}
