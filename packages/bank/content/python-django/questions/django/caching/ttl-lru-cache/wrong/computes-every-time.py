# Mistake: calls make before it looks.
MISSING = object()  # None is a value like any other


class Cache:
    """Keeps at most `capacity` values, each for its time to live."""

    def __init__(self, capacity, ttl, clock):
        self.capacity = capacity
        self.ttl = ttl
        self.clock = clock
        self._entries = {}  # key -> (value, end), the least recently used first

    def set(self, key, value, ttl=None):
        now = self.clock()
        self._entries.pop(key, None)
        if len(self._entries) >= self.capacity:
            self._make_room(now)
        self._entries[key] = (value, now + (self.ttl if ttl is None else ttl))

    def get(self, key, default=None):
        entry = self._entries.get(key)
        if entry is None or self.clock() >= entry[1]:
            return default
        self._entries[key] = self._entries.pop(key)  # now the most recently used
        return entry[0]

    def get_or_set(self, key, make, ttl=None):
        made = make()
        value = self.get(key, MISSING)
        if value is MISSING:
            self.set(key, made, ttl)
            return made
        return value

    def delete(self, key):
        _, end = self._entries.pop(key, (None, None))
        return end is not None and self.clock() < end

    def __len__(self):
        now = self.clock()
        return sum(now < end for _, end in self._entries.values())

    def _make_room(self, now):
        expired = [key for key, (_, end) in self._entries.items() if now >= end]
        victims = expired or [next(iter(self._entries))]
        for key in victims:
            del self._entries[key]
