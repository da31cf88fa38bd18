/**
 * What was given cannot be read; the message says what is wrong and what to do. Thrown inside the readers of formats
 * and turned into a FormatRefusal by readFormat, so that anything else that is thrown is a bug.
 */
export class RefusedInput extends Error {
  override readonly name = "RefusedInput";
}
