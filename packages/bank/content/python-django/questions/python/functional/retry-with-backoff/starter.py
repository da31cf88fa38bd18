import functools


def retry(attempts=3, base_ms=100, cap_ms=2000, on=(ConnectionError,), *, sleep, rand):
    """Decorate a function so that it is called again after passing errors."""

    def decorate(function):
        return function

    return decorate
