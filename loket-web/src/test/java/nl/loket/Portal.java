package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.lokettest.Browser;
import nl.lokettest.Browser.Window;
import nl.lokettest.Phones;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal as browser tests reach it: windows, staff, mail, and the words on its buttons. */
@TestComponent
public class Portal {

    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final CoachDesk coaches;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Environment environment;
    private final Phones phones = new Phones();
    private long read;

    Portal(
            PeopleDesk people,
            AccountDesk accounts,
            RoleDesk roles,
            CoachDesk coaches,
            JdbcClient jdbc,
            MessageSource messages,
            Environment environment) {
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.coaches = coaches;
        this.jdbc = jdbc;
        this.messages = messages;
        this.environment = environment;
    }

    public Window window(int width) {
        return window(width, true);
    }

    public Window window(int width, boolean javaScript) {
        return Browser.open("http://localhost:" + environment.getProperty("local.server.port"), width, javaScript);
    }

    /** Somebody with that role and an account at voorbeeld.nl. */
    public PersonId staff(String given, String family, Role role) {
        var person = people.add(new PersonName(given, family), "nl");
        accounts.open(SYSTEM, person, email(given));
        roles.grant(SYSTEM, person, role, null, SINCE, null);
        return person;
    }

    /** Somebody with an address who leads this school. */
    public PersonId head(String school, String given, String family) {
        var person = people.add(new PersonName(given, family), "nl");
        accounts.open(SYSTEM, person, email(given));
        roles.grant(SYSTEM, person, Role.SCHOOL_HEAD, school, SINCE, null);
        return person;
    }

    public PersonId coach(String given, String family, int capacity) {
        return coach(given, family, CoachKind.INTERNAL, capacity);
    }

    public PersonId coach(String given, String family, CoachKind kind, int capacity) {
        var person = staff(given, family, Role.COACH);
        var administrator = Actor.of(person, Role.ADMINISTRATOR);
        var board = kind == CoachKind.INTERNAL ? "41781" : null;
        coaches.add(administrator, new AddCoach(person, kind, board, capacity, SINCE, null));
        return person;
    }

    public static String email(String given) {
        return given.toLowerCase(Locale.ROOT) + "@voorbeeld.nl";
    }

    /** Signs in as everyone does: address, mail, code, and staff with a second code from their phone. */
    public Window signIn(Window window, String given, String language) {
        window.go("/inloggen?taal=" + language);
        window.page().locator("#email").fill(email(given));
        window.page().locator("main form button[type=submit]").first().click();
        window.page().locator("#code").fill(codeFor(email(given)));
        window.page().locator("main form:has(#code) button[type=submit]").click();
        window.page().waitForURL(url -> !url.endsWith("/inloggen/code"));
        phones.takeSecondStep(window, email(given));
        return window;
    }

    /** The six digits in the newest mail to this address, once it has arrived; each mail is read once. */
    public String codeFor(String address) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> unreadCode(address), code -> !code.isEmpty());
    }

    private String unreadCode(String address) {
        return jdbc.sql(
                        "select id, body from core.postbus where address = :address and id > :read order by id desc limit 1")
                .param("address", address)
                .param("read", read)
                .query((row, _) -> {
                    var digits = Pattern.compile("\\b(\\d{6})\\b").matcher(row.getString("body"));
                    if (!digits.find()) {
                        return "";
                    }
                    read = row.getLong("id");
                    return digits.group(1);
                })
                .optional()
                .orElse("");
    }

    /** What a button or link says in that language. */
    public String say(String key, String language, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of(language, "NL"));
    }

    /** Opens a page and looks at it: whole, and no wider than the window. With -Dpictures=FOLDER it leaves a picture. */
    public static void look(Window window, String path) {
        window.go(path);
        var folder = System.getProperty("pictures");
        if (folder != null) {
            var name = path.replaceAll("[0-9a-f-]{36}", "een").replaceAll("[^A-Za-z0-9]+", "_");
            window.picture(Path.of(folder, name + "-" + window.page().viewportSize().width + ".png"));
        }
        assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isLessThanOrEqualTo(window.page().viewportSize().width);
        requireFlawless(window);
    }

    /** Fails with everything axe and the browser found wrong on this page. */
    public static void requireFlawless(Window window) {
        assertThat(window.faults()).isEmpty();
    }
}
