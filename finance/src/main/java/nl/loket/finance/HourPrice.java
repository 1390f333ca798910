package nl.loket.finance;

import nl.loket.programme.RateView;
import nl.loket.programme.VatState;
import nl.loket.shared.Money;

/**
 * What an hour costs on the day it was made.
 *
 * @param rate without VAT
 */
record HourPrice(Money rate, VatState vat) {

    static HourPrice of(RateView rate) {
        return new HourPrice(rate.amount(), rate.vat());
    }

    /** With VAT where there is any, rounded half up to the cent once. */
    Money of(int minutes) {
        return rate.share((long) minutes * percent(), 60 * 100);
    }

    private int percent() {
        return vat == VatState.HIGH ? 121 : 100;
    }
}
