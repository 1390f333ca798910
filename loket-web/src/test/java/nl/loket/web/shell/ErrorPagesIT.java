package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import nl.loket.PortalTest;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesIT {

    private static final String BROKEN = "/demo/tijd";

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final RequestMappingInfo address = RequestMappingInfo.paths(BROKEN).build();

    /** A page with a bug. */
    public static final class Broken {
        public String page() {
            throw new IllegalStateException("the secret of Samira");
        }
    }

    @BeforeEach
    void aPageHasABug() throws NoSuchMethodException {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(handlers.getPatternParser());
        handlers.registerMapping(
                address.mutate().options(options).build(), new Broken(), Broken.class.getMethod("page"));
    }

    @AfterEach
    void theBugIsMended() {
        handlers.getHandlerMethods().keySet().stream()
                .filter(info -> info.toString().contains(BROKEN))
                .toList()
                .forEach(handlers::unregisterMapping);
    }

    @Test
    void aBugIsAPageWithAReferenceThatStandsInTheLogAndNothingElse(CapturedOutput log) throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var page = open(get(BROKEN).param("taal", language), 500);
            assertThat(page.select("h1").text())
                    .isEqualTo(language.equals("nl") ? "Er gaat iets mis bij ons" : "Something goes wrong on our side");
            var reference = page.select("main strong").text();
            assertThat(reference).matches("[0-9a-f]{8}");
            assertThat(page.text()).doesNotContain("Samira", "IllegalState", "??");
            assertThat(log.getOut()).contains("Reference " + reference, "the secret of Samira");
        }
    }

    @Test
    void whatIsNotThereOrNotAllowedIsAPageInEnglishToo() throws Exception {
        var missing = open(get("/demo/nergens").param("taal", "en"), 404);
        assertThat(missing.select("html").attr("lang")).isEqualTo("en");
        assertThat(missing.select("h1").text()).isEqualTo("This page is not here");
        assertThat(missing.text()).doesNotContain("??");

        var coach = cast.with(Role.COACH, "Fatima", "Benali");
        var closed = mvc.perform(get("/beheer/mensen").param("taal", "en").with(SignedIn.as(coach)))
                .andReturn()
                .getResponse();
        assertThat(closed.getStatus()).isEqualTo(403);
    }

    @Test
    void theHealthOfThePortalIsOpenAndSaysNoMoreThanThat() throws Exception {
        for (var url : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            var response = mvc.perform(get(url)).andReturn().getResponse();
            assertThat(response.getStatus()).as(url).isEqualTo(200);
            assertThat(response.getContentAsString())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("PostgreSQL", "details");
        }
        assertThat(mvc.perform(get("/actuator/env")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    private Document open(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
