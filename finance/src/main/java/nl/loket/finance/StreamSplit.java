package nl.loket.finance;

import java.util.EnumMap;
import java.util.Map;
import nl.loket.shared.Money;

/**
 * Splits what is booked in a category over the streams that pay it, in the proportion of the plan's distribution. The proportion is kept on the
 * running total, not on each entry, so cents never drift; the parts of an entry add up to its amount.
 *
 * @param shares what the distribution lets each stream pay
 */
record StreamSplit(Map<FundingStream, Money> shares) {

    /**
     * The parts of one more entry.
     *
     * @param before what each stream bore of this category so far
     */
    Map<FundingStream, Money> parts(Money amount, Map<FundingStream, Money> before) {
        var total = before.values().stream().reduce(amount, Money::plus);
        var parts = new EnumMap<FundingStream, Money>(FundingStream.class);
        var left = amount;
        var streams = shares.keySet().stream().sorted().toList();
        for (var stream : streams.subList(1, streams.size())) {
            var part = target(stream, total).minus(before.getOrDefault(stream, Money.ZERO));
            parts.put(stream, part);
            left = left.minus(part);
        }
        parts.put(streams.getFirst(), left);
        return parts;
    }

    private Money target(FundingStream stream, Money total) {
        var whole = shares.values().stream().reduce(Money.ZERO, Money::plus);
        return total.share(cents(shares.getOrDefault(stream, Money.ZERO)), cents(whole));
    }

    private static long cents(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }
}
