import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { PythonName } from "@viva/sandbox/browser/inspect-python";
import { pythonInspector } from "../python-of-page.ts";
import { namesOfQuestion } from "./complete-python.ts";
import type { Suggestions } from "./editor-props.ts";
import type { Inspection } from "./use-inspection.ts";

/** Kept for the visit: what Python's library holds does not change. */
let everywhere: readonly PythonName[] | null = null;
const members = new Map<string, readonly PythonName[]>();

/** What can be suggested in the answer to one question: asked of the page's own Python, nothing over the network. */
export function suggestionsFor(question: RoomQuestion, { imports, outline }: Inspection): Suggestions {
  const ofQuestion = namesOfQuestion(question);
  return {
    async known() {
      everywhere ??= await pythonInspector.everywhere();
      return { imports, outline, ofQuestion, everywhere: everywhere ?? [] };
    },
    membersOf,
  };
}

/** Asks ahead for what the next suggestions will need, so that they are there as soon as a dot is typed. */
export async function learnNames(imports: Inspection["imports"]): Promise<void> {
  everywhere ??= await pythonInspector.everywhere();
  for (const path of Object.values(imports)) await membersOf(path);
}

async function membersOf(path: string): Promise<readonly PythonName[] | null> {
  const known = members.get(path);
  if (known) return known;
  const found = await pythonInspector.members(path);
  if (found) members.set(path, found);
  return found;
}
