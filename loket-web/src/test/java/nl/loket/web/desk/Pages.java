package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.loket.shared.Actor;
import nl.loket.web.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Opens pages and sends forms as somebody, and reads what comes back. */
public record Pages(MockMvc mvc, Actor who) {

    /** Ten thousand characters with all that breaks forms. */
    public static final String LONG = "👩‍🏫 مرحبا <script>alert(1)</script>.".repeat(300);

    public Document open(String url, int status) throws Exception {
        var response = mvc.perform(get(url).with(SignedIn.as(who.requirePerson())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(url).isEqualTo(status);
        return read(response);
    }

    public Document in(String language, String url) throws Exception {
        return open(url + (url.contains("?") ? "&" : "?") + "taal=" + language, 200);
    }

    /** Sends a form and reads the page that comes straight back. */
    public Document send(String url, int status, Map<String, String> fields) throws Exception {
        var response = answer(url, fields);
        assertThat(response.getStatus()).as(url + " " + fields.keySet()).isEqualTo(status);
        return read(response);
    }

    /** Sends a form that must succeed; returns where it leads. */
    public String done(String url, Map<String, String> fields) throws Exception {
        var response = answer(url, fields);
        assertThat(response.getStatus()).as(url).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private MockHttpServletResponse answer(String url, Map<String, String> fields) throws Exception {
        var request = post(url).with(SignedIn.as(who.requirePerson())).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document read(MockHttpServletResponse response) throws Exception {
        var page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("main script")).isEmpty();
        return page;
    }

    /** The message at a field of a refused form. */
    public static String at(Document page, String field) {
        return page.select("#" + field + "-error").text();
    }
}
