class QuerySet:
    """A description of a query that runs when its rows are needed."""

    def __init__(self, run, conditions=()):
        self._run = run
        self._conditions = tuple(conditions)

    def filter(self, **conditions):
        return self

    def all(self):
        return self

    def count(self):
        return 0

    def exists(self):
        return False

    def iterator(self):
        return iter(())

    def __iter__(self):
        return iter(self._run("rows", self._conditions))
