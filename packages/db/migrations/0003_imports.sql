-- Near duplicates are looked for by runs of three letters. The extension is trusted: who owns the database may have it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "bank_imports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"owner_id" uuid NOT NULL,
	"set_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"format" text NOT NULL,
	"encoding" text,
	"repaired" jsonb,
	"content" text NOT NULL,
	"line_count" integer NOT NULL,
	"skipped" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"added_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_drafts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"question" jsonb NOT NULL,
	"content" jsonb NOT NULL,
	"edited" boolean DEFAULT false NOT NULL,
	"decision" text NOT NULL,
	"duplicate_position" integer,
	"question_id" uuid,
	"outcome" text,
	"revision_after" integer,
	"sources_before" jsonb,
	CONSTRAINT "import_drafts_position" UNIQUE("import_id","position"),
	CONSTRAINT "import_drafts_outcome_has_question" CHECK (("import_drafts"."outcome" is null) = ("import_drafts"."question_id" is null))
);
--> statement-breakpoint
ALTER TABLE "bank_imports" ADD CONSTRAINT "bank_imports_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_imports" ADD CONSTRAINT "bank_imports_set_id_question_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."question_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_import_id_bank_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."bank_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_imports_owner_idx" ON "bank_imports" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "bank_imports_set_idx" ON "bank_imports" USING btree ("set_id");--> statement-breakpoint
CREATE INDEX "import_drafts_question_idx" ON "import_drafts" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "question_drafts_title_trigrams" ON "question_drafts" USING gin (("content" ->> 'title') gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "question_drafts_words" ON "question_drafts" USING gin (to_tsvector('english', ("content" ->> 'title') || ' ' || ("content" ->> 'prompt')));--> statement-breakpoint
CREATE INDEX "question_versions_title_trigrams" ON "question_versions" USING gin (("content" ->> 'title') gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "question_versions_words" ON "question_versions" USING gin (to_tsvector('english', ("content" ->> 'title') || ' ' || ("content" ->> 'prompt')));