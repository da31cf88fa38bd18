# Mistake: hands only the positional arguments on.
import functools


def retry(attempts=3, base_ms=100, cap_ms=2000, on=(ConnectionError,), *, sleep, rand):
    """Decorate a function so that it is called again after passing errors."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(attempts - 1):
                try:
                    return function(*args)
                except on as error:
                    pause = rand() * min(cap_ms, base_ms * 2**attempt)
                    sleep(max(pause, getattr(error, "retry_after_ms", 0)))
            return function(*args, **kwargs)

        return wrapper

    return decorate
