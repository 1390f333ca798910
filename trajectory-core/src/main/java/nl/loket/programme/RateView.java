package nl.loket.programme;

import nl.loket.shared.Money;

/**
 * A rate as it stands in one school year.
 *
 * @param amount without VAT where there is any
 * @param version what a change has to have seen
 */
public record RateView(Rate rate, Money amount, VatState vat, int version) {}
