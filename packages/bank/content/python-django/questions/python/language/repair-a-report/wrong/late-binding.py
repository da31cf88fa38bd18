# Mistake: makes the functions in a loop, and all read the last name.
class Report:
    """Rows under a title."""

    def __init__(self, title, rows=None):
        self.title = title
        self.rows = [] if rows is None else list(rows)

    def add(self, row):
        self.rows.append(row)
        return self


def make_columns(names):
    """A function for each name, which reads that field of a row."""
    columns = {}
    for name in names:
        columns[name] = lambda row: row.get(name)
    return columns


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
