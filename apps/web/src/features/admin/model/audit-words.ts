/** What somebody did, in the past tense. An action that has no words yet is shown by its name. */
export function auditWords(action: string): string {
  return WORDS[action] ?? action;
}

const WORDS: Partial<Record<string, string>> = {
  "attempt.start": "started an attempt",
  "attempt.submit-by-candidate": "submitted an attempt",
  "attempt.submit-by-deadline": "submitted an attempt at its deadline",
  "bank.add-import": "added an import to a set",
  "bank.create-import": "brought a file to import",
  "bank.create-question": "made a question",
  "bank.create-set": "made a question set",
  "bank.discard-import": "discarded an import",
  "bank.export-set": "exported a question set",
  "bank.load": "loaded the built-in bank",
  "bank.publish-question": "published a question",
  "bank.rename-set": "renamed a question set",
  "bank.undo-import": "undid an import",
  "grading.accept-phrasing": "accepted a phrasing into a draft",
  "grading.apply-regrade": "asked for a regrade to be applied",
  "grading.cancel-regrade": "cancelled the preview of a regrade",
  "grading.decide": "decided on a criterion",
  "grading.preview-regrade": "previewed a regrade",
  "grading.raise-appeal": "appealed a criterion",
  "grading.raise-check": "asked for a review of a criterion",
  "grading.regrade-applied": "applied a regrade",
  "grading.settle-check": "settled a criterion of their own answer",
  "grading.undo-decision": "took a decision back",
  "grading.withdraw-appeal": "took a request back",
  "identity.sign-in": "signed in",
  "identity.sign-up": "made an account",
  "interview.cancel": "cancelled an interview",
  "interview.create": "made an interview",
  "interview.reschedule": "moved an interview",
  "mastery.compile-report": "compiled a report",
};
