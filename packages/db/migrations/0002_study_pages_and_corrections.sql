CREATE TABLE "corrections" (
	"set_id" uuid NOT NULL,
	"key" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "corrections_set_id_key_pk" PRIMARY KEY("set_id","key")
);
--> statement-breakpoint
CREATE TABLE "study_pages" (
	"set_id" uuid NOT NULL,
	"page" text NOT NULL,
	"title" text NOT NULL,
	"markdown" text NOT NULL,
	CONSTRAINT "study_pages_set_id_page_pk" PRIMARY KEY("set_id","page")
);
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_set_id_question_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."question_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_pages" ADD CONSTRAINT "study_pages_set_id_question_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."question_sets"("id") ON DELETE no action ON UPDATE no action;