/** `failed`: the code does not parse; it stays as it is. */
export type Formatted = { kind: "formatted"; code: string } | { kind: "failed"; message: string };

/** Lays Python out as ruff does. Rejects when the formatter could not be loaded. */
export async function formatPython(code: string): Promise<Formatted> {
  const { format } = await loadFormatter();
  try {
    return { kind: "formatted", code: format(code, "solution.py") };
  } catch (error) {
    return { kind: "failed", message: String(error) };
  }
}

let loading: Promise<typeof import("@wasm-fmt/ruff_fmt/web")> | null = null;

/** Fetches the formatter (about half a megabyte) once; after that it needs no network. */
export function loadFormatter(): Promise<typeof import("@wasm-fmt/ruff_fmt/web")> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load() {
  const formatter = await import("@wasm-fmt/ruff_fmt/web");
  await formatter.default();
  return formatter;
}
