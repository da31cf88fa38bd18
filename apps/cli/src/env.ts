/** All that the command line takes from the environment. */
export interface CliEnv {
  /**
   * Folder that relative paths on the command line are meant from. npm runs scripts in the folder of
   * package.json and names the person's own folder in INIT_CWD.
   */
  workingFolder: string;
  /** Null when DATABASE_URL is not set. */
  databaseUrl: string | null;
  /** Everything, for the parts of infra that look at their own variables. */
  variables: NodeJS.ProcessEnv;
}

export function readEnv(): CliEnv {
  return {
    workingFolder: process.env.INIT_CWD ?? process.cwd(),
    databaseUrl: process.env.DATABASE_URL || null,
    variables: process.env,
  };
}
