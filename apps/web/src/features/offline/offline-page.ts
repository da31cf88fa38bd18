/** In the place of the browser's own error page. Complete in itself: no style, script or font may be missing. */
export function offlinePage(rooms: readonly string[]): Response {
  return new Response(html(rooms), {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      "Cache-Control": "no-store",
    },
  });
}

function html(rooms: readonly string[]): string {
  const interviews = rooms.map(
    (path, index) =>
      `<p><a href="${path}">Go back to your interview${rooms.length > 1 ? ` (${index + 1})` : ""}</a>, which is kept on this device.</p>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>No connection · Viva</title>
<style>
  :root { --bg: #fafaf9; --ink: #1a1a18; --muted: #63625c; --accent: #3b4bd0; }
  @media (prefers-color-scheme: dark) { :root { --bg: #131312; --ink: #ededeb; --muted: #a3a29b; --accent: #97a1ff; } }
  body { margin: 0; padding: 3rem 1.5rem; background: var(--bg); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
  main { max-width: 36rem; margin: 0 auto; }
  h1 { margin: 0 0 0.5rem; font-size: 1.375rem; line-height: 1.3; }
  p { margin: 0 0 0.75rem; color: var(--muted); }
  a { color: var(--accent); }
</style>
</head>
<body>
<main>
<h1>The server cannot be reached</h1>
<p>You are offline, or the server is starting. This page comes from the server, so it has to wait.</p>
${interviews.join("\n")}
<p><a href="">Try again</a></p>
</main>
</body>
</html>
`;
}
