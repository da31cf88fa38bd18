class Q:
    """A condition on the columns of a row; combines with &, | and ~."""

    def __init__(self, **lookups):
        self.lookups = lookups

    def to_sql(self):
        """Return the condition as SQL text with ? for each value, and the values."""
        return "1 = 1", []
