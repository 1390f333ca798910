package nl.loket.web.shell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.loket.shared.Money;
import org.springframework.format.Formatter;

/** Amounts in euro as people write them: € 1.250,00. The last comma or point before one or two figures begins the cents. */
final class MoneyFormat implements Formatter<Money> {

    private static final Pattern AMOUNT =
            Pattern.compile("(?:€|eur)? ?(\\d{1,9}|\\d{1,3}(?:[. ]\\d{3}){1,2})(?:[.,](\\d{1,2}|-))?");

    /** With the cents and without the sign, which stands before the field. */
    @Override
    public String print(Money money, Locale locale) {
        return String.format(Locale.of("nl", "NL"), "%,.2f", money.amount());
    }

    @Override
    public Money parse(String typed, Locale locale) {
        var amount = AMOUNT.matcher(typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
        if (!amount.matches()) {
            throw new IllegalArgumentException("no amount");
        }
        var cents = amount.group(2) == null ? "0" : amount.group(2).replace("-", "0");
        return new Money(new BigDecimal(amount.group(1).replaceAll("[. ]", "") + "." + cents));
    }
}
