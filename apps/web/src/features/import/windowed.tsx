"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A long list of which only what is near the screen is in the page, in chunks. What was measured once keeps its
 * height, so that the scroll bar stays where it is; `needed` is drawn wherever it is.
 */
export function Windowed({
  count,
  chunk,
  rowHeight,
  needed,
  children,
}: {
  count: number;
  /** Rows of a chunk. */
  chunk: number;
  /** Pixels of a row that was not measured yet. */
  rowHeight: number;
  /** A row that must be there, to be scrolled to or focused. */
  needed: number | null;
  /** The rows from `from` up to `to`, that one not included. */
  children: (from: number, to: number) => ReactNode;
}) {
  const chunks = Math.ceil(count / chunk);
  return Array.from({ length: chunks }, (_, index) => {
    const from = index * chunk;
    const to = Math.min(count, from + chunk);
    const isNeeded = needed !== null && needed >= from && needed < to;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
      <Chunk key={index} height={(to - from) * rowHeight} first={index === 0} needed={isNeeded}>
        {() => children(from, to)}
      </Chunk>
    );
  });
}

function Chunk({
  height,
  first,
  needed,
  children,
}: {
  height: number;
  first: boolean;
  needed: boolean;
  children: () => ReactNode;
}) {
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  const [measured, setMeasured] = useState(height);
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          setMeasured(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: "1000px", scrollMargin: "1000px" } as IntersectionObserverInit,
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  const drawn = near || needed;
  return (
    <div ref={element} style={drawn ? undefined : { height: measured }}>
      {drawn ? children() : null}
    </div>
  );
}
