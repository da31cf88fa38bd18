class BreakerOpen(Exception):
    """The call was refused without being tried."""


class CircuitBreaker:
    """Stops calling a service that keeps failing, and tries again after a pause."""

    def __init__(self, failures, pause_ms, clock, ignore=()):
        self.failures = failures
        self.pause_ms = pause_ms
        self.clock = clock
        self.ignore = tuple(ignore)

    def call(self, function, *args, **kwargs):
        return function(*args, **kwargs)

    @property
    def state(self):
        return "closed"
