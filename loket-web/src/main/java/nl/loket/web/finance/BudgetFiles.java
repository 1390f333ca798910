package nl.loket.web.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.finance.ActivityBudget;
import nl.loket.finance.Amounts;
import nl.loket.finance.BudgetOverview;
import nl.loket.finance.FundingRow;
import nl.loket.finance.FundingStream;
import nl.loket.shared.Money;
import nl.loket.web.shell.Csv;
import nl.loket.web.shell.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pages of the budget as files. */
@Component
class BudgetFiles {

    private final Words words;

    BudgetFiles(Words words) {
        this.words = words;
    }

    ResponseEntity<byte[]> overview(BudgetOverview overview) {
        var heads = heads("activity", "category", "stated", "lines", "computed", "difference", "booked");
        var rows = new ArrayList<List<String>>();
        overview.activities().forEach(activity -> rows.addAll(rows(activity)));
        rows.add(row(words.say("budget.total"), "", overview.total()));
        var year = overview.year();
        return Csv.file("begroting" + (year == null ? "" : "-" + year.label()) + ".csv", heads, rows);
    }

    ResponseEntity<byte[]> funding(List<FundingRow> funding) {
        var heads = new ArrayList<>(heads("activity", "category", "stated"));
        Arrays.stream(FundingStream.values()).map(words::label).forEach(heads::add);
        return Csv.file(
                "geldstromen.csv", heads, funding.stream().map(this::row).toList());
    }

    ResponseEntity<byte[]> lines(List<LineList.Row> lines) {
        var heads = heads("line", "description", "activity", "category", "stated", "computed", "difference", "booked");
        return Csv.file("regels.csv", heads, lines.stream().map(this::row).toList());
    }

    ResponseEntity<byte[]> entries(String name, List<EntryList.Row> entries) {
        var heads =
                new ArrayList<>(heads("hour", "activity", "year", "date", "pot", "kind", "minutes", "rate", "amount"));
        Arrays.stream(FundingStream.values()).map(words::label).forEach(heads::add);
        return Csv.file(name, heads, entries.stream().map(this::row).toList());
    }

    private List<List<String>> rows(ActivityBudget activity) {
        var name = words.label(activity.activity());
        var rows = new ArrayList<List<String>>();
        activity.rows().forEach(row -> rows.add(row(name, words.label(row.category()), row.amounts())));
        if (activity.reconciled()) {
            rows.add(List.of(name, words.say("budget.reconciling"), "", Csv.money(activity.reconciling()), "", "", ""));
        }
        if (activity.booksWithoutLine()) {
            rows.add(
                    List.of(name, words.say("budget.without-line"), "", "", "", "", Csv.money(activity.withoutLine())));
        }
        return rows;
    }

    private static List<String> row(String activity, String category, Amounts amounts) {
        var difference = amounts.difference();
        return List.of(
                activity,
                category,
                Csv.money(amounts.stated()),
                Csv.money(amounts.lines()),
                Csv.money(amounts.computed()),
                Csv.money(difference == null ? null : difference.amount()),
                Csv.money(amounts.booked()));
    }

    private List<String> row(FundingRow row) {
        var head = Stream.of(words.label(row.activity()), words.label(row.category()), Csv.money(row.total()));
        var parts = Arrays.stream(FundingStream.values()).map(row::share).map(Csv::money);
        return Stream.concat(head, parts).toList();
    }

    private List<String> row(LineList.Row row) {
        var difference = row.difference();
        return List.of(
                row.id(),
                row.description(),
                words.label(row.activity()),
                words.label(row.category()),
                Csv.money(row.stated()),
                Csv.money(row.computed()),
                Csv.money(difference == null ? null : difference.amount()),
                Csv.money(row.booked()));
    }

    private List<String> row(EntryList.Row row) {
        var head = Stream.of(
                row.hour().toString(),
                row.activity().name(),
                row.year().label(),
                row.on().toString(),
                words.label(row.pot()),
                words.label(row.kind()),
                String.valueOf(row.minutes()),
                Csv.money(row.rateWithVat()),
                Csv.money(row.amount()));
        var parts = Arrays.stream(FundingStream.values()).map(stream -> Csv.money(part(row, stream)));
        return Stream.concat(head, parts).toList();
    }

    private static Money part(EntryList.Row row, FundingStream stream) {
        return row.streams().stream()
                .filter(p -> p.stream() == stream)
                .map(EntryList.Part::amount)
                .findFirst()
                .orElse(Money.ZERO);
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(key -> words.say("budget." + key)).toList();
    }
}
