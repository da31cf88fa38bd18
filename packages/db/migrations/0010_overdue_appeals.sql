ALTER TABLE "grade_news" RENAME COLUMN "candidate_id" TO "reader_id";--> statement-breakpoint
ALTER TABLE "grade_news" DROP CONSTRAINT "grade_news_candidate_id_users_id_fk";
--> statement-breakpoint
DROP INDEX "grade_news_unread_idx";--> statement-breakpoint
ALTER TABLE "grade_news" ADD COLUMN "appeal_id" uuid;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_due_idx" ON "appeals" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "grade_news_unread_idx" ON "grade_news" USING btree ("reader_id") WHERE "grade_news"."read_at" is null;--> statement-breakpoint
ALTER TABLE "grade_news" ADD CONSTRAINT "grade_news_once_an_appeal" UNIQUE("appeal_id","reader_id");