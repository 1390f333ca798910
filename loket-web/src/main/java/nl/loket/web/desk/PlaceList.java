package nl.loket.web.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.loket.party.BoardStatus;
import nl.loket.placement.Willingness;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The city's open schools with their places on a day, in one query over what the areas publish. */
@Component
class PlaceList {

    /** A school nobody said anything about has one place and is not designated, as the placement area has it. */
    private static final String ROWS = """
            with row as (
              select s.school_id, s.name, s.kind, s.board_name, s.board_status, s.street, s.city,
                     coalesce(k.places, 1) as places, coalesce(k.designated, false) as designated, k.willing,
                     (select coalesce(sum(v.positions - v.filled), 0) from core.vacancy_now v
                      where v.school_id = s.school_id and v.withdrawn_on is null and v.filled < v.positions) as vacancies,
                     (select count(*) from core.placement_now p
                      where p.school_id = s.school_id and p.type <> 'PERMANENT' and p.from_on <= :day
                        and (p.until_on is null or p.until_on > :day)) as taken
              from core.school_card s
              left join core.school_places_kept k on k.school_id = s.school_id and k.first_year = :year
              where s.closed_on is null
                and position(public.searchable(:search) in public.searchable(s.name || ' ' || s.board_name || ' ' || s.city)) > 0
                and (:board = '' or s.board_status = :board))
            select *, count(*) over () as total from row
            where :only = '' or (:only = 'vrij' and places > taken) or (:only = 'aangewezen' and designated) or (:only = 'vacature' and vacancies > 0)
              or (:only = 'wil' and willing = 'YES')
            """;

    private final JdbcClient jdbc;

    PlaceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ListPage<SchoolRow> find(SchoolFilter filter, ListQuery query) {
        var total = new long[1];
        var rows = new ArrayList<SchoolRow>();
        jdbc.sql(ROWS + order(query) + " limit :size offset :offset")
                .param("day", Date.valueOf(filter.day()))
                .param("year", filter.year().firstYear())
                .param("search", filter.search())
                .param("board", filter.board())
                .param("only", filter.only())
                .param("size", query.size())
                .param("offset", query.offset())
                .query((ResultSet row) -> {
                    total[0] = row.getLong("total");
                    rows.add(row(row));
                });
        return ListPage.of(List.copyOf(rows), total[0], query);
    }

    private static String order(ListQuery query) {
        var direction = query.descending() ? " desc" : " asc";
        var column = switch (query.sort()) {
            case "bestuur" -> "board_name";
            case "plaatsen" -> "places";
            case "vrij" -> "places - taken";
            case "vacatures" -> "vacancies";
            default -> "name";
        };
        return "order by " + column + direction + " nulls last, name, school_id";
    }

    private static SchoolRow row(ResultSet row) throws SQLException {
        return new SchoolRow(
                row.getString("school_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("board_name"),
                BoardStatus.valueOf(row.getString("board_status")),
                row.getString("street"),
                row.getString("city"),
                row.getInt("places"),
                row.getInt("taken"),
                row.getBoolean("designated"),
                willing(row),
                row.getInt("vacancies"));
    }

    private static @Nullable Willingness willing(ResultSet row) throws SQLException {
        var said = row.getString("willing");
        return said == null ? null : Willingness.valueOf(said);
    }
}
