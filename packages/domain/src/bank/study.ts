import * as z from "zod";

/** A page of study notes as the bank's files hold it: what criteria point to. */
export const studyPageSchema = z.object({
  /** Its name below study/, as in `django/orm`. */
  page: z.string().min(1),
  title: z.string().min(1),
  markdown: z.string().min(1),
});
export type StudyPage = z.infer<typeof studyPageSchema>;

/** Where a criterion sends a candidate: a passage of a page that exists. */
export const studyLinkSchema = z.object({
  bankId: z.string(),
  page: z.string(),
  /** Of the heading above the passage. */
  anchor: z.string(),
  pageTitle: z.string(),
});
export type StudyLink = z.infer<typeof studyLinkSchema>;

export const studyPageViewSchema = studyPageSchema.extend({ bankId: z.string(), bankTitle: z.string() });
export type StudyPageView = z.infer<typeof studyPageViewSchema>;

/** The pages of a bank, by name; without their text. */
export const studyIndexSchema = z.array(
  z.object({
    bankId: z.string(),
    bankTitle: z.string(),
    pages: z.array(z.object({ page: z.string(), title: z.string(), area: z.string() })),
  }),
);
export type StudyIndex = z.infer<typeof studyIndexSchema>;
