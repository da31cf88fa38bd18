import type { FormatName } from "@viva/domain/bank/formats";
import type { AuditArea } from "@viva/domain/operations/views";
import type { Route } from "next";

/** Addresses that need an id, written once. */
export const paths = {
  interview: (id: string) => `/interviews/${id}` as Route,
  attempt: (id: string) => `/attempts/${id}` as Route,
  review: (id: string) => `/attempts/${id}/review` as Route,
  set: (id: string) => `/sets/${id}` as Route,
  /** The audit of one area or of all, from the newest on or from what is older than an event. */
  admin: ({ area, before }: { area?: AuditArea | undefined; before?: string | undefined }) => {
    const query = new URLSearchParams();
    if (area !== undefined) query.set("area", area);
    if (before !== undefined) query.set("before", before);
    return (query.size === 0 ? "/admin" : `/admin?${query.toString()}`) as Route;
  },
  /** The grading queue, at what waits of an answer. */
  queue: (attemptQuestionId: string) => `/grading?answer=${attemptQuestionId}` as Route,
  organisation: (id: string) => `/admin/organisations/${id}` as Route,
  /** People, of one organisation or of all, with a part of their name or address, from one of them on. */
  members: (which: {
    organisation?: string | undefined;
    search?: string | undefined;
    after?: string | undefined;
  }) => {
    const query = new URLSearchParams();
    if (which.organisation !== undefined) query.set("organisation", which.organisation);
    if (which.search !== undefined) query.set("search", which.search);
    if (which.after !== undefined) query.set("after", which.after);
    return (query.size === 0 ? "/admin/members" : `/admin/members?${query.toString()}`) as Route;
  },
  /** A file, not a page. */
  setExport: (id: string, format: FormatName) => `/api/sets/${id}/export?format=${format}`,
  accountExport: "/api/account/export",
  bankImport: (id: string) => `/import/${id}` as Route,
  question: (id: string) => `/questions/${id}` as Route,
  /** A published version to read; the newest where none is named. */
  published: (id: string, version?: number) =>
    `/questions/${id}/published${version === undefined ? "" : `?version=${version}`}` as Route,
  /** Questions of all banks, narrowed and at a page. */
  questions: (search: {
    text?: string | undefined;
    topic?: string | undefined;
    kind?: string | undefined;
    difficulty?: string | undefined;
    page?: number | undefined;
  }) => {
    const query = new URLSearchParams();
    for (const name of ["text", "topic", "kind", "difficulty"] as const) {
      const value = search[name];
      if (value !== undefined && value !== "") query.set(name, value);
    }
    if (search.page !== undefined && search.page > 1) query.set("page", String(search.page));
    return (query.size === 0 ? "/questions" : `/questions?${query.toString()}`) as Route;
  },
  /** A page of study notes, at a passage of it where one is named. */
  study: ({ bankId, page, anchor }: { bankId: string; page: string; anchor?: string }) =>
    `/study/${bankId}/${page}${anchor === undefined ? "" : `#${anchor}`}` as Route,
  regrade: (questionId: string, id: string) => `/questions/${questionId}/regrades/${id}` as Route,
  /** The form for a new interview with some of its fields filled in. */
  newInterview: (prefill: {
    setId?: string;
    topics?: readonly string[];
    questionCount?: number;
    durationMinutes?: number;
    later?: boolean;
  }) => {
    const query = new URLSearchParams();
    if (prefill.setId !== undefined) query.set("set", prefill.setId);
    if (prefill.topics !== undefined && prefill.topics.length > 0)
      query.set("topics", prefill.topics.join(","));
    if (prefill.questionCount !== undefined) query.set("questions", String(prefill.questionCount));
    if (prefill.durationMinutes !== undefined) query.set("minutes", String(prefill.durationMinutes));
    if (prefill.later === true) query.set("when", "later");
    return (query.size === 0 ? "/interviews/new" : `/interviews/new?${query.toString()}`) as Route;
  },
};
