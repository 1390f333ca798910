package nl.loket.web.shell;

import java.util.List;
import nl.loket.shared.Role;
import nl.loket.web.shell.Shell.NavItem;
import org.jspecify.annotations.Nullable;

/** The items of the header, per role. Shows only what works. */
enum Navigation {
    VISITOR(null, "/route", "/lees", "/vragen", "/bijeenkomsten", "/check", "/aanmelden"),
    CANDIDATE(Role.CANDIDATE, "/mijn", "/mijn/route", "/mijn/documenten", "/mijn/gegevens"),
    INTERMEDIARY(
            Role.INTERMEDIARY,
            "/loket",
            "/loket/mensen",
            "/loket/bijeenkomsten",
            "/loket/plaatsen",
            "/loket/uren",
            "/teksten"),
    HELPDESK(Role.HELPDESK, "/loket/vragen", "/teksten"),
    COACH(Role.COACH, "/coach", "/coach/uren"),
    SCHOOL_HEAD(Role.SCHOOL_HEAD, "/school", "/school/mensen", "/school/plaatsen", "/school/afgewezen"),
    COMMUNICATION(Role.COMMUNICATION, "/teksten"),
    STEERING_GROUP(Role.STEERING_GROUP, "/stuurgroep"),
    FINANCE(Role.FINANCE, "/financien", "/financien/regels", "/financien/geldstromen", "/financien/verschillen"),
    ADMINISTRATOR(
            Role.ADMINISTRATOR,
            "/beheer",
            "/beheer/mensen",
            "/beheer/coaches",
            "/beheer/schooljaren",
            "/beheer/register",
            "/beheer/taken");

    private final @Nullable Role role;
    private final List<String> urls;

    Navigation(@Nullable Role role, String... urls) {
        this.role = role;
        this.urls = List.of(urls);
    }

    static List<NavItem> of(@Nullable Role role, String path) {
        for (var navigation : values()) {
            if (navigation.role == role) {
                return navigation.items(path);
            }
        }
        return List.of();
    }

    /** The item whose address is the longest beginning of the path is the current one. */
    private List<NavItem> items(String path) {
        var current = urls.stream()
                .filter(url -> path.equals(url) || path.startsWith(url + "/"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        return urls.stream()
                .map(url -> new NavItem("nav" + url.replace('/', '.'), url, url.equals(current)))
                .toList();
    }
}
