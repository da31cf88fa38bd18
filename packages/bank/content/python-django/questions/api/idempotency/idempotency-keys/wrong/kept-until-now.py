# Mistake: notes the moment of the answer where the end of its time belongs, so nothing is kept at all.
import copy
import json

RUNNING = object()


class IdempotencyStore:
    """Runs an action once for each key and repeats its answer after that."""

    def __init__(self, clock, keep_ms):
        self.clock = clock
        self.keep_ms = keep_ms
        self._entries = {}  # (client, key) -> (fingerprint, response or RUNNING, end)

    def run(self, client, key, body, action):
        if key is None:
            return action()
        slot = (client, key)
        fingerprint = json.dumps(body, sort_keys=True)
        entry = self._live_entry(slot)
        if entry is None:
            return self._run_first(slot, fingerprint, action)
        known, response, _ = entry
        if known != fingerprint:
            return {"status": 422}
        if response is RUNNING:
            return {"status": 409}
        return copy.deepcopy(response)

    def _run_first(self, slot, fingerprint, action):
        self._entries[slot] = (fingerprint, RUNNING, None)
        try:
            response = action()
        except BaseException:
            del self._entries[slot]
            raise
        if response["status"] >= 500:
            del self._entries[slot]
        else:
            kept = copy.deepcopy(response)
            self._entries[slot] = (fingerprint, kept, self.clock())
        return response

    def _live_entry(self, slot):
        entry = self._entries.get(slot)
        if entry is None:
            return None
        _, response, end = entry
        if response is not RUNNING and self.clock() >= end:
            del self._entries[slot]
            return None
        return entry
