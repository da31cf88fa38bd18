"use client";

import type { Room } from "@viva/domain/attempt/views";
import { type Language, languageSchema } from "@viva/domain/execution/run";
import { useEffect, useState } from "react";
import { useTRPCClient } from "../../client/trpc.tsx";
import { createCodeRuns } from "./model/code-runs.ts";
import { createRoomStore } from "./model/room-store.ts";
import { pythonOfPage } from "./python-of-page.ts";
import { roomApi } from "./room-api-client.ts";
import { RoomProvider } from "./room-context.tsx";
import { RoomScreen } from "./room-screen.tsx";
import { CodeRunsContext } from "./use-code-runs.ts";
import { useRoomLife } from "./use-room-life.ts";

/** The interview itself: everything that one open attempt needs, for as long as this page lives. */
export function RoomPage({ room, userId }: { room: Room; userId: string }) {
  const client = useTRPCClient();
  const [store] = useState(() => createRoomStore({ room, userId, api: roomApi(client) }));
  const [runs] = useState(() => createCodeRuns(pythonOfPage));
  useRoomLife(store);
  useLoadAhead(room);
  return (
    <RoomProvider room={room} userId={userId} store={store}>
      <CodeRunsContext value={runs}>
        <RoomScreen />
      </CodeRunsContext>
    </RoomProvider>
  );
}

/** With code to come, its interpreters and the editor are fetched now: they have to be here when the network is not. */
function useLoadAhead(room: Room) {
  const languages = [...new Set(room.questions.flatMap(({ language }) => language ?? []))].sort().join(" ");
  useEffect(() => {
    if (languages === "") return;
    // A failure shows where it matters: beside Run, in place of the editor, and when a command is called.
    const interpreters = warmUpInTurn(languages.split(" ").map((name) => languageSchema.parse(name)));
    const editor = import("./answer/code-editor.tsx").then((module) => module.loadMonacoEditor());
    // What is needed later comes later: it must not make these slower.
    void Promise.allSettled([interpreters, editor]).then(() =>
      Promise.allSettled([
        import("./answer/starter-dialog.tsx"),
        import("./answer/format-python.ts").then((module) => module.loadFormatter()),
      ]),
    );
  }, [languages]);
}

/** One after another: two at once would take twice as long each. How each went is told by its state. */
async function warmUpInTurn(languages: readonly Language[]): Promise<void> {
  for (const language of languages)
    await pythonOfPage()
      .warmUp(language)
      .catch(() => undefined);
}
