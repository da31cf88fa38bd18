# Mistake: hands only the positional arguments on.
class BreakerOpen(Exception):
    """The call was refused without being tried."""


class CircuitBreaker:
    """Stops calling a service that keeps failing, and tries again after a pause."""

    def __init__(self, failures, pause_ms, clock, ignore=()):
        self.failures = failures
        self.pause_ms = pause_ms
        self.clock = clock
        self.ignore = tuple(ignore)
        self._count = 0
        self._opened_at = None
        self._trying = False

    def call(self, function, *args, **kwargs):
        state = self.state
        if state == "open" or self._trying:
            raise BreakerOpen
        self._trying = state == "trial"
        try:
            result = function(*args)
        except self.ignore:
            self._close()
            raise
        except Exception:
            self._failed(state)
            raise
        finally:
            self._trying = False
        self._close()
        return result

    @property
    def state(self):
        if self._opened_at is None:
            return "closed"
        return "trial" if self.clock() - self._opened_at >= self.pause_ms else "open"

    def _failed(self, state):
        self._count += 1
        if state == "trial" or self._count >= self.failures:
            self._opened_at = self.clock()

    def _close(self):
        self._count = 0
        self._opened_at = None
