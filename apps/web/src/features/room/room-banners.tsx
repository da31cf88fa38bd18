"use client";

import { Button } from "@viva/ui/button";
import { Notice } from "@viva/ui/notice";
import { paths } from "../../client/paths.ts";
import { reportSessionExpired } from "../../client/session-expiry.ts";
import { useKeptRoom } from "../offline/use-kept-room.ts";
import { count } from "../time/format-time.ts";
import { useRoom, useRoomState } from "./room-context.tsx";

/** What the person should know about where the work goes; nothing while all is well. */
export function RoomBanners() {
  const { room, store } = useRoom();
  const link = useRoomState((state) => state.link);
  const otherPages = useRoomState((state) => state.otherPages);
  const restored = useRoomState((state) => state.restored);
  const deviceKeeps = useRoomState((state) => state.deviceKeeps);
  const order = useRoomState((state) => state.order);
  const over = useRoomState((state) => state.finish.kind === "time-up" || state.finish.kind === "done");
  const kept = useKeptRoom(paths.attempt(room.id), over);
  if (over) return null;
  const numbers = restored.map((id) => order.indexOf(id) + 1).join(", ");
  return (
    <div>
      {link === "offline" ? (
        <Notice tone="warn" banner live title="You are offline. Go on as usual.">
          Answers are kept on this device and code still runs here. Everything is sent when you are back; the
          clock runs on.{" "}
          {kept
            ? "This page is kept here too: it can be reloaded."
            : "Do not reload this page meanwhile: what you typed would stay, but the page itself comes from the server."}
        </Notice>
      ) : null}
      {link === "unreachable" ? (
        <Notice tone="warn" banner live title="The server does not answer. Go on as usual.">
          Answers are kept on this device and sent by themselves as soon as it is back.
        </Notice>
      ) : null}
      {link === "expired" ? (
        <Notice
          tone="warn"
          banner
          live
          title="You were signed out. Go on writing."
          action={
            <Button size="s" onClick={reportSessionExpired}>
              Sign in again
            </Button>
          }
        >
          What you type is kept on this device and goes to the server when you sign in again.
        </Notice>
      ) : null}
      {deviceKeeps ? null : (
        <Notice tone="warn" banner live title="This browser refuses to store anything">
          Answers are on the server once it says “saved”. Do not close the page before that.
        </Notice>
      )}
      {otherPages > 0 ? (
        <Notice tone="info" banner live>
          This interview is open in {count(otherPages, "other tab")}. Write in one of them only; if both
          change an answer, you will be asked which to keep.
        </Notice>
      ) : null}
      {restored.length > 0 ? (
        <Notice
          tone="good"
          banner
          live
          action={
            <Button size="s" onClick={() => store.dismissRestored()}>
              Got it
            </Button>
          }
        >
          Brought back from this device: your last changes to question {numbers}, which had not reached the
          server.
        </Notice>
      ) : null}
    </div>
  );
}
