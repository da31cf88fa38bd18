# Mistake: writes the exception down and does not raise it again.
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
            try:
                result = function(*args, **kwargs)
            except BaseException as error:
                log.append([function.__name__, list(args), type(error).__name__])
                return None
            log.append([function.__name__, list(args), result])
            return result

        return wrapper

    return decorate
