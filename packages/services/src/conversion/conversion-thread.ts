/** What a thread of `converter-threads.ts` runs: a function for each kind of work, by its name. */
import { convertHere } from "./convert-here.ts";

export const { write, read, match } = convertHere;
