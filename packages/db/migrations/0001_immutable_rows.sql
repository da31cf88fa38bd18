-- What is published or recorded is a fact. Neither the application nor a slip at a console may change it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: its rows never change, add a new one instead', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger question_versions_immutable before update or delete or truncate on question_versions
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger rubric_criteria_immutable before update or delete or truncate on rubric_criteria
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger clock_events_append_only before update or delete or truncate on clock_events
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger answer_edits_append_only before update or delete or truncate on answer_edits
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger criterion_grades_append_only before update or delete or truncate on criterion_grades
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger audit_events_append_only before update or delete or truncate on audit_events
  for each statement execute function refuse_change();
--> statement-breakpoint
-- A grade that is in stays as it was given; only rows still being worked on may change.
create function refuse_regrading() returns trigger language plpgsql as $$
begin
  if old.status = 'graded' then
    raise exception 'answer grade % is final: grade again in a new run', old.id
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger answer_grades_final before update on answer_grades
  for each row execute function refuse_regrading();
