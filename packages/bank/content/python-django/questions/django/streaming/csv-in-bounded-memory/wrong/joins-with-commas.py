# Mistake: joins the cells with commas by hand, so commas, quotes and line breaks tear cells apart.
import csv
import io
from itertools import islice

FORMULA_STARTS = ("=", "+", "-", "@")


def stream_csv(columns, rows, chunk_size=500):
    """Yield the header, then the rows as CSV text, chunk_size rows at a time."""
    try:
        yield lines([columns])
        source = iter(rows)
        while chunk := list(islice(source, chunk_size)):
            yield lines([[cell(row.get(name)) for name in columns] for row in chunk])
    finally:
        close = getattr(rows, "close", None)
        if close is not None:
            close()


def lines(table):
    return "".join(",".join(str(value) for value in row) + "\r\n" for row in table)


def cell(value):
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return "'" + value
    return "" if value is None else value
