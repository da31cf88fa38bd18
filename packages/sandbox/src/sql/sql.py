"""SQL on SQLite, a database in memory for each call.

The fixture of the question is run first, then the set-up of the test, then the answer's statements, then the
call. The value is the last result: a list of rows, each a list of values.
"""

import sqlite3

from viva_language import Python

LARGEST_TABLE_ROWS = 200
LARGEST_RESULT_ROWS = 5_000


class SqlError(Exception):
    """What SQLite says of a statement; `answer_line` is where it begins, None outside of the answer."""

    answer_line = None


class Sql(Python):
    file = "solution.sql"

    def compile(self, source):
        return list(_statements(source))

    def run(self, code, job):
        """Prints each result as a table."""
        database = self._open(job)
        for line, statement in code:
            columns, rows = _execute(database, line, statement, "the answer")
            if columns:
                _print_table(columns, rows)
            elif rows is not None:
                print(rows)

    def load(self, code, call, job):
        database = self._open(job)
        for line, statement in _statements(call["setup"]):
            _execute(database, line, statement, "the set-up of the test")
        result = None
        for line, statement in code:
            columns, rows = _execute(database, line, statement, "the answer")
            if columns:
                result = rows
        return {"database": database, "result": result}

    def set_up(self, call, names):
        """Has been done before the answer ran: it makes the rows that the answer finds."""

    def evaluate(self, call, names):
        asked = call.get("snippet") or call.get("call")
        if asked is None:
            if names["result"] is None:
                raise SqlError("the answer has no SELECT, so there is no result")
            return lambda: names["result"]

        def work():
            result = None
            for line, statement in _statements(asked):
                columns, rows = _execute(names["database"], line, statement, "the test")
                if columns:
                    result = rows
            return result

        return work

    def _open(self, job):
        database = sqlite3.connect(":memory:", isolation_level=None)
        database.execute("PRAGMA foreign_keys = ON")
        # Comes back to Python now and then, where the host can stop a query that does not end.
        database.set_progress_handler(lambda: 0, 20_000)
        for line, statement in _statements(job.get("fixture") or ""):
            _execute(database, line, statement, "the tables of the question")
        return database


language = Sql()


def _statements(source):
    """The statements with the 1-based lines on which they begin; what has no end yet is the last one."""
    pending, start = "", 1
    for number, line in enumerate(source.splitlines(keepends=True), 1):
        for piece in _pieces(line):
            if not pending.strip():
                pending, start = "", number
            pending += piece
            if piece.endswith(";") and sqlite3.complete_statement(pending):
                yield start, pending
                pending = ""
    if _has_words(pending):
        yield start, pending


def _pieces(line):
    """The line cut after each semicolon: whether one ends a statement, complete_statement tells."""
    *ended, rest = line.split(";")
    return [f"{piece};" for piece in ended] + ([rest] if rest else [])


def _has_words(text):
    return any(line.strip() and not line.strip().startswith("--") for line in text.splitlines())


def _execute(database, line, statement, where):
    """Columns and rows of a result; no columns, and the number of rows changed or None, for all else."""
    try:
        cursor = database.execute(statement)
        if cursor.description is None:
            return [], (f"{cursor.rowcount} rows changed" if cursor.rowcount >= 0 else None)
        rows = [list(row) for row in cursor.fetchmany(LARGEST_RESULT_ROWS + 1)]
    except (sqlite3.Error, sqlite3.Warning, OverflowError) as error:
        raise _failure(str(error), line, where) from None
    if len(rows) > LARGEST_RESULT_ROWS:
        raise _failure(f"more than {LARGEST_RESULT_ROWS} rows", line, where)
    return [column[0] for column in cursor.description], rows


def _failure(text, line, where):
    failure = SqlError(f"in line {line} of {where}: {text}")
    failure.answer_line = line if where == "the answer" else None
    return failure


def _print_table(columns, rows):
    shown = [[_text(value) for value in row] for row in rows[:LARGEST_TABLE_ROWS]]
    widths = [max(map(len, column)) for column in zip(columns, *shown)]
    print("  ".join(name.ljust(width) for name, width in zip(columns, widths)).rstrip())
    print("  ".join("-" * width for width in widths))
    for row in shown:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())
    if len(rows) > LARGEST_TABLE_ROWS:
        print(f"… {len(rows) - LARGEST_TABLE_ROWS} more rows")
    print(f"({len(rows)} {'row' if len(rows) == 1 else 'rows'})\n")


def _text(value):
    if value is None:
        return "NULL"
    return f"x'{value.hex()}'" if type(value) is bytes else str(value)
