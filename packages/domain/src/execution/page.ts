/** What a screen shows of one value, in characters. */
export const SHOWN_CHARACTERS = 300;

/** Collects text up to a limit, so that a huge value costs no more than what is shown of it. */
export class Page {
  readonly #limit: number;
  #text = "";

  constructor(limit: number) {
    this.#limit = limit;
  }

  get full(): boolean {
    return this.#text.length > this.#limit;
  }

  add(text: string): void {
    if (!this.full) this.#text += text.slice(0, this.#limit + 1);
  }

  text(): string {
    if (!this.full) return this.#text;
    const cut = this.#text.slice(0, Math.max(0, this.#limit - 1));
    const last = cut.charCodeAt(cut.length - 1);
    const halfOfAPair = last >= 0xd800 && last <= 0xdbff;
    return `${halfOfAPair ? cut.slice(0, -1) : cut}…`;
  }
}
