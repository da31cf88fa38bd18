/** Runs once when the server starts. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: written out here, the bundler leaves the branch out of other runtimes
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkSettings } = await import("./server/check-settings.ts");
    checkSettings();
  }
}
