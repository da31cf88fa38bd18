ALTER TABLE "regrades" ADD COLUMN "base_version_id" uuid;--> statement-breakpoint
-- What was published when each was begun; a question is only regraded once it was published.
update regrades set base_version_id = coalesce(
  (
    select id from question_versions
    where question_id = regrades.question_id and published_at <= regrades.created_at
    order by version desc limit 1
  ),
  (select id from question_versions where question_id = regrades.question_id order by version limit 1)
);--> statement-breakpoint
ALTER TABLE "regrades" ALTER COLUMN "base_version_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "regrades" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_base_version_id_question_versions_id_fk" FOREIGN KEY ("base_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;
