package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.lokettest.AuthenticatorApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One browser at the door: keeps its cookie, reads mail, and holds a phone. */
final class Door {

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private @Nullable Cookie session;
    private @Nullable AuthenticatorApp phone;

    Door(MockMvc mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    /** Another browser of somebody with the same phone. */
    Door another() {
        var other = new Door(mvc, jdbc);
        other.phone = phone;
        return other;
    }

    /** As far as the code from the mail leads. */
    String byMail(String email) throws Exception {
        send(post("/inloggen").param("email", email));
        return go(post("/inloggen/code").param("email", email).param("code", mailed("begon: (\\d{6})")));
    }

    /** All the way; sets the second step up if it is asked for and not there. */
    String signIn(String email) throws Exception {
        return on(byMail(email));
    }

    String on(String address) throws Exception {
        return switch (address) {
            case "/inloggen/app" -> {
                setUp();
                yield go(post("/inloggen/herstelcodes"));
            }
            case "/inloggen/stap-2" -> go(post(address).param("code", phone().code()));
            default -> address;
        };
    }

    /** Puts the secret into the phone and confirms it; gives the recovery codes. */
    java.util.List<String> setUp() throws Exception {
        phone = new AuthenticatorApp(
                page(get("/inloggen/app"), 200).select(".secret").text());
        assertThat(go(post("/inloggen/app").param("code", phone().code()))).isEqualTo("/inloggen/herstelcodes");
        return page(get("/inloggen/herstelcodes"), 200).select(".secret").eachText();
    }

    AuthenticatorApp phone() {
        return Objects.requireNonNull(phone);
    }

    String sessionId() {
        return session == null ? "" : session.getValue();
    }

    @Nullable
    Cookie cookie() {
        return session;
    }

    MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) {
            request.cookie(session);
        }
        var result = mvc.perform(request.with(csrf())).andReturn();
        var cookie = result.getResponse().getCookie("loket");
        if (cookie != null) {
            session = cookie.getMaxAge() == 0 ? null : cookie;
        }
        return result;
    }

    int status(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getResponse().getStatus();
    }

    /** Where it leads. */
    String go(MockHttpServletRequestBuilder request) throws Exception {
        var response = send(request).getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = send(request).getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }

    String mailed(String pattern) {
        var body = jdbc.sql("select body from core.postbus order by id desc limit 1")
                .query(String.class)
                .single();
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
