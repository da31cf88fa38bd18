/** The server sent more than anybody would read. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** The body as text; rejects with TooLarge at the first byte beyond `maxBytes`, whatever the headers promised. */
export async function readLimited(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const chunks: AsyncIterable<Uint8Array> = response.body;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new TooLarge(`More than ${maxBytes} bytes came.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
