"use client";

import { useEffect, useState } from "react";

/** What is over sooner needs no clock. */
const WORTH_TELLING_S = 3;

/** "12 s" since it appeared, once that is worth telling: that something goes on is no surprise then. */
export function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  // Not read out each second by what announces the element around it.
  return seconds < WORTH_TELLING_S ? null : (
    <span aria-hidden className="tabular-nums opacity-75">
      {seconds} s
    </span>
  );
}
