package nl.loket.web.shell;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Labelled;
import nl.loket.shared.Money;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.Unmet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, times, amounts and labels as people say them, in the language of the page. Templates call it {@code @words}. */
@Component("words")
public class Words {

    private final MessageSource messages;
    private final PeopleDesk people;
    private final Clock clock;

    Words(MessageSource messages, PeopleDesk people, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    /** vrijdag 17 maart 2023. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : format(date, "EEEE d MMMM yyyy");
    }

    /** 17 maart 2023. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : format(date, "d MMMM yyyy");
    }

    /** 17 mrt: this year's; with the year for another one. */
    public String shortDay(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        var sameYear = date.getYear() == LocalDate.now(clock).getYear();
        return format(date, sameYear ? "d MMM" : "d MMM yyyy").replace(".", "");
    }

    /** maart 2023. */
    public String month(@Nullable LocalDate date) {
        return date == null ? "" : format(date, "MMMM yyyy");
    }

    /** 19.30 uur. */
    public String time(@Nullable LocalTime time) {
        return time == null
                ? ""
                : say("words.time", DateTimeFormatter.ofPattern("HH.mm").format(time));
    }

    /** 19.30 tot 21.00 uur; only the beginning when nobody said until when. */
    public String hours(LocalTime from, @Nullable LocalTime until) {
        return until == null
                ? time(from)
                : say("words.hours", DateTimeFormatter.ofPattern("HH.mm").format(from), time(until));
    }

    /** 13 maart 2023, 10.05 uur. */
    public String moment(Instant moment) {
        var there = moment.atZone(BusinessClock.AMSTERDAM);
        return date(there.toLocalDate()) + ", " + time(there.toLocalTime());
    }

    /** 10.05 uur. */
    public String clock(Instant moment) {
        return time(moment.atZone(BusinessClock.AMSTERDAM).toLocalTime());
    }

    /** vandaag, nog 2 dagen, 3 dagen te laat. */
    public String deadline(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), date);
        if (days == 0) {
            return say("words.today");
        }
        return days > 0 ? say("words.days-left", days) : say("words.days-late", -days);
    }

    /** € 1.250,00. */
    public String euro(Money money) {
        var plain = String.format(Locale.of("nl", "NL"), "%,.2f", money.amount());
        return "€ " + plain;
    }

    public String label(@Nullable Labelled labelled) {
        return labelled == null ? "" : say(labelled.labelKey());
    }

    /** 120 kB, 3,4 MB: rounded up, because people do not count bytes. */
    public String size(int bytes) {
        var kilobytes = Math.ceilDiv(bytes, 1024);
        return kilobytes < 1024
                ? "%d kB".formatted(kilobytes)
                : String.format(LocaleContextHolder.getLocale(), "%.1f MB", kilobytes / 1024.0);
    }

    public String name(PersonId person) {
        return people.person(person).name().full();
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** What a gate misses, in words. */
    public String unmet(Unmet unmet) {
        return say(
                unmet.messageKey(), unmet.arguments().stream().map(this::shown).toArray());
    }

    /** A sentence that was kept with its arguments, none of them a person. */
    public String line(String messageKey, List<TimelineArg> arguments) {
        return line(messageKey, arguments, Map.of());
    }

    /** A line of the timeline, in words; {@link Story} knows the names. */
    String line(String messageKey, List<TimelineArg> arguments, Map<PersonId, String> names) {
        return say(messageKey, arguments.stream().map(arg -> shown(arg, names)).toArray());
    }

    private Object shown(TimelineArg argument, Map<PersonId, String> names) {
        return switch (argument.kind()) {
            case LABEL -> say(argument.value());
            case DATE -> date(LocalDate.parse(argument.value()));
            case PERSON -> names.getOrDefault(new PersonId(UUID.fromString(argument.value())), "");
            case NUMBER -> new BigDecimal(argument.value());
            case TEXT -> argument.value();
        };
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            default -> argument;
        };
    }

    private static String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
