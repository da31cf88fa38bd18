/** Yields numbers in [0, 1), the same ones for the same seed on every machine. */
export type Random = () => number;

/**
 * sfc32 seeded by an FNV-1a walk over the seed's UTF-16 units; 32-bit integer operations only, so the
 * sequence does not depend on the engine. Not for secrets.
 */
export function seededRandom(seed: string): Random {
  let hash = 0x811c9dc5;
  const next = () => {
    for (let index = 0; index < seed.length; index++) {
      hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return hash >>> 0;
  };
  let [a, b, c, counter] = [next(), next(), next(), 1];
  const random = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 15; round++) random();
  return random;
}

/** Fisher and Yates; the input is left as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}
