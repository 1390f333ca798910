package nl.loket.party;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.loket.party.RegisterFiles.PlanBoard;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The register's tables: every write is one batch, because a first start has 235 schools and 4,073 postcodes to put in. */
@Component
class RegisterBooks {

    private final NamedParameterJdbcOperations jdbc;

    RegisterBooks(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes importers wait for each other until their transaction ends. */
    void lock() {
        jdbc.getJdbcOperations().execute("select pg_advisory_xact_lock(hashtext('core.register_import'))");
    }

    List<AppliedEdition> applied() {
        return jdbc.query("select * from core.register_import order by edition_on desc", RegisterRows::applied);
    }

    /** The facts of the open schools by id. */
    Map<String, SchoolFacts> open() {
        return jdbc.query("""
                        select s.*, b.name as board_name from core.school s join core.board b on b.number = s.board_number
                        where s.closed_on is null order by s.name, s.id""", RegisterRows::facts).stream()
                .collect(Collectors.toMap(SchoolFacts::id, f -> f, (a, _) -> a, LinkedHashMap::new));
    }

    void saveBoards(List<SchoolFacts> schools, List<PlanBoard> plan) {
        var boards = new LinkedHashMap<String, MapSqlParameterSource>();
        plan.stream()
                .filter(p -> !p.number().isEmpty())
                .forEach(p -> boards.put(p.number(), RegisterRows.board(p.number(), p.name(), p)));
        schools.forEach(s -> Optional.ofNullable(boards.get(s.boardNumber()))
                .ifPresentOrElse(
                        known -> known.addValue("name", s.boardName()),
                        () -> boards.put(s.boardNumber(), RegisterRows.board(s.boardNumber(), s.boardName(), null))));
        batch("""
                insert into core.board (number, name, plan_name, status) values (:number, :name, :planName, :status)
                on conflict (number) do update set plan_name = excluded.plan_name, status = excluded.status,
                  name = case when excluded.name = excluded.plan_name then board.name else excluded.name end""", boards.values());
    }

    void saveSchools(List<SchoolFacts> schools, LocalDate from) {
        batch(
                """
                insert into core.school (id, name, kind, board_number, street, postcode, city, website, lat, lon, known_from)
                values (:id, :name, :kind, :board, :street, :postcode, :city, :website, :lat, :lon, :from)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind, board_number = excluded.board_number,
                  street = excluded.street, postcode = excluded.postcode, city = excluded.city, website = excluded.website,
                  lat = excluded.lat, lon = excluded.lon, closed_on = null""",
                schools.stream()
                        .map(school -> RegisterRows.school(school, from))
                        .toList());
    }

    void closeSchools(List<String> ids, LocalDate on) {
        batch(
                "update core.school set closed_on = greatest(:on, known_from) where id = :id",
                ids.stream()
                        .map(id -> new MapSqlParameterSource("id", id).addValue("on", on))
                        .toList());
    }

    long saveImport(AppliedEdition applied) {
        var id = jdbc.queryForObject(
                """
                insert into core.register_import (edition, edition_on, valid_from, applied_at, applied_by, added, changed, closed)
                values (:edition, :editionOn, :validFrom, :at, :by, :added, :changed, :closed) returning id""",
                new MapSqlParameterSource("edition", applied.edition().id())
                        .addValue("editionOn", applied.edition().publishedOn())
                        .addValue("validFrom", applied.validFrom())
                        .addValue("at", Timestamp.from(applied.appliedAt()))
                        .addValue(
                                "by", applied.by() == null ? null : applied.by().value())
                        .addValue("added", applied.added())
                        .addValue("changed", applied.changed())
                        .addValue("closed", applied.closed()),
                Long.class);
        return Objects.requireNonNull(id);
    }

    void saveChanges(long importId, RegisterPreview preview) {
        var rows = new ArrayList<SqlParameterSource>();
        preview.added().forEach(e -> rows.add(RegisterRows.change(importId, e.schoolId(), "ADDED", null)));
        preview.changed()
                .forEach(e ->
                        e.fields().forEach(f -> rows.add(RegisterRows.change(importId, e.schoolId(), "CHANGED", f))));
        preview.closed().forEach(e -> rows.add(RegisterRows.change(importId, e.schoolId(), "CLOSED", null)));
        batch("""
                insert into core.school_change (import_id, school_id, kind, field, before_value, after_value)
                values (:import, :school, :kind, :field, :before, :after)""", rows);
    }

    void savePostcodes() {
        batch(
                "insert into core.pc4 (pc4, lat, lon) values (:pc4, :lat, :lon) on conflict do nothing",
                RegisterFiles.postcodes().stream()
                        .map(row -> new MapSqlParameterSource("pc4", row.getField("pc4"))
                                .addValue("lat", Double.valueOf(row.getField("lat")))
                                .addValue("lon", Double.valueOf(row.getField("lon"))))
                        .toList());
    }

    private void batch(String sql, Collection<? extends SqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
}
