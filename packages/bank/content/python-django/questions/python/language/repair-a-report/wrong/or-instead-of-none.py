# Mistake: uses "or" for the default, which replaces an empty list of the caller but still shares others.
class Report:
    """Rows under a title."""

    def __init__(self, title, rows=None):
        self.title = title
        self.rows = rows or []

    def add(self, row):
        self.rows.append(row)
        return self


def make_columns(names):
    """A function for each name, which reads that field of a row."""
    return {name: column(name) for name in names}


def column(name):
    return lambda row: row.get(name)


def summarise(rows, limit=None):
    """The first rows, and the total price of all."""
    rows = list(rows)
    shown = rows if limit is None else rows[:limit]
    return {"rows": shown, "total": sum(row.get("price") or 0 for row in rows)}


def label(row):
    """The name, with the price if there is one."""
    if row.get("price") is None:
        return row["name"]
    return f"{row['name']}: {row['price']}"
