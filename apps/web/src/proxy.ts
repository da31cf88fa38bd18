import { type NextRequest, NextResponse } from "next/server";
import { env, isDevelopment } from "./env.ts";
import { PATH_HEADER } from "./server/request-path.ts";

/**
 * Gives every page a policy with a nonce of its own: only scripts that this server wrote into this response run.
 * Next reads the nonce from the request's header and puts it on its own scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);

  const requestHeaders = new Headers(request.headers);
  requestHeaders.set("Content-Security-Policy", policy);
  requestHeaders.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers: requestHeaders } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  response.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  // Behind a proxy the request itself arrives as http: the public address says how people come.
  if (env().VIVA_URL.startsWith("https://"))
    response.headers.set("Strict-Transport-Security", "max-age=31536000");
  return response;
}

export const config = {
  matcher: ["/((?!_next/static|_next/image|pyodide/|favicon.ico|icon.svg|robots.txt).*)"],
};

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    // WebAssembly is Python in the browser. React's development build reconstructs stacks with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // The code editor and the dialogs set styles from script; styles cannot call out under the other rules.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
