package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.web.shell.CalendarFile.Appointment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a calendar program needs to find in the file (RFC 5545). */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2023-03-13T09:00:00Z");

    @Test
    void timesAreInUtcBothInWinterAndInSummer() {
        assertThat(lines(on(LocalDate.of(2023, 3, 23), LocalTime.of(21, 0), "Zaal 1")))
                .contains("DTSTART:20230323T183000Z", "DTEND:20230323T200000Z", "DTSTAMP:20230313T090000Z");
        assertThat(lines(on(LocalDate.of(2023, 6, 1), LocalTime.of(21, 0), "Zaal 1")))
                .contains("DTSTART:20230601T173000Z", "DTEND:20230601T190000Z");
    }

    @Test
    void withoutAnEndNoneIsMadeUp() {
        assertThat(lines(on(LocalDate.of(2023, 3, 23), null, "Zaal 1"))).noneMatch(l -> l.startsWith("DTEND"));
    }

    @Test
    void whatWasTypedBeginsNoLineOfItsOwn() {
        var lines = lines(on(LocalDate.of(2023, 3, 23), null, "Zaal 1; boven, \\ links\r\nATTENDEE:x\u0007"));
        assertThat(lines).contains("LOCATION:Zaal 1\\; boven\\, \\\\ links\\nATTENDEE:x");
        assertThat(lines).noneMatch(l -> l.startsWith("ATTENDEE"));
    }

    @Test
    void longLinesAreFoldedBetweenCharacters() {
        var place = "👩‍🏫 é ".repeat(40);
        var text = text(on(LocalDate.of(2023, 3, 23), null, place));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + place);
    }

    private static List<String> lines(Appointment appointment) {
        return List.of(text(appointment).replace("\r\n ", "").split("\r\n"));
    }

    private static String text(Appointment appointment) {
        return CalendarFile.text(List.of(appointment), NOW);
    }

    private static Appointment on(LocalDate day, @Nullable LocalTime until, String place) {
        return new Appointment(
                "1@loket", day, LocalTime.of(19, 30), until, "Bijeenkomst", place, "", "http://localhost/x", false);
    }
}
