"""Writes Python values as JSON that keeps their exact types: the TaggedValue of packages/domain.

By hand and not through the json module, for the code under test may have patched that.
"""

import json.encoder

DEEPEST_VALUE = 60
LARGEST_VALUE_CHARACTERS = 262_144
LARGEST_INT_BITS = 200_000

quote = json.encoder.encode_basestring_ascii
# Read past metaclasses, which may claim another name or ancestry for a class.
_qualified_name = type.__dict__["__qualname__"].__get__
ancestry = type.__dict__["__mro__"].__get__


class TooLarge(Exception):
    """A value whose JSON would pass the limit."""


def tagged(value):
    """The value as JSON with its exact type. Subclasses and unknown types are `unsupported`."""
    pieces = []
    room = LARGEST_VALUE_CHARACTERS

    def add(text):
        nonlocal room
        room -= len(text)
        if room < 0:
            raise TooLarge
        pieces.append(text)

    def add_all(items, write, depth):
        add("[")
        for position, item in enumerate(items):
            if position:
                add(",")
            write(item, depth)
        add("]}")

    def write_pair(pair, depth):
        add("[")
        write(pair[0], depth)
        add(",")
        write(pair[1], depth)
        add("]")

    def write(item, depth):
        kind = type(item)
        if item is None:
            add('{"t":"none"}')
        elif kind is bool:
            add('{"t":"bool","v":true}' if item else '{"t":"bool","v":false}')
        elif kind is int:
            if item.bit_length() > LARGEST_INT_BITS:
                add(_unsupported("int of too many digits to compare"))
            else:
                add(f'{{"t":"int","v":"{item}"}}')
        elif kind is float:
            add(f'{{"t":"float","v":"{item!r}"}}')
        elif kind is str:
            if len(item) > room:
                raise TooLarge
            add(f'{{"t":"str","v":{quote(item)}}}')
        elif kind is bytes:
            if len(item) > room:
                raise TooLarge
            add(f'{{"t":"bytes","v":"{item.hex()}"}}')
        elif kind not in (list, tuple, set, frozenset, dict):
            add(_unsupported(class_name(kind)))
        elif depth == DEEPEST_VALUE:
            add(_unsupported(f"{kind.__name__} nested too deeply to compare"))
        elif kind is dict:
            add('{"t":"dict","v":')
            add_all(item.items(), write_pair, depth + 1)
        else:
            add(f'{{"t":"{kind.__name__}","v":')
            add_all(item, write, depth + 1)

    try:
        write(value, 0)
    except TooLarge:
        return _unsupported(f"{type(value).__name__} too large to compare")
    return "".join(pieces)


def class_name(kind):
    """`ValueError`, `Account` for a class of the candidate, `decimal.Decimal` for one of a module."""
    module = kind.__module__
    name = _qualified_name(kind)
    return name if module in ("builtins", "solution", "__main__") else f"{module}.{name}"


def _unsupported(name):
    return f'{{"t":"unsupported","type":{quote(name)}}}'
