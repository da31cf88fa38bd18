import { dataFolderFrom } from "@viva/infra/data-folder";

/** All that the command line takes from the environment. */
export interface CliEnv {
  /**
   * Folder that relative paths on the command line are meant from. npm runs scripts in the folder of
   * package.json and names the person's own folder in INIT_CWD.
   */
  workingFolder: string;
  /** Folder of everything that Viva writes, an absolute path. */
  dataFolder: string;
  /** Null when DATABASE_URL is not set. */
  databaseUrl: string | null;
}

/** Throws a StartupError that says what is wrong with a variable. */
export function readEnv(): CliEnv {
  return {
    workingFolder: process.env.INIT_CWD ?? process.cwd(),
    dataFolder: dataFolderFrom(process.env),
    databaseUrl: process.env.DATABASE_URL || null,
  };
}
