/**
 * How many characters may still go through the full Markdown parser, which reads some 0.3 MB a second. A file
 * needs it for a small part of its text; past the budget what remains is read by plain rules, so that no file
 * takes long.
 */
export class Budget {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** Takes off a text, whose inline marks cost extra; false, and takes nothing, when that is not left. */
  take(characters: number, marks: number): boolean {
    // A call by itself costs about as much as some hundred characters.
    const cost = characters + 5 * marks + 400;
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}
