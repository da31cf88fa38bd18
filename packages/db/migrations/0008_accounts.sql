ALTER TABLE "answer_edits" DROP CONSTRAINT "answer_edits_attempt_question_id_attempt_questions_id_fk";
--> statement-breakpoint
ALTER TABLE "attempt_questions" DROP CONSTRAINT "attempt_questions_attempt_id_attempts_id_fk";
--> statement-breakpoint
ALTER TABLE "attempts" DROP CONSTRAINT "attempts_interview_id_scheduled_interviews_id_fk";
--> statement-breakpoint
ALTER TABLE "clock_events" DROP CONSTRAINT "clock_events_attempt_id_attempts_id_fk";
--> statement-breakpoint
ALTER TABLE "answer_grades" DROP CONSTRAINT "answer_grades_grading_run_id_grading_runs_id_fk";
--> statement-breakpoint
ALTER TABLE "answer_grades" DROP CONSTRAINT "answer_grades_attempt_question_id_attempt_questions_id_fk";
--> statement-breakpoint
ALTER TABLE "appeal_withdrawals" DROP CONSTRAINT "appeal_withdrawals_appeal_id_appeals_id_fk";
--> statement-breakpoint
ALTER TABLE "appeals" DROP CONSTRAINT "appeals_attempt_question_id_attempt_questions_id_fk";
--> statement-breakpoint
ALTER TABLE "criterion_grades" DROP CONSTRAINT "criterion_grades_answer_grade_id_answer_grades_id_fk";
--> statement-breakpoint
ALTER TABLE "grade_decisions" DROP CONSTRAINT "grade_decisions_attempt_question_id_attempt_questions_id_fk";
--> statement-breakpoint
ALTER TABLE "grade_decisions" DROP CONSTRAINT "grade_decisions_replaces_grade_decisions_id_fk";
--> statement-breakpoint
ALTER TABLE "grade_decisions" DROP CONSTRAINT "grade_decisions_appeal_id_appeals_id_fk";
--> statement-breakpoint
ALTER TABLE "grade_news" DROP CONSTRAINT "grade_news_attempt_question_id_attempt_questions_id_fk";
--> statement-breakpoint
ALTER TABLE "grade_news" DROP CONSTRAINT "grade_news_decision_id_grade_decisions_id_fk";
--> statement-breakpoint
ALTER TABLE "grading_runs" DROP CONSTRAINT "grading_runs_attempt_id_attempts_id_fk";
--> statement-breakpoint
ALTER TABLE "regrade_results" DROP CONSTRAINT "regrade_results_attempt_question_id_attempt_questions_id_fk";
--> statement-breakpoint
ALTER TABLE "regrade_results" DROP CONSTRAINT "regrade_results_base_grade_id_answer_grades_id_fk";
--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_attempt_id_attempts_id_fk";
--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_grading_run_id_grading_runs_id_fk";
--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "time_zone" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "time_zone" DROP NOT NULL;--> statement-breakpoint
-- Until now nobody could choose one: what stood there was the default, and pages followed the browser.
UPDATE "users" SET "time_zone" = NULL;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD COLUMN "last_seen_at" timestamp with time zone;--> statement-breakpoint
UPDATE "auth_sessions" SET "last_seen_at" = "created_at";--> statement-breakpoint
ALTER TABLE "auth_sessions" ALTER COLUMN "last_seen_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "answer_edits" ADD CONSTRAINT "answer_edits_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_questions" ADD CONSTRAINT "attempt_questions_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_interview_id_scheduled_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."scheduled_interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_grades" ADD CONSTRAINT "answer_grades_grading_run_id_grading_runs_id_fk" FOREIGN KEY ("grading_run_id") REFERENCES "public"."grading_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_grades" ADD CONSTRAINT "answer_grades_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal_withdrawals" ADD CONSTRAINT "appeal_withdrawals_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_grades" ADD CONSTRAINT "criterion_grades_answer_grade_id_answer_grades_id_fk" FOREIGN KEY ("answer_grade_id") REFERENCES "public"."answer_grades"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_replaces_grade_decisions_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."grade_decisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_decision_id_grade_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."grade_decisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grading_runs" ADD CONSTRAINT "grading_runs_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrade_results" ADD CONSTRAINT "regrade_results_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrade_results" ADD CONSTRAINT "regrade_results_base_grade_id_answer_grades_id_fk" FOREIGN KEY ("base_grade_id") REFERENCES "public"."answer_grades"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_grading_run_id_grading_runs_id_fk" FOREIGN KEY ("grading_run_id") REFERENCES "public"."grading_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grade_decisions_replaces_idx" ON "grade_decisions" USING btree ("replaces");--> statement-breakpoint
CREATE INDEX "grade_decisions_appeal_idx" ON "grade_decisions" USING btree ("appeal_id");--> statement-breakpoint
CREATE INDEX "grade_news_question_idx" ON "grade_news" USING btree ("attempt_question_id");--> statement-breakpoint
CREATE INDEX "grade_news_decision_idx" ON "grade_news" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "regrade_results_question_idx" ON "regrade_results" USING btree ("attempt_question_id");--> statement-breakpoint
CREATE INDEX "regrade_results_base_idx" ON "regrade_results" USING btree ("base_grade_id");--> statement-breakpoint
CREATE INDEX "reports_run_idx" ON "reports" USING btree ("grading_run_id");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_erased_whole" CHECK (case when "users"."erased_at" is null
        then "users"."email" is not null and "users"."password_hash" is not null
        else "users"."email" is null and "users"."password_hash" is null and "users"."time_zone" is null
          and "users"."name" = 'Deleted account' and "users"."role" = 'candidate' end);
--> statement-breakpoint
-- A fact may go in one way only: with the attempt that it is of, and an attempt only with its candidate's account.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  -- Deeper than one: a foreign key takes it away with what it hangs on, and that is guarded below.
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return null; end if;
  raise exception '% on % is refused: its rows never change, add a new one instead', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create function refuse_unless_erased() returns trigger language plpgsql as $$
begin
  if exists (select from users where id = old.candidate_id and erased_at is not null) then return old; end if;
  raise exception 'delete on % is refused: its rows go only with the account of their candidate', tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger scheduled_interviews_go_with_account before delete on scheduled_interviews
  for each row execute function refuse_unless_erased();
--> statement-breakpoint
create trigger attempts_go_with_account before delete on attempts
  for each row execute function refuse_unless_erased();
--> statement-breakpoint
-- What is only in use while its account is: asked for in the very moment of the erasure it waits, and is then refused.
create function refuse_for_erased() returns trigger language plpgsql as $$
declare account uuid;
begin
  execute format('select ($1).%I', tg_argv[0]) into account using new;
  if account is null then return new; end if;
  perform 1 from users where id = account and erased_at is null for key share;
  if found then return new; end if;
  raise exception '% on % is refused: the account % is erased', tg_op, tg_table_name, account
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger auth_sessions_of_account before insert on auth_sessions
  for each row execute function refuse_for_erased('user_id');
--> statement-breakpoint
create trigger scheduled_interviews_of_account before insert on scheduled_interviews
  for each row execute function refuse_for_erased('candidate_id');
--> statement-breakpoint
create trigger question_sets_of_account before insert or update of owner_id on question_sets
  for each row execute function refuse_for_erased('owner_id');
--> statement-breakpoint
create trigger bank_imports_of_account before insert or update of owner_id on bank_imports
  for each row execute function refuse_for_erased('owner_id');
--> statement-breakpoint
create function refuse_revival() returns trigger language plpgsql as $$
begin
  if old.erased_at is null then return new; end if;
  raise exception 'update on users is refused: the account % is erased', old.id using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger users_stay_erased before update on users for each row execute function refuse_revival();
