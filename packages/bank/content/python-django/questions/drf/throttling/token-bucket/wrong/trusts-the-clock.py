# Mistake: lets time run backwards, which takes tokens away and gives them twice.
class TokenBucket:
    """Allows bursts up to a capacity and a steady rate after that, for each key."""

    def __init__(self, capacity, refill_ms, clock):
        self.capacity = capacity
        self.refill_ms = refill_ms
        self.clock = clock
        self._latest = None
        self._buckets = {}  # key -> (tokens, moment up to which the refill is counted)

    def allow(self, key, cost=1):
        self._check(cost)
        tokens, since = self._refilled(key, self._now())
        if tokens < cost:
            return False
        self._buckets[key] = (tokens - cost, since)
        return True

    def wait_ms(self, key, cost=1):
        self._check(cost)
        now = self._now()
        tokens, since = self._refilled(key, now)
        missing = cost - tokens
        return 0 if missing <= 0 else since + missing * self.refill_ms - now

    def forget_full(self):
        now = self._now()
        full = [key for key in self._buckets if self._refilled(key, now)[0] == self.capacity]
        for key in full:
            del self._buckets[key]
        return len(full)

    def _refilled(self, key, now):
        tokens, since = self._buckets.get(key, (self.capacity, now))
        gained = (now - since) // self.refill_ms
        if tokens + gained >= self.capacity:
            return self.capacity, now
        return tokens + gained, since + gained * self.refill_ms

    def _now(self):
        return self.clock()

    def _check(self, cost):
        if not 1 <= cost <= self.capacity:
            raise ValueError(f"a cost is 1 to {self.capacity} tokens")
