CREATE TABLE "planted_solutions" (
	"question_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "planted_solutions_question_version_id_position_pk" PRIMARY KEY("question_version_id","position")
);
--> statement-breakpoint
CREATE TABLE "question_trials" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"question_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"planted" jsonb NOT NULL,
	"subject_hash" text NOT NULL,
	"draft_revision" integer NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"result" jsonb,
	"failure" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "copied_from" uuid;--> statement-breakpoint
ALTER TABLE "planted_solutions" ADD CONSTRAINT "planted_solutions_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_trials" ADD CONSTRAINT "question_trials_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_trials" ADD CONSTRAINT "question_trials_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_trials_question_idx" ON "question_trials" USING btree ("question_id","created_at");--> statement-breakpoint
CREATE INDEX "question_trials_unfinished_idx" ON "question_trials" USING btree ("created_at") WHERE "question_trials"."status" = 'queued';--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_copied_from_question_versions_id_fk" FOREIGN KEY ("copied_from") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;