class IdempotencyStore:
    """Runs an action once for each key and repeats its answer after that."""

    def __init__(self, clock, keep_ms):
        self.clock = clock
        self.keep_ms = keep_ms

    def run(self, client, key, body, action):
        return action()
