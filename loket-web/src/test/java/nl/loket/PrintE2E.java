package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes out of the printer: what one came for, and nothing one does on screen. */
@PortalTest
@Tag("slow")
class PrintE2E {

    /** A sheet of A4 without its margins. */
    private static final int PAPER = 680;

    private static final String ON_PAPER = """
            [...document.querySelectorAll('header, footer, nav, button, input, select, textarea, summary, .utrecht-button-link, [role=search], .notice')]
              .filter(e => e.checkVisibility() && !e.closest('.visually-hidden'))
              .filter(e => e.tagName !== 'SUMMARY' || e.parentElement.querySelector('form'))
              .map(e => e.outerHTML.slice(0, 120))""";

    @Autowired
    private Portal portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private MeetingDesk meetings;

    @Test
    void onlyTheContentOfAPageIsPrinted() {
        var nadia = Actor.of(portal.staff("Nadia", "Bouzid", Role.INTERMEDIARY), Role.INTERMEDIARY);
        var meeting = meetings.plan(
                nadia, new PlanMeeting("HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Zaal 1", false, 20));
        var samira = people.registered("Samira", "El Amrani");
        meetings.book(nadia, samira.trajectory(), meeting);
        try (var window = portal.window(PAPER)) {
            portal.signIn(window, "Nadia", "nl");
            var guests = "/loket/bijeenkomsten/" + meeting;
            for (var url : List.of("/loket/mensen", samira.url(), guests, "/mails", "/privacy")) {
                printed(window.go(url), url);
            }
            rowsStayRows(window.go("/loket/mensen").page());
            onPaperThereIsRoomForAPen(window.go(guests).page());
        }
        try (var visitor = portal.window(PAPER, false)) {
            printed(visitor.go("/"), "/");
        }
    }

    private static void printed(Window window, String url) {
        var page = window.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main h1").isVisible()).as(url).isTrue();
        assertThat((List<?>) page.evaluate(ON_PAPER)).as(url).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(url)
                .isLessThanOrEqualTo(PAPER);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** As narrow as a phone, and yet a table whose heads come back on each sheet. */
    private static void rowsStayRows(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(display(page, "main tbody tr")).isEqualTo("table-row");
        assertThat(display(page, "main thead")).isEqualTo("table-header-group");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(display(page, "main tbody tr")).isEqualTo("block");
    }

    private static void onPaperThereIsRoomForAPen(Page page) {
        assertThat(page.locator("[data-print]").isVisible()).isTrue();
        assertThat(page.locator("th.print-only").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("th.print-only").isVisible()).isTrue();
    }

    private static Object display(Page page, String element) {
        return page.evaluate("selector => getComputedStyle(document.querySelector(selector)).display", element);
    }
}
