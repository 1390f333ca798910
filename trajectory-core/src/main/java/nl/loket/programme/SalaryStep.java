package nl.loket.programme;

import java.time.LocalDate;
import nl.loket.shared.Money;

/**
 * A step of a salary scale of the collective agreement for primary education (PUB-06).
 *
 * @param scale such as LB
 * @param step 1 for the lowest
 * @param month gross, full time, without holiday pay and end-of-year bonus
 * @param since from which day it holds
 * @param source the address it was read at
 */
public record SalaryStep(String scale, int step, Money month, LocalDate since, String source) {

    private static final int TENTHS = 10;

    /** What it is for so many tenths of a full-time job: 6 for 0.6 FTE. */
    public Money tenths(int tenths) {
        return month.share(tenths, TENTHS);
    }
}
