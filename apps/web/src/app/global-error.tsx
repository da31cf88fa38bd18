"use client";

import { PageError } from "../features/shell/page-error.tsx";
import { fontVariables } from "./fonts.ts";
import "./globals.css";

/** When even the layout failed, this is the whole document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Error · Viva</title>
        <main className="px-6 py-12">
          <PageError error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
