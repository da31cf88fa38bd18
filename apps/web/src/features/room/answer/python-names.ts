import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { PythonName } from "@viva/sandbox/browser/inspect-python";
import { type PythonLanguage, pythonInspector } from "../python-of-page.ts";
import { type NamesOf, namesOfQuestion, USUAL_TYPES } from "./complete-python.ts";
import type { Suggestions } from "./editor-props.ts";
import type { Inspection } from "./use-inspection.ts";

/** Kept for the visit: what the library of Python or Django holds does not change. */
const everywhere = new Map<PythonLanguage, readonly PythonName[]>();
const answers = new Map<string, readonly PythonName[]>();

/** What can be suggested in the answer to one question: asked of the page's own Python, nothing over the network. */
export function suggestionsFor(
  question: RoomQuestion,
  language: PythonLanguage,
  { imports, outline }: Inspection,
): Suggestions {
  const ofQuestion = namesOfQuestion(question);
  return {
    async known() {
      const names = await namesEverywhere(language);
      return { imports, outline, ofQuestion, everywhere: names, usualTypes: USUAL_TYPES[language] };
    },
    namesOf: namesIn(language),
  };
}

/** Asks ahead for what the next suggestions will need, so that they are there as soon as a dot is typed. */
export async function learnNames(language: PythonLanguage, imports: Inspection["imports"]): Promise<void> {
  await namesEverywhere(language);
  for (const path of Object.values(imports)) await namesIn(language).members(path);
}

async function namesEverywhere(language: PythonLanguage): Promise<readonly PythonName[]> {
  const known = everywhere.get(language);
  if (known) return known;
  const found = await pythonInspector(language).everywhere();
  if (found) everywhere.set(language, found);
  return found ?? [];
}

function namesIn(language: PythonLanguage): NamesOf {
  const ask = async (what: "members" | "submodules", path: string) => {
    const key = `${language} ${what} ${path}`;
    const known = answers.get(key);
    if (known) return known;
    const found = await pythonInspector(language)[what](path);
    if (found) answers.set(key, found);
    return found;
  };
  return { members: (path) => ask("members", path), submodules: (path) => ask("submodules", path) };
}
