import csv
import io


def stream_csv(columns, rows, chunk_size=500):
    """Yield the header, then the rows as CSV text, chunk_size rows at a time."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow(columns)
    yield buffer.getvalue()
