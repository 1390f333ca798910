package nl.loket.web.admin;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.loket.shared.PersonId;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves a word about somebody in every table that keeps words about people, and finds it back wherever it is. */
public record Trace(JdbcClient jdbc, String word) {

    private static final List<String> LEFT = List.of(
            "update core.person set family_name = :w where id = :p",
            "update core.application set background = :w, diploma_note = :w where trajectory_id = :t",
            "insert into core.self_scan (trajectory_id, questionnaire, answers, outcome, on_date) values (:t, 1, array[:w], 'FITS', date '2020-01-01')",
            "insert into core.motivation (trajectory_id, version, text) values (:t, 0, :w)",
            "insert into core.strengths (trajectory_id, version, work, subjects, languages, pastimes, on_date) values (:t, 1, :w, :w, :w, :w, date '2020-01-01')",
            "insert into core.school_visit (id, trajectory_id, on_date, place, note) values (gen_random_uuid(), :t, date '2020-01-01', :w, :w)",
            "insert into core.support_need (trajectory_id, version, text, on_date) values (:t, 1, :w, date '2020-01-01')",
            "insert into core.email_change (person_id, email, code_hash, salt, expires_at) values (:p, :w || '@voorbeeld.nl', '', '', now())",
            "insert into core.calendar_feed (person_id, token_hash) values (:p, convert_to(:w, 'UTF8'))",
            "insert into core.timeline (trajectory_id, at, message_key, arguments) values (:t, now(), 'trajectory.timeline.moved', array['TEXT:' || :w])",
            "insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, reason, on_date) values (:t, 'PRE_TRACK', 'PRE_TRACK', 'MOVE', :w, date '2020-01-01')",
            "insert into core.step_record (trajectory_id, step, outcome, on_date, recorded_at, note, on_behalf_of) values (:t, 'ST_39', 'NOT_HELD', date '2020-01-01', now(), :w, :w)",
            "insert into core.waiting (trajectory_id, kind, from_on, until_on, reason, closed_on) values (:t, 'PAUSE', date '2020-01-01', date '2020-02-01', :w, date '2020-02-01')",
            """
            insert into core.candidate_request (id, version, trajectory_id, kind, words, asked_on, due_on, state)
            values (gen_random_uuid(), 0, :t, 'ERASURE', :w, date '2020-01-01', date '2020-02-01', 'ASKED')""",
            "update core.trajectory set exit_note = :w, exit_steps = :w where id = :t",
            "insert into core.note (trajectory_id, kind, author_id, text, written_at) values (:t, 'PRIVATE', :c, :w, now())",
            """
            with i as (
              insert into core.intake (id, version, trajectory_id, on_date, at_time, place, intermediary_id, coach_id, guests, state)
              values (gen_random_uuid(), 0, :t, date '2020-01-01', time '10:00', 'Wibautstraat 2', :c, :c, array[:w], 'DECIDED') returning id),
            r as (
              insert into core.intake_report (intake_id, reporter, version, author_id, motivation, profession, guidance, feasibility)
              select id, 'COACH', 0, :c, :w, '', '', '' from i)
            insert into core.intake_decision (id, intake_id, outcome, reason, feedback, decided_on, decided_by)
            select id, id, 'GO', 'SUITABLE', :w, date '2020-01-01', :c from i""",
            """
            with s as (
              insert into core.proposal (id, trajectory_id, school_id, type, from_on, until_on, brings, decline_note, state, proposed_on, decided_on)
              select gen_random_uuid(), :t, min(id), 'TRAINING', date '2020-01-01', date '2020-06-01', :w, :w, 'CONFIRMED', date '2020-01-01', date '2020-01-01'
              from core.school returning id, school_id),
            p as (
              insert into core.placement (id, trajectory_id, school_id, type, from_on, until_on, end_reason, proposal_id, confirmed_on)
              select id, :t, school_id, 'TRAINING', date '2020-01-01', date '2020-06-01', :w, id, date '2020-01-01' from s)
            select 1""",
            """
            insert into core.companion (placement_id, school_id, kind, name, email, willing, from_on, named_on)
            select id, school_id, 'DUO', :w, :w || '@school.nl', true, date '2020-01-01', date '2020-01-01' from core.placement where trajectory_id = :t""",
            "insert into coaching.assignment (trajectory_id, coach_id, kind, from_on, until_on, reason) values (:t, :c, 'GUIDE', date '2019-01-01', date '2019-02-01', :w)",
            """
            insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, approved_by, logged_at)
            values (gen_random_uuid(), 0, :t, :c, date '2020-01-01', 60, 'COACHING', :w, 'INTAKE', 'APPROVED', :c, now())""",
            """
            insert into coaching.extra_request (id, version, trajectory_id, coach_id, pot, minutes, reason, asked_at, state, answer, decided_by)
            values (gen_random_uuid(), 0, :t, :c, 'INTAKE', 60, :w, now(), 'GRANTED', :w, :c)""",
            """
            insert into coaching.extra_time (id, trajectory_id, pot, minutes, reason, granted_on, granted_by)
            values (gen_random_uuid(), :t, 'INTAKE', 60, :w, date '2020-01-01', :c)""",
            """
            insert into coaching.handover (trajectory_id, from_coach, to_coach, on_date, reason, note)
            values (:t, :c, :p, date '2020-01-01', :w, :w)""",
            "insert into coaching.match_profile (trajectory_id, traits, preferred_schools) values (:t, array['CARE'], array[:w])",
            """
            with c as (
              insert into coaching.match_choice (trajectory_id, coach_id, place, reason, chosen_on) values (:t, :c, 1, :w, date '2020-01-01') returning id)
            insert into coaching.match_part (choice_id, position, criterion, points, most, reason, arguments)
            select id, 1, 'COACH_ROOM', 1, 30, :w, '{}' from c""",
            """
            with d as (
              insert into core.document (id, about_id, kind, filename, file_type, size_bytes, stored_at, stored_by, fingerprint, scan)
              values (gen_random_uuid(), :p, 'CV', :w || '.pdf', 'PDF', 9, now(), :p, '\\x01', 'CLEAN') returning id)
            insert into core.document_part (document_id, part, content) select id, 0, convert_to(:w, 'UTF8') from d""",
            "insert into core.application_cv (trajectory_id, document_id, on_date) select :t, id, date '2020-01-01' from core.document where about_id = :p",
            """
            insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, attempts,
              due_at, created_at, system_created_at)
            values (gen_random_uuid(), gen_random_uuid(), 'a', :p, :w || '@voorbeeld.nl', 'nl', :w, :w, false, 'of-' || :w, 'SENT', 1, now(), now(), now())""",
            "insert into core.second_step (person_id) values (:p)",
            "insert into core.recovery_code (person_id, code_hash) values (:p, '')",
            """
            insert into core.passkey (id, person_id, label, public_key, signature_count, verified, transports, backup_eligible, backed_up,
              attestation_object, client_data, created_at, last_used_at)
            values (convert_to(:w, 'UTF8'), :p, :w, '', 0, true, '', false, false, '', '', now(), now())""",
            """
            insert into web.wizard_draft (owner, wizard, about, version, answers, changed_on)
            values (:p, 'scan', :t, 1, jsonb_build_object('a', :w), current_date)""",
            "insert into core.mail_opt_out (person_id, template, at) values (:p, :w, now())",
            "insert into core.reminder (person_id, template, at) values (:p, :w, now())",
            "insert into core.postbus (message_id, address, language, subject, body, at) values ('of-' || :w, :w || '@voorbeeld.nl', 'nl', :w, :w, now())");

    public void leave(Candidate about, PersonId coach) {
        jdbc.sql("update core.account set email = :w || '@voorbeeld.nl' where person_id = :p")
                .params(Map.of("w", word, "p", about.person().value()))
                .update();
        for (var sql : LEFT) {
            var spec = jdbc.sql(sql);
            for (var name : Map.of(
                            "w",
                            (Object) word,
                            "t",
                            about.trajectory().value(),
                            "p",
                            about.person().value(),
                            "c",
                            coach.value())
                    .entrySet()) {
                spec = spec.param(name.getKey(), name.getValue());
            }
            if (sql.endsWith("select 1")) {
                spec.query().listOfRows();
            } else {
                spec.update();
            }
        }
    }

    private static final List<String> LEFT_AT_WORK = List.of(
            "update core.person set given_name = :w, family_name = :w where id = :p",
            "update core.account set email = :w || '@voorbeeld.nl' where person_id = :p",
            """
            insert into core.passkey (id, person_id, label, public_key, signature_count, verified, transports, backup_eligible, backed_up,
              attestation_object, client_data, created_at, last_used_at)
            values (convert_to(:w, 'UTF8'), :p, :w, '', 0, true, '', false, false, '', '', now(), now())""",
            "insert into web.hidden_column (owner, list, hidden) values (:p, 'mensen', :w)",
            "insert into core.second_step (person_id) values (:p)",
            "insert into core.second_step_reset (person_id, reason, reset_at) values (:p, :w, now())",
            """
            insert into core.support_view (by_id, as_id, reason, dossiers, from_at, until_at)
            select id, :p, :w, false, now(), now() + interval '1 hour' from core.person where id <> :p limit 1""",
            "insert into coaching.coach (person_id, version, kind, capacity, from_on, active, state_reason) values (:p, 0, 'EXTERNAL', 1, date '2020-01-01', false, :w)",
            "insert into coaching.match_profile (coach_id, traits) values (:p, array['CARE'])");

    /** Of somebody who works here. */
    void leaveAtWork(PersonId person) {
        LEFT_AT_WORK.forEach(sql -> {
            var spec = jdbc.sql(sql).param("p", person.value());
            (sql.contains(":w") ? spec.param("w", word) : spec).update();
        });
    }

    /** The tables in which it stands. */
    public List<String> found() {
        var found = new TreeSet<String>();
        var tables = jdbc.sql("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname in ('core', 'coaching', 'finance', 'web', 'audit')")
                .query((row, _) -> row.getString(1))
                .list();
        for (var table : tables) {
            var here = jdbc.sql("select exists (select from " + table + " t where t::text ilike '%' || :w || '%')")
                    .param("w", word)
                    .query(Boolean.class)
                    .single();
            if (here) found.add(table);
        }
        return List.copyOf(found);
    }
}
