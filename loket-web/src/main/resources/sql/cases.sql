-- One row per trajectory with its next step, who takes it and by when, derived from dated facts. Reads only views that areas publish.
-- The list and its counts put their own select behind this.
with deadline as (
  select day, application_due, intake_due
  from unnest(cast(:days as date[]), cast(:applicationDues as date[]), cast(:intakeDues as date[])) as d (day, application_due, intake_due)
), fact as (
  select c.trajectory_id, c.reference, c.status, c.status_since, c.registered_on, c.given_name, c.family_name, c.search_name,
         c.owner_id, c.owner_given_name, c.owner_family_name,
         a.trajectory_id is not null as applied, coalesce(a.eligible, true) as eligible, a.diploma_check,
         a.self_scan_on, a.cv_on, a.motivation_on, nullif(m.state, 'WAITING') as meeting,
         i.on_date as intake_on, i.desk_report_on, i.coach_report_on, i.outcome, i.look_again_on,
         g.coach_id, g.kind as guide_kind, g.given_name as coach_given_name, g.family_name as coach_family_name,
         l.trajectory_id is not null as coach_left,
         c.status not in ('COMPLETED', 'ENDED') and (g.kind is null or g.kind = 'STAND_IN' or l.trajectory_id is not null) as guide_wanted,
         p.type as placement, p.until_on as placed_until,
         s.until_on as still_until, s.until_on <= cast(:today as date) as still_over,
         coalesce((select sum(z.until_on - greatest(z.from_on, c.status_since)) from core.standstill z
                   where z.trajectory_id = c.trajectory_id and z.kind = 'PAUSE' and z.until_on > c.status_since), 0)::integer as paused_days,
         coalesce(da.application_due, c.registered_on + cast(:applicationDays as integer)) as application_due,
         coalesce(di.intake_due, c.status_since + cast(:intakeDays as integer)) as intake_due
  from core.person_card c
  left join core.application_now a on a.trajectory_id = c.trajectory_id
  left join core.meeting_now m on m.trajectory_id = c.trajectory_id
  left join core.intake_now i on i.trajectory_id = c.trajectory_id
  left join coaching.assignment_now g on g.trajectory_id = c.trajectory_id
  left join coaching.guide_left l on l.trajectory_id = c.trajectory_id and (l.left_on is null or l.left_on <= cast(:today as date))
  left join (select distinct on (trajectory_id) trajectory_id, type, until_on from core.placement_now
             where from_on <= cast(:today as date) and (until_on is null or until_on > cast(:today as date))
             order by trajectory_id, from_on desc) p on p.trajectory_id = c.trajectory_id
  left join (select distinct on (trajectory_id) trajectory_id, until_on from core.standstill
             where open and from_on <= cast(:today as date)
             order by trajectory_id, kind = 'PAUSE' desc, until_on desc) s on s.trajectory_id = c.trajectory_id
  left join deadline da on da.day = c.registered_on
  left join deadline di on di.day = c.status_since
), step as (
  select fact.*, case
    when status in ('COMPLETED', 'ENDED') then 'OVER'
    when still_over then 'STILL_OVER'
    when still_until is not null then 'STILL'
    when status = 'REGISTERED' and guide_kind is null then 'GUIDE'
    when status = 'REGISTERED' and not eligible and diploma_check = 'OPEN' then 'DIPLOMA'
    when status = 'REGISTERED' and not eligible then 'NOT_ELIGIBLE'
    when status = 'REGISTERED' and self_scan_on is null then 'SCAN'
    when status = 'REGISTERED' and cv_on is null then 'CV'
    when status = 'REGISTERED' and motivation_on is null then 'MOTIVATION'
    when status = 'REGISTERED' and meeting is null then 'MEETING'
    when status = 'REGISTERED' then 'RECONSIDER'
    when status = 'INTAKE_READY' and outcome = 'NOT_NOW' and look_again_on > cast(:today as date) then 'WAIT'
    when status = 'INTAKE_READY' and outcome = 'NOT_NOW' then 'LOOK_AGAIN'
    when status = 'INTAKE_READY' and intake_on is null then 'PLAN_INTAKE'
    when status = 'INTAKE_READY' and intake_on >= cast(:today as date) and desk_report_on is null then 'INTAKE'
    when status = 'INTAKE_READY' and desk_report_on is null then 'DESK_REPORT'
    when status = 'INTAKE_READY' and coach_report_on is null then 'COACH_REPORT'
    when status = 'INTAKE_READY' then 'DECIDE'
    when status = 'PRE_TRACK' and (meeting is null or meeting = 'BOOKED') then 'ATTEND'
    when status = 'PRE_TRACK' and placement is null then 'SCHOOL'
    else status
  end as step
  from fact
), dated as (
  -- What is due by a norm moves on by the days of a pause (EX-17); a day that people agreed on does not.
  select step.*,
    case
      when step in ('OVER', 'WAIT', 'STILL') then 'NOBODY'
      when step in ('SCAN', 'CV', 'MOTIVATION', 'MEETING', 'ATTEND') then 'CANDIDATE'
      when step in ('COACH_REPORT', 'INDUCTION') then 'COACH'
      when step in ('WORK_EXPERIENCE', 'YEAR_ONE', 'YEAR_TWO') then 'SCHOOL'
      when step in ('SUITABILITY', 'COMPETENCE') then 'COLLEGE'
      else 'DESK'
    end as who,
    case
      when step in ('STILL', 'STILL_OVER') then still_until
      when step = 'GUIDE' then registered_on
      when status = 'REGISTERED' then application_due + paused_days
      when step in ('WAIT', 'LOOK_AGAIN') then look_again_on
      when step = 'PLAN_INTAKE' then intake_due + paused_days
      when step = 'INTAKE' then intake_on
      when step in ('DESK_REPORT', 'COACH_REPORT', 'DECIDE') then intake_on + cast(:reportDays as integer)
      when status = 'PRE_TRACK' then cast(status_since + make_interval(months => :preTrackMonths) as date) + paused_days
      when step = 'WORK_EXPERIENCE' then coalesce(placed_until, cast(status_since + make_interval(months => :workMonths) as date) + paused_days)
      when step in ('YEAR_ONE', 'YEAR_TWO') then cast(status_since + interval '1 year' as date) + paused_days
    end as due_on
  from step
), work as (
  select dated.*,
    case
      when step = 'OVER' then 'OVER'
      when step in ('WAIT', 'STILL') then 'WAITING'
      when due_on is null then 'NO_DATE'
      when due_on < cast(:today as date) then 'LATE'
      when due_on = cast(:today as date) then 'TODAY'
      when due_on <= cast(:today as date) + 3 then 'SOON'
      else 'ON_TRACK'
    end as state
  from dated
)
