import { env, SettingsError } from "../env.ts";

/**
 * Ends the process when a setting is wrong, with nothing but what to mend. Next would log an error thrown here
 * with its stack and then go on serving pages that all fail.
 */
export function checkSettings(): void {
  try {
    env();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
