package nl.loket.web.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Hours as people write them: with a comma in quarters, with a colon or as minutes to the minute. Anything else is refused: better than a guess. */
final class HoursFormat implements Formatter<Hours> {

    private static final int HOUR = 60;
    private static final int QUARTER = 15;

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?)");

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) ?(?:m|min|minuten|minutes)\\.?");
    private static final Map<Character, String> FRACTIONS = Map.of('¼', ",25", '½', ",5", '¾', ",75");

    /** 1,5 for an hour and a half, 1:20 for what is no number of quarters. */
    @Override
    public String print(Hours typed, Locale locale) {
        var minutes = typed.minutes();
        if (minutes % QUARTER != 0) {
            return "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
        }
        var hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.UNNECESSARY);
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public Hours parse(String typed, Locale locale) {
        var text = plain(typed);
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return new Hours(Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2)));
        }
        var minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return new Hours(Integer.parseInt(minutes.group(1)));
        }
        var hours = DECIMAL.matcher(text);
        if (hours.matches()) {
            return quarters(hours.group(1));
        }
        throw new IllegalArgumentException("no hours");
    }

    /** Quarters only: who writes 1.30 may well mean half past. */
    private static Hours quarters(String hours) {
        var minutes = new BigDecimal(hours.replace(',', '.')).multiply(BigDecimal.valueOf(HOUR));
        if (minutes.remainder(BigDecimal.valueOf(QUARTER)).signum() != 0) {
            throw new IllegalArgumentException("no quarters");
        }
        return new Hours(minutes.intValueExact());
    }

    /** In small letters, without the word for hours, and with fractions as figures. */
    private static String plain(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceFirst(" ?(u|uur|h|hours?)$", "");
        for (var fraction : FRACTIONS.entrySet()) {
            text = text.replaceFirst("^" + fraction.getKey() + "$", "0" + fraction.getValue())
                    .replaceFirst(" ?" + fraction.getKey() + "$", fraction.getValue());
        }
        return text;
    }
}
