/** The criteria that the reader points at, shared by the answer and the rubric beside it. */
export type Pointing = {
  active: readonly string[];
  onActive: (criteria: readonly string[]) => void;
};

/** What an element puts on itself to point at criteria while the mouse or the focus is on it. */
export function pointsAt(criteria: readonly string[], onActive: Pointing["onActive"]) {
  const on = () => onActive(criteria);
  const off = () => onActive([]);
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}

export function isActive(active: readonly string[], criteria: readonly string[]): boolean {
  return criteria.some((id) => active.includes(id));
}

/** Ids in the page, for jumping between a criterion and its words. */
export const criterionElementId = (criterion: string) => `criterion-${criterion}`;

/** Moves the focus to the first words that a criterion rests on. */
export function focusEvidence(criterion: string): void {
  focusAndShow(document.querySelector(`[data-evidence~="${CSS.escape(criterion)}"]`));
}

export function focusCriterion(criterion: string): void {
  focusAndShow(document.getElementById(criterionElementId(criterion)));
}

function focusAndShow(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", behavior: "smooth" });
}
