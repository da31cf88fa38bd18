/** The Python files of this folder, by name. */
export interface HarnessTexts {
  "values.py": string;
  "harness.py": string;
}
