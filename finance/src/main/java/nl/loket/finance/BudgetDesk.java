package nl.loket.finance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.loket.finance.BudgetBooks.BookedPart;
import nl.loket.finance.BudgetBooks.Cell;
import nl.loket.shared.Actor;
import nl.loket.shared.Money;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the plan's budget as printed, calculated again and booked, beside each other (ROLE-49, RP-06). */
@Service
@Transactional(readOnly = true)
public class BudgetDesk {

    private final BudgetBooks books;

    BudgetDesk(BudgetBooks books) {
        this.books = books;
    }

    /**
     * The budget per activity and category.
     *
     * @param year one of the plan's school years, null for all of it
     */
    public BudgetOverview overview(Actor actor, @Nullable SchoolYear year) {
        require(actor);
        if (year != null && !PlanYears.ALL.contains(year)) {
            throw new NotFound("school year " + year + " of the plan");
        }
        var booked = books.booked(year);
        var cells = books.cells(year).stream().collect(Collectors.groupingBy(Cell::activity));
        var activities = Arrays.stream(Activity.values())
                .map(a -> activity(a, cells.getOrDefault(a, List.of()), booked))
                .toList();
        return new BudgetOverview(year, activities, books.printedTotal(year), books.outside());
    }

    /** A line by its id, such as A-P-01. */
    public LineView line(Actor actor, String id) {
        require(actor);
        return books.line(id).orElseThrow(() -> new NotFound("budget line"));
    }

    /** The plan's distribution over the streams, category by category. */
    public List<FundingRow> funding(Actor actor) {
        require(actor);
        return books.funding();
    }

    /** The four streams: distributed, agreed and booked. */
    public List<StreamView> streams(Actor actor) {
        require(actor);
        return books.streams();
    }

    /** Income against cost, year by year. */
    public List<YearBalance> balances(Actor actor) {
        require(actor);
        return books.balances();
    }

    private static ActivityBudget activity(Activity activity, List<Cell> cells, List<BookedPart> booked) {
        var mine = booked.stream().filter(b -> b.activity() == activity).toList();
        Map<CostCategory, Money> by = mine.stream()
                .filter(b -> b.category() != null)
                .collect(Collectors.toMap(b -> Objects.requireNonNull(b.category()), BookedPart::amount));
        var rows = cells.stream().map(c -> c.row(by)).toList();
        var reconciling = cells.stream().map(Cell::reconciling).reduce(Money.ZERO, Money::plus);
        var withoutLine = mine.stream()
                .filter(b -> b.category() == null)
                .map(BookedPart::amount)
                .reduce(Money.ZERO, Money::plus);
        return new ActivityBudget(activity, rows, reconciling, withoutLine);
    }

    private static void require(Actor actor) {
        actor.require("see the budget", Role.FINANCE);
    }
}
