CREATE TABLE "appeal_withdrawals" (
	"appeal_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"attempt_question_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"criterion_key" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"raised_by" uuid NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "appeals_kind_known" CHECK ("appeals"."kind" in ('check', 'appeal'))
);
--> statement-breakpoint
CREATE TABLE "grade_decisions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"attempt_question_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"criterion_key" text NOT NULL,
	"kind" text NOT NULL,
	"role" text NOT NULL,
	"points" double precision,
	"reason" text NOT NULL,
	"replaces" uuid,
	"appeal_id" uuid,
	"batch_id" uuid NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "grade_decisions_chain" UNIQUE NULLS NOT DISTINCT("attempt_question_id","criterion_key","replaces"),
	CONSTRAINT "grade_decisions_points" CHECK (("grade_decisions"."kind" = 'set') = ("grade_decisions"."points" is not null)),
	CONSTRAINT "grade_decisions_range" CHECK ("grade_decisions"."points" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "grade_news" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"attempt_question_id" uuid NOT NULL,
	"decision_id" uuid,
	"details" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "regrade_results" (
	"regrade_id" uuid NOT NULL,
	"attempt_question_id" uuid NOT NULL,
	"base_grade_id" uuid NOT NULL,
	"before" double precision NOT NULL,
	"after" double precision NOT NULL,
	"lapses" boolean NOT NULL,
	"criteria" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "regrade_results_regrade_id_attempt_question_id_pk" PRIMARY KEY("regrade_id","attempt_question_id")
);
--> statement-breakpoint
CREATE TABLE "regrades" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"question_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"draft_revision" integer NOT NULL,
	"status" text NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"failure" text,
	"applied_by" uuid,
	"applied_at" timestamp with time zone,
	"version_id" uuid
);
--> statement-breakpoint
ALTER TABLE "answer_grades" ADD COLUMN "question_version_id" uuid;--> statement-breakpoint
-- Until now every answer was graded against the version that it was drawn with.
ALTER TABLE "answer_grades" DISABLE TRIGGER "answer_grades_final";--> statement-breakpoint
UPDATE "answer_grades" SET "question_version_id" = "attempt_questions"."question_version_id" FROM "attempt_questions" WHERE "attempt_questions"."id" = "answer_grades"."attempt_question_id";--> statement-breakpoint
ALTER TABLE "answer_grades" ENABLE TRIGGER "answer_grades_final";--> statement-breakpoint
ALTER TABLE "answer_grades" ALTER COLUMN "question_version_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_grades" ADD COLUMN "model" jsonb;--> statement-breakpoint
ALTER TABLE "grading_runs" ADD COLUMN "regrade_id" uuid;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "checks" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "reports" SET "checks" = (SELECT count(*) FROM "criterion_grades" JOIN "answer_grades" ON "answer_grades"."id" = "criterion_grades"."answer_grade_id" WHERE "answer_grades"."grading_run_id" = "reports"."grading_run_id" AND "criterion_grades"."state" <> 'graded');--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "checks" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "appeal_withdrawals" ADD CONSTRAINT "appeal_withdrawals_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_criterion_id_rubric_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."rubric_criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_raised_by_users_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_criterion_id_rubric_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."rubric_criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_replaces_grade_decisions_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."grade_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_decisions" ADD CONSTRAINT "grade_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_candidate_id_users_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_decision_id_grade_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."grade_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrade_results" ADD CONSTRAINT "regrade_results_regrade_id_regrades_id_fk" FOREIGN KEY ("regrade_id") REFERENCES "public"."regrades"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrade_results" ADD CONSTRAINT "regrade_results_attempt_question_id_attempt_questions_id_fk" FOREIGN KEY ("attempt_question_id") REFERENCES "public"."attempt_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrade_results" ADD CONSTRAINT "regrade_results_base_grade_id_answer_grades_id_fk" FOREIGN KEY ("base_grade_id") REFERENCES "public"."answer_grades"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_applied_by_users_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_version_id_question_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_question_idx" ON "appeals" USING btree ("attempt_question_id");--> statement-breakpoint
CREATE INDEX "grade_decisions_batch_idx" ON "grade_decisions" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "grade_news_unread_idx" ON "grade_news" USING btree ("candidate_id") WHERE "grade_news"."read_at" is null;--> statement-breakpoint
CREATE INDEX "regrade_results_change_idx" ON "regrade_results" USING btree ("regrade_id",("after" - "before"));--> statement-breakpoint
CREATE INDEX "regrades_question_idx" ON "regrades" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "regrades_unfinished_idx" ON "regrades" USING btree ("created_at") WHERE "regrades"."status" in ('previewing', 'applying');--> statement-breakpoint
ALTER TABLE "answer_grades" ADD CONSTRAINT "answer_grades_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grading_runs" ADD CONSTRAINT "grading_runs_regrade_id_regrades_id_fk" FOREIGN KEY ("regrade_id") REFERENCES "public"."regrades"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_grades_question_idx" ON "answer_grades" USING btree ("attempt_question_id");--> statement-breakpoint
ALTER TABLE "grading_runs" ADD CONSTRAINT "grading_runs_once_a_regrade" UNIQUE("regrade_id","attempt_id");--> statement-breakpoint
create trigger grade_decisions_append_only before update or delete or truncate on grade_decisions
  for each statement execute function refuse_change();--> statement-breakpoint
create trigger appeals_append_only before update or delete or truncate on appeals
  for each statement execute function refuse_change();--> statement-breakpoint
create trigger appeal_withdrawals_append_only before update or delete or truncate on appeal_withdrawals
  for each statement execute function refuse_change();--> statement-breakpoint
create trigger regrade_results_append_only before update or delete or truncate on regrade_results
  for each statement execute function refuse_change();
