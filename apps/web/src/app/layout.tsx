import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Providers } from "../client/providers.tsx";
import { OfflineBanner } from "../features/shell/offline-banner.tsx";
import { parseTheme, THEME_COOKIE } from "../features/shell/theme.ts";
import { fontVariables } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Viva", template: "%s · Viva" },
  description: "Timed mock interviews that tell you what to study next.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fafaf9" },
    { media: "(prefers-color-scheme: dark)", color: "#131312" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries a nonce of its own, so none may be rendered ahead of its request.
  await connection();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" className={fontVariables} {...(theme === "system" ? {} : { "data-theme": theme })}>
      <body className="min-h-dvh break-words">
        <a
          href="#main"
          className="sr-only rounded-s bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60"
        >
          Skip to the content
        </a>
        <Providers>
          <OfflineBanner />
          {children}
        </Providers>
      </body>
    </html>
  );
}
