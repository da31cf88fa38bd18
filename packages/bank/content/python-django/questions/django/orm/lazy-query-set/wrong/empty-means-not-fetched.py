# Mistake: takes an empty cache for a missing one, so an empty result is fetched again and again.
class QuerySet:
    """A description of a query that runs when its rows are needed."""

    def __init__(self, run, conditions=()):
        self._run = run
        self._conditions = tuple(conditions)
        self._rows = []

    def filter(self, **conditions):
        return QuerySet(self._run, self._conditions + tuple(conditions.items()))

    def all(self):
        return QuerySet(self._run, self._conditions)

    def count(self):
        if not self._rows:
            return self._run("count", self._conditions)
        return len(self._rows)

    def exists(self):
        if not self._rows:
            return self._run("exists", self._conditions)
        return bool(self._rows)

    def iterator(self):
        yield from self._run("stream", self._conditions)

    def __iter__(self):
        return iter(self._fetched())

    def __len__(self):
        return len(self._fetched())

    def __bool__(self):
        return bool(self._fetched())

    def _fetched(self):
        if not self._rows:
            self._rows = list(self._run("rows", self._conditions))
        return self._rows
