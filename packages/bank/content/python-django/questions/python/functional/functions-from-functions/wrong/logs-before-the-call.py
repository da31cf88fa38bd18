# Mistake: writes the entry before the function runs and lets failures go unnoticed.
import functools
import itertools


def compose(*functions):
    """Return a function that calls these one after the other."""
    if not functions:
        return lambda value: value
    first, *others = functions

    def composed(*args, **kwargs):
        return functools.reduce(lambda value, function: function(value), others, first(*args, **kwargs))

    return composed


def bind_each(function, values):
    """Return one function for each value, with the value as its first argument."""
    return [functools.partial(function, value) for value in values]


def counter(start=0):
    """Return a function that counts up from start."""
    numbers = itertools.count(start)
    return lambda: next(numbers)


def logged(log):
    """Return a decorator that writes every call down."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            entry = [function.__name__, list(args), None]
            log.append(entry)
            entry[2] = function(*args, **kwargs)
            return entry[2]

        return wrapper

    return decorate
