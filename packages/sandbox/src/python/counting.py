"""Counts the work of a call: instructions of the interpreter, and not time, so that each run counts the same.

What C code does inside of one instruction is not seen. `counted` makes a list whose items and whose own
methods do such work in Python, so that sorting it, searching it or copying it counts for what it costs.
"""

import sys

_TOOL = 4
_monitoring = sys.monitoring
_INSTRUCTION = _monitoring.events.INSTRUCTION
_total = 0


def count(work):
    """How many instructions `work` takes."""
    global _total
    _total = 0
    _monitoring.use_tool_id(_TOOL, "viva")
    _monitoring.register_callback(_TOOL, _INSTRUCTION, _tick)
    _monitoring.set_events(_TOOL, _INSTRUCTION)
    try:
        work()
    finally:
        _monitoring.set_events(_TOOL, 0)
        _monitoring.free_tool_id(_TOOL)
    return _total


def forget_tools():
    """Switches off whatever watches the interpreter: the code under test may have begun to."""
    for tool in range(6):
        if _monitoring.get_tool(tool) is not None:
            _monitoring.set_events(tool, 0)
            _monitoring.free_tool_id(tool)


def counted(values):
    """A list of the values in which comparing, hashing, moving and copying items is counted."""
    return CountedList(_item(value) for value in values)


def _tick(code, offset):
    global _total
    _total += 1


def _pay(steps):
    """So many steps of work that C code does unseen."""
    for _ in range(max(0, steps)):
        pass


def _item(value):
    if type(value) is int:
        return CountedInt(value)
    if type(value) is str:
        return CountedStr(value)
    return value


class CountedInt(int):
    def __eq__(self, other):
        return int.__eq__(self, other)

    def __ne__(self, other):
        return int.__ne__(self, other)

    def __lt__(self, other):
        return int.__lt__(self, other)

    def __le__(self, other):
        return int.__le__(self, other)

    def __gt__(self, other):
        return int.__gt__(self, other)

    def __ge__(self, other):
        return int.__ge__(self, other)

    def __hash__(self):
        return int.__hash__(self)


class CountedStr(str):
    def __eq__(self, other):
        return str.__eq__(self, other)

    def __ne__(self, other):
        return str.__ne__(self, other)

    def __lt__(self, other):
        return str.__lt__(self, other)

    def __le__(self, other):
        return str.__le__(self, other)

    def __gt__(self, other):
        return str.__gt__(self, other)

    def __ge__(self, other):
        return str.__ge__(self, other)

    def __hash__(self):
        return str.__hash__(self)


class CountedList(list):
    def __iter__(self):
        for item in list.__iter__(self):
            yield item

    def __reversed__(self):
        for item in list.__reversed__(self):
            yield item

    def __getitem__(self, index):
        found = list.__getitem__(self, index)
        if isinstance(index, slice):
            _pay(len(found))
            return CountedList(found)
        return found

    def __add__(self, other):
        _pay(len(self) + len(other))
        return CountedList(list.__add__(self, other))

    def copy(self):
        _pay(len(self))
        return CountedList(list.copy(self))

    def insert(self, index, item):
        _pay(len(self) - index if index >= 0 else -index)
        list.insert(self, index, item)

    def pop(self, index=-1):
        _pay(len(self) - 1 - index if index >= 0 else -1 - index)
        return list.pop(self, index)

    def __delitem__(self, index):
        _pay(len(self))
        list.__delitem__(self, index)

    def remove(self, value):
        _pay(len(self))
        list.remove(self, value)

    def reverse(self):
        _pay(len(self))
        list.reverse(self)
