# Mistake: answers count and exists by fetching all rows.
class QuerySet:
    """A description of a query that runs when its rows are needed."""

    def __init__(self, run, conditions=()):
        self._run = run
        self._conditions = tuple(conditions)
        self._rows = None  # None until fetched: an empty list is a result

    def filter(self, **conditions):
        return QuerySet(self._run, self._conditions + tuple(conditions.items()))

    def all(self):
        return QuerySet(self._run, self._conditions)

    def count(self):
        return len(self._fetched())

    def exists(self):
        return bool(self._fetched())

    def iterator(self):
        yield from self._run("stream", self._conditions)

    def __iter__(self):
        return iter(self._fetched())

    def __len__(self):
        return len(self._fetched())

    def __bool__(self):
        return bool(self._fetched())

    def _fetched(self):
        if self._rows is None:
            self._rows = list(self._run("rows", self._conditions))
        return self._rows
