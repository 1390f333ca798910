package nl.loket.finance;

import java.util.Map;
import nl.loket.shared.Money;

/** A row of the plan's distribution: who pays which part of a category (FIN-V rows). */
public record FundingRow(Activity activity, CostCategory category, Money total, Map<FundingStream, Money> shares) {

    public Money share(FundingStream stream) {
        return shares.getOrDefault(stream, Money.ZERO);
    }
}
