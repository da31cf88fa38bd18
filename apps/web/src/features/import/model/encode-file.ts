/** Of one file; the server says the same. */
export const MAXIMUM_BYTES = 5_242_880;

/** The bytes of a file as base64. */
export async function encodeFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // As arguments of one call, a large file would not fit on the stack.
  for (let from = 0; from < bytes.length; from += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  }
  return btoa(parts.join(""));
}
