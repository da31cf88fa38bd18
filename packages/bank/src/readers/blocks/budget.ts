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

  /** Takes characters off; false, and takes nothing, when they are not left. */
  take(characters: number): boolean {
    // A call costs about as much as a hundred characters.
    const cost = characters + 100;
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}
