def compose(*functions):
    """Return a function that calls these one after the other."""


def bind_each(function, values):
    """Return one function for each value, with the value as its first argument."""


def counter(start=0):
    """Return a function that counts up from start."""


def logged(log):
    """Return a decorator that writes every call down."""
