# Mistake: yields whatever is left at the end, even if nothing is left.
import csv
import io
from itertools import islice

FORMULA_STARTS = ("=", "+", "-", "@")


def stream_csv(columns, rows, chunk_size=500):
    """Yield the header, then the rows as CSV text, chunk_size rows at a time."""
    try:
        yield lines([columns])
        source = iter(rows)
        while True:
            chunk = list(islice(source, chunk_size))
            yield lines([[cell(row.get(name)) for name in columns] for row in chunk])
            if len(chunk) < chunk_size:
                break
    finally:
        close = getattr(rows, "close", None)
        if close is not None:
            close()


def lines(table):
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows(table)
    return buffer.getvalue()


def cell(value):
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return "'" + value
    return "" if value is None else value
