import { type PlantedSolution, plantedSolutionSchema } from "@viva/domain/bank/question";
import { stringify } from "yaml";
import * as z from "zod";
import { readYaml } from "../../yaml-source.ts";

/** Planted wrong solutions as YAML: a list, each with `name` and `code`. Empty for none. */
export function plantedText(planted: readonly PlantedSolution[]): string {
  return planted.length === 0 ? "" : stringify(planted, { lineWidth: 0 });
}

/** Null for what is no such list. */
export function readPlanted(text: string): PlantedSolution[] | null {
  if (text.trim() === "") return [];
  const { value, problems } = readYaml(text);
  const parsed = z.array(plantedSolutionSchema).safeParse(value);
  return problems.length === 0 && parsed.success ? parsed.data : null;
}
