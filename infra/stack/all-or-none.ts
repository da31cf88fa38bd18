/**
 * Does all at once. The first failure ends the others too, and is thrown when they are at their end, so that nothing
 * goes on behind the clean-up.
 */
export async function allOrNone<A, B, C>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => readonly [Promise<A>, Promise<B>, Promise<C>],
): Promise<[A, B, C]> {
  const failure = new AbortController();
  const parts = work(AbortSignal.any([signal, failure.signal]));
  for (const part of parts) part.catch((error: unknown) => failure.abort(error));
  await Promise.allSettled(parts);
  signal.throwIfAborted();
  failure.signal.throwIfAborted();
  return Promise.all(parts);
}
