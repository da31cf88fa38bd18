import { useEffect, useState } from "react";

/** The server's time, renewed each second. It starts as what the page was rendered with. */
export function useServerTime(rendered: Date): number {
  const renderedAt = rendered.getTime();
  const [now, setNow] = useState(renderedAt);
  useEffect(() => {
    // Date.now() and not performance.now(): it goes on counting while the computer sleeps.
    const offset = renderedAt - Date.now();
    const renew = () => setNow(Date.now() + offset);
    renew();
    const timer = setInterval(renew, 1_000);
    return () => clearInterval(timer);
  }, [renderedAt]);
  return now;
}
