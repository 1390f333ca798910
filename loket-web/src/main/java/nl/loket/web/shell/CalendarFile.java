package nl.loket.web.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.loket.shared.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Appointments as a calendar program reads them (iCalendar, RFC 5545; feature 8.8). Times are in UTC, so that no time zone need be described. */
public final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private CalendarFile() {}

    /**
     * One appointment.
     *
     * @param uid the same for as long as it is the same appointment
     * @param until null if nobody said
     * @param url the page that tells more
     */
    public record Appointment(
            String uid,
            LocalDate on,
            LocalTime at,
            @Nullable LocalTime until,
            String title,
            String place,
            String text,
            String url,
            boolean cancelled) {}

    /** To be saved under that name, or asked for again by a calendar program. */
    public static ResponseEntity<byte[]> file(String name, List<Appointment> appointments, Instant now) {
        return ResponseEntity.ok()
                .headers(Download.headers(name))
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(text(appointments, now).getBytes(StandardCharsets.UTF_8));
    }

    static String text(List<Appointment> appointments, Instant now) {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//1 Loket//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"));
        appointments.forEach(appointment -> lines.addAll(lines(appointment, now)));
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static List<String> lines(Appointment appointment, Instant now) {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:" + appointment.uid(),
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + utc(appointment.on(), appointment.at())));
        if (appointment.until() != null) {
            lines.add("DTEND:" + utc(appointment.on(), appointment.until()));
        }
        lines.addAll(List.of(
                "SUMMARY:" + escaped(appointment.title()),
                "LOCATION:" + escaped(appointment.place()),
                "DESCRIPTION:" + escaped(appointment.text()),
                "URL:" + appointment.url(),
                "STATUS:" + (appointment.cancelled() ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT"));
        return lines;
    }

    private static String utc(LocalDate day, LocalTime time) {
        return UTC.format(day.atTime(time).atZone(BusinessClock.AMSTERDAM));
    }

    /** What typed text may not contain: a line break would begin a line of its own. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** No line is longer than 75 octets; what goes on begins with a space. Never breaks within a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            var length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += length;
        }
        return folded.toString();
    }
}
