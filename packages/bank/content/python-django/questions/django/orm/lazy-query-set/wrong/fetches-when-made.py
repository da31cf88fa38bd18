# Mistake: fetches the rows as soon as a query set is made, so every refinement costs a query.
class QuerySet:
    """A description of a query that runs when its rows are needed."""

    def __init__(self, run, conditions=()):
        self._run = run
        self._conditions = tuple(conditions)
        self._rows = list(run("rows", self._conditions))

    def filter(self, **conditions):
        return QuerySet(self._run, self._conditions + tuple(conditions.items()))

    def all(self):
        return QuerySet(self._run, self._conditions)

    def count(self):
        if self._rows is None:
            return self._run("count", self._conditions)
        return len(self._rows)

    def exists(self):
        if self._rows is None:
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
        if self._rows is None:
            self._rows = list(self._run("rows", self._conditions))
        return self._rows
