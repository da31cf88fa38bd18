DROP INDEX "question_drafts_title_trigrams";--> statement-breakpoint
DROP INDEX "question_drafts_words";--> statement-breakpoint
DROP INDEX "question_versions_title_trigrams";--> statement-breakpoint
DROP INDEX "question_versions_words";--> statement-breakpoint
ALTER TABLE "question_drafts" ADD COLUMN "title" text GENERATED ALWAYS AS ("question_drafts"."content" ->> 'title') STORED;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', ("question_drafts"."content" ->> 'title') || ' ' || ("question_drafts"."content" ->> 'prompt'))) STORED;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "title" text GENERATED ALWAYS AS ("question_versions"."content" ->> 'title') STORED;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', ("question_versions"."content" ->> 'title') || ' ' || ("question_versions"."content" ->> 'prompt'))) STORED;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "kind" text GENERATED ALWAYS AS ("question_versions"."content" ->> 'kind') STORED;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "difficulty" text GENERATED ALWAYS AS ("question_versions"."content" ->> 'difficulty') STORED;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "topics" jsonb GENERATED ALWAYS AS ("question_versions"."content" -> 'topics') STORED;--> statement-breakpoint
CREATE INDEX "question_drafts_title_trigrams" ON "question_drafts" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "question_drafts_words" ON "question_drafts" USING gin ("words");--> statement-breakpoint
CREATE INDEX "question_versions_title_trigrams" ON "question_versions" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "question_versions_words" ON "question_versions" USING gin ("words");