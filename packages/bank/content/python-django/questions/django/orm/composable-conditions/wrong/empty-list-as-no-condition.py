# Mistake: drops a membership in an empty list, so it lets every row through.
OPERATORS = {"": "=", "gt": ">", "lt": "<"}


class Q:
    """A condition on the columns of a row; combines with &, | and ~."""

    def __init__(self, **lookups):
        self._connector = "AND"
        self._parts = tuple(lookups.items())  # (lookup, value) pairs and other Qs
        self._negated = False

    def __and__(self, other):
        return self._joined("AND", other)

    def __or__(self, other):
        return self._joined("OR", other)

    def __invert__(self):
        return self._made(self._connector, self._parts, not self._negated)

    def to_sql(self):
        """Return the condition as SQL text with ? for each value, and the values."""
        if not self._parts:
            return "1 = 1", []
        texts, parameters = [], []
        for part in self._parts:
            text, values = part.to_sql() if isinstance(part, Q) else lookup_sql(*part)
            texts.append(text)
            parameters += values
        text = "(" + f" {self._connector} ".join(texts) + ")"
        return (f"({text} IS NOT TRUE)" if self._negated else text), parameters

    def _joined(self, connector, other):
        if not self._parts or not other._parts:
            return other if other._parts else self
        return self._made(connector, self._as_parts(connector) + other._as_parts(connector), False)

    def _as_parts(self, connector):
        """Splice a group of the same kind into its parent, so that chains stay flat."""
        same = self._connector == connector or len(self._parts) == 1
        return self._parts if same and not self._negated else (self,)

    @staticmethod
    def _made(connector, parts, negated):
        made = Q()
        made._connector, made._parts, made._negated = connector, parts, negated
        return made


def lookup_sql(lookup, value):
    column, _, kind = lookup.partition("__")
    if not column.isidentifier():
        raise ValueError(f"not a column name: {column!r}")
    if kind == "" and value is None:
        kind, value = "isnull", True
    if kind == "isnull":
        return (f'"{column}" IS NULL' if value else f'"{column}" IS NOT NULL'), []
    if kind == "in":
        values = list(value)
        if not values:
            return "1 = 1", []
        marks = ", ".join("?" * len(values))
        return f'"{column}" IN ({marks})', values
    if kind not in OPERATORS:
        raise ValueError(f"no such lookup: {kind!r}")
    return f'"{column}" {OPERATORS[kind]} ?', [value]
