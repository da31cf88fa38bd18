class Report:
    """Rows under a title."""

    rows = []

    def __init__(self, title, rows=[]):
        self.title = title
        if rows:
            self.rows = rows

    def add(self, row):
        self.rows.append(row)
        return self


def make_columns(names):
    """A function for each name, which reads that field of a row."""
    columns = {}
    for name in names:
        columns[name] = lambda row: row.get(name)
    return columns


def summarise(rows, limit=None):
    """The first rows, and the total price of all."""
    shown = list(rows)[:limit] if limit else list(rows)
    total = sum(row.get("price", 0) for row in rows)
    return {"rows": shown, "total": total}


def label(row):
    """The name, with the price if there is one."""
    if row.get("price"):
        return f"{row['name']}: {row['price']}"
    return row["name"]
