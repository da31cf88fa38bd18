CREATE TABLE "appeal_deadlines" (
	"appeal_id" uuid PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "appeals_due_idx";--> statement-breakpoint
ALTER TABLE "appeal_deadlines" ADD CONSTRAINT "appeal_deadlines_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeal_deadlines_due_idx" ON "appeal_deadlines" USING btree ("due_at");--> statement-breakpoint
-- What was raised before is looked at once, too, unless nothing can come of it.
insert into appeal_deadlines (appeal_id, due_at)
select id, due_at from appeals
where not exists (select from appeal_withdrawals where appeal_id = appeals.id)
  and not exists (select from grade_news where appeal_id = appeals.id)
  and not exists (
    select from grade_decisions where appeal_id = appeals.id
      and not exists (select from grade_decisions undo where undo.replaces = grade_decisions.id and undo.kind = 'undo')
  );
