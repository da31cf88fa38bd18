/**
 * The server's time as this page knows it. Local instants are `performance.now()`, which no change of the
 * computer's clock moves; server instants are epoch milliseconds.
 */
export interface ServerClock {
  readonly samples: readonly ClockSample[];
  /** Server instant minus local instant, of the sample with the shortest round trip. */
  readonly offsetMs: number;
}

export interface ClockSample {
  readonly offsetMs: number;
  readonly roundTripMs: number;
}

const KEPT_SAMPLES = 8;

/** The first guess, from the time that the page was rendered with; its round trip is unknown. */
export function clockFromPage(serverNow: number, localNow: number): ServerClock {
  return { samples: [], offsetMs: serverNow - localNow };
}

/**
 * Takes in one answer. The server's reading is taken as the middle of the round trip (Cristian's method);
 * the reading with the shortest trip of the last eight has the smallest possible error, half its trip.
 */
export function withSample(
  clock: ServerClock,
  reading: { sentAt: number; receivedAt: number; serverNow: number },
): ServerClock {
  const roundTripMs = Math.max(0, reading.receivedAt - reading.sentAt);
  const offsetMs = reading.serverNow - (reading.sentAt + roundTripMs / 2);
  const samples = [...clock.samples, { offsetMs, roundTripMs }].slice(-KEPT_SAMPLES);
  const best = samples.reduce((a, b) => (b.roundTripMs <= a.roundTripMs ? b : a));
  return { samples, offsetMs: best.offsetMs };
}

export function serverNow(clock: ServerClock, localNow: number): number {
  return localNow + clock.offsetMs;
}

/**
 * The computer slept: some systems stop `performance.now()` meanwhile, so every sample is void and the
 * wall clock's step is the best guess until the server answers again.
 */
export function afterSleep(clock: ServerClock, missedMs: number): ServerClock {
  return { samples: [], offsetMs: clock.offsetMs + missedMs };
}

/**
 * How far the wall clock ran ahead of the monotonic one between two looks, in ms; 0 when they agree within
 * two seconds or the wall clock was set back. A look is `{ wall: Date.now(), local: performance.now() }`.
 */
export function missedBetween(before: ClockLook, after: ClockLook): number {
  const missed = after.wall - before.wall - (after.local - before.local);
  return missed > 2_000 ? missed : 0;
}

export interface ClockLook {
  readonly wall: number;
  readonly local: number;
}
