package nl.loket.finance;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.loket.finance.PostingRules.Place;
import nl.loket.shared.Money;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger: entries are added, never changed. Each event and each hour is in it once, by the table's own keys. */
@Component
class Ledger {

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Books an hour; one that is booked already stays as it is. */
    void book(Posting posting) {
        lock(posting.place());
        var amount = posting.price().of(posting.hour().minutes());
        add(posting, amount).ifPresent(entry -> split(entry, posting.place(), amount));
    }

    /** Entries of a category wait for each other until their transaction ends: each builds on the running total before it. */
    private void lock(Place place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('finance.entry ' || :place))")
                .param("place", place.activity() + " " + place.category())
                .query((_, _) -> 0)
                .list();
    }

    private Optional<Long> add(Posting posting, Money amount) {
        var hour = posting.hour();
        var place = posting.place();
        return jdbc.sql("""
                        insert into finance.entry (event_id, hour_id, line_id, activity, category, first_year, on_date, pot, coach_kind,
                          minutes, rate_eur, vat, amount_eur, booked_at)
                        values (:event, :hour, :line, :activity, :category, :year, :on, :pot, :kind, :minutes, :rate, :vat, :amount, :at)
                        on conflict do nothing returning id""")
                .param("event", hour.id())
                .param("hour", hour.entry())
                .param("line", place.line())
                .param("activity", place.activity().name())
                .param(
                        "category",
                        place.category() == null ? null : place.category().word())
                .param("year", posting.year().firstYear())
                .param("on", Date.valueOf(hour.on()))
                .param("pot", hour.pot().name())
                .param("kind", hour.kind().name())
                .param("minutes", hour.minutes())
                .param("rate", posting.price().rate().amount())
                .param("vat", posting.price().vat().name())
                .param("amount", amount.amount())
                .param("at", Timestamp.from(hour.at()))
                .query(Long.class)
                .optional();
    }

    private void split(long entry, Place place, Money amount) {
        if (place.category() == null) {
            return;
        }
        var before = running(entry, place);
        new StreamSplit(shares(place))
                .parts(amount, before)
                .forEach((stream, part) -> jdbc.sql("""
                                insert into finance.entry_stream (entry_id, stream, amount_eur, running_eur)
                                values (:entry, :stream, :amount, :running)""")
                        .param("entry", entry)
                        .param("stream", stream.name())
                        .param("amount", part.amount())
                        .param(
                                "running",
                                before.getOrDefault(stream, Money.ZERO)
                                        .plus(part)
                                        .amount())
                        .update());
    }

    /** What each stream bore up to the entry before this one. */
    private Map<FundingStream, Money> running(long entry, Place place) {
        return streams(jdbc.sql("""
                        select stream, running_eur from finance.entry_stream where entry_id = (
                          select max(id) from finance.entry where activity = :activity and category = :category and id < :entry)""").param("entry", entry), place);
    }

    private Map<FundingStream, Money> shares(Place place) {
        return streams(
                jdbc.sql(
                        "select stream, amount_eur from finance.stream_share where activity = :activity and cost_category = :category"),
                place);
    }

    private static Map<FundingStream, Money> streams(JdbcClient.StatementSpec query, Place place) {
        var found = new EnumMap<FundingStream, Money>(FundingStream.class);
        query.param("activity", place.activity().name())
                .param(
                        "category",
                        place.category() == null ? null : place.category().word())
                .query((RowCallbackHandler) row -> put(found, row));
        return found;
    }

    private static void put(Map<FundingStream, Money> found, ResultSet row) throws SQLException {
        found.put(FundingStream.valueOf(row.getString(1)), new Money(row.getBigDecimal(2)));
    }
}
