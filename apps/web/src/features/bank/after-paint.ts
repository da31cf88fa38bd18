/** For what a change has just put into the page: it is there after the next paint. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
