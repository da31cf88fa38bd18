import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

const usage = { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that speaks the protocol and does what `handle` wants; it keeps what it was sent. */
export async function serve(handle: (response: ServerResponse, request: IncomingMessage) => void) {
  const seen: { body: unknown; headers: IncomingMessage["headers"]; path: string | undefined }[] = [];
  const server = createServer((incoming, response) => {
    let text = "";
    incoming.on("data", (chunk) => {
      text += chunk;
    });
    incoming.on("end", () => {
      seen.push({ body: JSON.parse(text), headers: incoming.headers, path: incoming.url });
      handle(response, incoming);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { seen, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

/** Answers with a body, as JSON unless it is a text. */
export const send =
  (body: unknown, status = 200) =>
  (response: ServerResponse) =>
    void response
      .writeHead(status, { "Content-Type": "application/json" })
      .end(typeof body === "string" ? body : JSON.stringify(body));
/** A chat completion that says `content`. */
export const completion = (content: unknown, more: object = { usage }) => ({
  id: "x",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant",
        content: typeof content === "string" ? content : JSON.stringify(content),
      },
    },
  ],
  ...more,
});
