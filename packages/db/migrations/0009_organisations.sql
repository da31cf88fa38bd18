CREATE TABLE "memberships" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_models" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"use" text NOT NULL,
	"base_url" text,
	"model" text,
	"key_variable" text,
	"timeout_ms" integer,
	CONSTRAINT "organisation_models_use_known" CHECK ("organisation_models"."use" in ('off', 'own')),
	CONSTRAINT "organisation_models_own_whole" CHECK ("organisation_models"."use" = 'off' or ("organisation_models"."base_url" is not null and "organisation_models"."model" is not null and "organisation_models"."timeout_ms" is not null)),
	CONSTRAINT "organisation_models_key_named" CHECK ("organisation_models"."key_variable" ~ '^VIVA_MODEL_KEY_[A-Z0-9_]+$')
);
--> statement-breakpoint
-- All who were here before there were organisations are in one, with what they made and took. Admins may rename it.
INSERT INTO "organisations" ("name") VALUES ('First organisation');--> statement-breakpoint
INSERT INTO "memberships" ("user_id", "organisation_id") SELECT "users"."id", "organisations"."id" FROM "users", "organisations";--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
UPDATE "attempts" SET "organisation_id" = (SELECT "id" FROM "organisations");--> statement-breakpoint
ALTER TABLE "attempts" ALTER COLUMN "organisation_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "question_sets" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
UPDATE "question_sets" SET "organisation_id" = (SELECT "id" FROM "organisations") WHERE "owner_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_models" ADD CONSTRAINT "organisation_models_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memberships_organisation_idx" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_name_key" ON "organisations" USING btree (lower("name"));--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_sets" ADD CONSTRAINT "question_sets_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_organisation_idx" ON "attempts" USING btree ("organisation_id");--> statement-breakpoint
ALTER TABLE "question_sets" ADD CONSTRAINT "question_sets_of_people_have_an_organisation" CHECK (("question_sets"."owner_id" is null) = ("question_sets"."organisation_id" is null));--> statement-breakpoint
-- Everybody is in an organisation. Looked at when the transaction ends, for the membership is written after its person.
create function require_membership() returns trigger language plpgsql as $$
declare
  person uuid;
begin
  if tg_table_name = 'users' then person := new.id; else person := old.user_id; end if;
  if exists (select from users where id = person) and not exists (select from memberships where user_id = person) then
    raise exception 'user % is in no organisation', person using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger users_have_an_organisation after insert on users
  deferrable initially deferred for each row execute function require_membership();
--> statement-breakpoint
create constraint trigger memberships_stay after delete or update of user_id on memberships
  deferrable initially deferred for each row execute function require_membership();
