package nl.loket.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.loket.shared.Labelled;
import nl.loket.shared.PersonId;

/**
 * What fills a line of the timeline. Kept as a kind and a value, so that the line can be read in either language and names stay where they belong.
 *
 * @param kind how to show the value
 * @param value a message key, an ISO date, a person's id, a number with a point, or a plain code or name of a school
 */
public record TimelineArg(Kind kind, String value) {

    /** How a value is shown. */
    public enum Kind {
        LABEL,
        DATE,
        PERSON,
        NUMBER,
        TEXT
    }

    public static TimelineArg label(Labelled labelled) {
        return new TimelineArg(Kind.LABEL, labelled.labelKey());
    }

    public static TimelineArg date(LocalDate date) {
        return new TimelineArg(Kind.DATE, date.toString());
    }

    public static TimelineArg person(PersonId person) {
        return new TimelineArg(Kind.PERSON, person.toString());
    }

    public static TimelineArg number(double number) {
        return new TimelineArg(Kind.NUMBER, BigDecimal.valueOf(number).toPlainString());
    }

    /** Never somebody's own words: those stay in the record the line points to. */
    public static TimelineArg text(String text) {
        return new TimelineArg(Kind.TEXT, text);
    }

    /** As one text, for a column. */
    public String stored() {
        return kind + ":" + value;
    }

    public static TimelineArg read(String stored) {
        var colon = stored.indexOf(':');
        return new TimelineArg(Kind.valueOf(stored.substring(0, colon)), stored.substring(colon + 1));
    }
}
