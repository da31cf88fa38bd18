/** Something the person at the terminal can put right: `remedy` says how. */
export class Trouble extends Error {
  constructor(message, remedy) {
    super(message);
    this.name = "Trouble";
    this.remedy = remedy;
  }
}

/** The remedy for what package managers commonly stumble over, or null when the output shows nothing known. */
export function remedyForInstall(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return "the disk is full: free about 2 GB where the repository lies, then run the command again.";
  }
  if (/EACCES|EPERM|EROFS|permission denied/i.test(output)) {
    return "the folder cannot be written: make the repository's folder your own (chown), or clone it where you may write.";
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network|fetch failed/i.test(
      output,
    )
  ) {
    return (
      "the package registry was not reached: look at the network, the proxy (HTTPS_PROXY) and the registry " +
      "(npm config get registry), then run the command again."
    );
  }
  if (/OUTDATED_LOCKFILE|frozen-lockfile/i.test(output)) {
    return "a package.json was changed without its lockfile: run `pnpm install` once and keep pnpm-lock.yaml with the change.";
  }
  return null;
}
