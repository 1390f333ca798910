package nl.loket.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.loket.shared.Money;
import org.junit.jupiter.api.Test;

/** A personeel, B personeel and F overig are paid by two streams each; the plan's own proportions. */
class StreamSplitTest {

    private static final List<StreamSplit> TWO_STREAMS = List.of(
            new StreamSplit(Map.of(
                    FundingStream.MUNICIPALITY, Money.euro(253_430), FundingStream.STATE, Money.euro(4_914_070))),
            new StreamSplit(
                    Map.of(FundingStream.BBO, Money.euro(2_275_408), FundingStream.OCW, Money.euro(11_607_092))),
            new StreamSplit(
                    Map.of(FundingStream.MUNICIPALITY, Money.euro(15_218), FundingStream.OCW, Money.euro(452_784))));

    @Test
    void oneStreamPaysAll() {
        var split = new StreamSplit(Map.of(FundingStream.MUNICIPALITY, Money.euro(2_812_500)));
        assertThat(split.parts(Money.euro(50), Map.of()))
                .containsExactly(Map.entry(FundingStream.MUNICIPALITY, Money.euro(50)));
    }

    @Test
    void fiftyEuroOfAPersonnel() {
        assertThat(TWO_STREAMS.getFirst().parts(Money.euro(50), Map.of()))
                .containsEntry(FundingStream.MUNICIPALITY, euro("2.45"))
                .containsEntry(FundingStream.STATE, euro("47.55"));
    }

    @Test
    void centsNeverDriftHoweverSmallTheEntries() {
        var random = new Random(7);
        for (var split : TWO_STREAMS) {
            Map<FundingStream, Money> running = new EnumMap<>(FundingStream.class);
            var total = Money.ZERO;
            for (int i = 0; i < 10_000; i++) {
                var amount = new Money(BigDecimal.valueOf(1 + random.nextInt(9_680), 2));
                var parts = split.parts(amount, running);
                assertThat(sum(parts)).isEqualTo(amount);
                assertThat(parts.values()).allMatch(part -> part.compareTo(Money.ZERO) >= 0);
                parts.forEach((stream, part) -> running.merge(stream, part, Money::plus));
                total = total.plus(amount);
            }
            var all = total;
            split.shares()
                    .forEach((stream, share) ->
                            assertThat(running.get(stream)).isEqualTo(proportion(all, share, split)));
        }
    }

    private static Money proportion(Money total, Money share, StreamSplit split) {
        return total.share(
                share.amount().longValueExact(), sum(split.shares()).amount().longValueExact());
    }

    private static Money sum(Map<FundingStream, Money> parts) {
        return parts.values().stream().reduce(Money.ZERO, Money::plus);
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
