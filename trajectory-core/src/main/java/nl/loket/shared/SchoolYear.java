package nl.loket.shared;

import java.time.LocalDate;

/**
 * A school year: 1 September to 31 August (NF-21).
 *
 * @param firstYear the calendar year it begins in
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {

    /** The school year a day falls in. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
    }

    /** Reads {@code 2020-2021}; anything else is an {@link IllegalArgumentException}. */
    public static SchoolYear parse(String label) {
        var year = new SchoolYear(Integer.parseInt(label.substring(0, 4)));
        if (!year.label().equals(label)) {
            throw new IllegalArgumentException("not a school year: " + label);
        }
        return year;
    }

    public LocalDate start() {
        return LocalDate.of(firstYear, 9, 1);
    }

    public LocalDate end() {
        return LocalDate.of(firstYear + 1, 9, 1);
    }

    public SchoolYear next() {
        return new SchoolYear(firstYear + 1);
    }

    /** As people write it: 2020-2021. */
    public String label() {
        return firstYear + "-" + (firstYear + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
