"""Runs one job: a candidate's code and calls into it. Observes; judges nothing, knows no expected value.

The same file runs in the worker of the page and in the process on the server. `start` is its only entry.
Everything here can be reached and patched by the code that it runs: what is reported is evidence of what a
function returned, and the boundary that protects the machine is the host's, outside of Python.
"""

import builtins
import decimal
import gc
import importlib
import json
import linecache
import os
import random
import shutil
import signal
import sys
import time
import traceback
import warnings

from pyodide.webloop import WebLoop
from viva_counting import count, counted, forget_tools
from viva_language import FILE, Python
from viva_values import ancestry, class_name, quote, tagged

HOME = os.getcwd()
LONGEST_MESSAGE = 2_000
DESCRIBE_LIMIT_MS = 500

_clock = time.perf_counter


class Stop(BaseException):
    """Raised in the candidate's code by the host's interrupt: its time is over, or it prints too much."""


def start(job_text, host):
    """Runs the job given as JSON and reports through `host.emit`. Returns nothing and raises nothing."""
    job = _decode(job_text)
    language = _language(job["language"])
    _remember_source(language.file, job["code"])
    run = _run_calls if job["calls"] else _run_program
    status, rest, error_line = run(job, language, host)
    host.emit(f'{{"k":"end","status":"{status}","rest":"{rest}","errorLine":{_int_or_null(error_line)}}}')


def _language(name):
    """Python, or what the module of the language's name makes of it."""
    return _PYTHON if name == "python" else importlib.import_module(f"viva_{name}").language


# Runs ---------------------------------------------------------------------------------------------


def _run_program(job, language, host):
    """Runs the code as a program. Returns its status twice and the line of the error."""
    _make_natural()
    code, failure = _compile(language, job["code"])
    if failure is None:

        def work():
            language.prepare(job)
            language.run(code, job)

        wall_ms = job["limits"]["wallMs"]
        failure = _attempt(work, host, wall_ms, wall_ms)[1]
    status, error_line = _end_of_load(failure, host)
    return status, status, error_line


def _run_calls(job, language, host):
    """Evaluates each call in a fresh namespace.

    Returns the first status that is not `ok`, the reason why calls that were not run were not run, and the
    line of a load error.
    """
    code, failure = _compile(language, job["code"])
    if failure is not None:
        _make_natural()
        status, error_line = _end_of_load(failure, host)
        return status, status, error_line

    ends_at = _clock() + job["limits"]["wallMs"] / 1000
    status = "ok"
    for index, call in enumerate(job["calls"]):
        left_ms = (ends_at - _clock()) * 1000
        if left_ms <= 0:
            return _first(status, "timeout"), "timeout", None
        host.emit(f'{{"k":"call","i":{index}}}')
        ending, error_line = _run_call(index, call, code, job, language, host, left_ms)
        status = _first(status, ending)
        if ending in ("error", "output"):
            return status, ending, error_line
    return status, status, None


def _run_call(index, call, code, job, language, host, left_ms):
    """Loads the code, then evaluates the call. Reports what was seen, unless the code did not load."""
    _make_natural()
    loaded = False
    observe = call.get("observe")

    def evaluate():
        nonlocal loaded
        language.prepare(job)
        names = language.load(code, call, job)
        loaded = True
        if observe == "operations":
            names["counted"] = counted
        language.set_up(call, names)
        work = language.evaluate(call, names)
        if observe == "output":
            _flush()
            host.emit(f'{{"k":"mark","i":{index}}}')
        return count(work) if observe == "operations" else work()

    began = _clock()
    value, failure = _attempt(evaluate, host, call["limitMs"], left_ms)
    ms = round((_clock() - began) * 1000, 3)
    _restore_names()
    _flush()
    stopped = host.stopped()
    if stopped == "output":
        return "output", None
    name = quote(call["name"])
    if stopped == "time" or isinstance(failure, Stop):
        host.emit(f'{{"k":"seen","i":{index},"seen":{{"kind":"timeout","name":{name},"ms":{ms}}}}}')
        return "timeout", None
    if failure is None:
        seen = f'{{"kind":"value","name":{name},"value":{tagged(value)},"ms":{ms}}}'
        host.emit(f'{{"k":"seen","i":{index},"seen":{seen}}}')
        return "ok", None
    if not loaded:
        status, error_line = _end_of_load(failure, host)
        # sys.exit(0) at the top of a module is the end of a program, and no module to call into.
        return ("error" if status == "ok" else status), error_line
    host.emit(f'{{"k":"seen","i":{index},"seen":{_raised(name, failure, ms, host)}}}')
    return ("memory" if isinstance(failure, MemoryError) else "ok"), None


def _attempt(work, host, limit_ms, clock_ms):
    """Does the work under the host's clock. Returns its value and None, or None and what it raised."""
    global _interruptible
    try:
        try:
            host.arm(limit_ms, clock_ms)
            _interruptible = True
            value = work()
            _interruptible = False
            return value, None
        except BaseException as error:
            _interruptible = False
            return None, error
        finally:
            _interruptible = False
            host.disarm()
    except Stop as late:
        # The interrupt came between the end of the work and the line that switches it off.
        _interruptible = False
        host.disarm()
        return None, late


def _end_of_load(failure, host):
    """Tells the end of loading the code: prints a traceback as Python does, and names the line."""
    _restore_names()
    _flush()
    stopped = host.stopped()
    if stopped == "output":
        return "output", None
    if stopped == "time" or isinstance(failure, Stop):
        return "timeout", None
    if failure is None:
        return "ok", None
    if isinstance(failure, SystemExit):
        return _end_by_exit(failure)
    text = _attempt(lambda: _traceback(failure), host, DESCRIBE_LIMIT_MS, DESCRIBE_LIMIT_MS)[0]
    _complain(text or f"{class_name(type(failure))}\n")
    return ("memory" if isinstance(failure, MemoryError) else "error"), _line_of(failure)


def _end_by_exit(failure):
    """A program may end itself; a module under test that does so has not loaded."""
    code = failure.code
    if code is None or type(code) is int and code == 0:
        return "ok", None
    if type(code) is str:
        _complain(code + "\n")
    else:
        shown = code if type(code) is int else class_name(type(code))
        _complain(f"The code ended itself with exit status {shown}.\n")
    return "error", _line_of(failure)


def _first(earlier, later):
    return earlier if earlier != "ok" else later


# What is observed ---------------------------------------------------------------------------------


def _raised(name, error, ms, host):
    names = ",".join(quote(class_name(kind)) for kind in ancestry(type(error)) if kind is not object)
    text = _attempt(lambda: str.__str__(str(error))[:LONGEST_MESSAGE], host, DESCRIBE_LIMIT_MS, DESCRIBE_LIMIT_MS)[0]
    message = quote(text if type(text) is str else "")
    line = _int_or_null(_line_of(error))
    return f'{{"kind":"raised","name":{name},"types":[{names}],"message":{message},"line":{line},"ms":{ms}}}'


def _line_of(error):
    """The innermost line of the candidate's code on the way of the exception, None when there is none."""
    if type(getattr(error, "answer_line", None)) is int:
        return error.answer_line
    if isinstance(error, SyntaxError) and error.filename == FILE and type(error.lineno) is int:
        return error.lineno
    line = None
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == FILE:
            line = step.tb_lineno
        step = step.tb_next
    return line


def _traceback(error):
    """The traceback as Python prints it, from the first frame of the candidate's code on."""
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename != FILE:
        step = step.tb_next
    report = traceback.TracebackException(type(error), error, step, compact=True)
    report.stack[:] = [frame for frame in report.stack if frame.filename != _HARNESS_FILE]
    return "".join(report.format())


def _int_or_null(number):
    return "null" if number is None else str(number)


# A natural place for the code ---------------------------------------------------------------------


def _compile(language, source):
    try:
        return language.compile(source), None
    except BaseException as error:
        return None, error


def _remember_source(file, source):
    """Lets tracebacks quote the lines of the code; no time stamp, so that no file is looked for."""
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)


def _make_natural():
    """Undoes what an earlier call may have left behind, so that each starts as in a new interpreter."""
    _restore_names()
    signal.signal(signal.SIGINT, _on_interrupt)
    sys.settrace(None)
    sys.setprofile(None)
    for name, hook in _HOOKS.items():
        setattr(sys, name, hook)
    forget_tools()
    sys.setrecursionlimit(_RECURSION_LIMIT)
    sys.set_int_max_str_digits(_INT_DIGITS)
    sys.argv[:] = [FILE]
    sys.path[:] = _PATH
    os.environ.clear()
    os.environ.update(_ENVIRONMENT)
    _empty_home()
    decimal.setcontext(decimal.Context())
    # Makes Python look at the filters again; those of a new interpreter take their place.
    warnings.resetwarnings()
    warnings.filters[:] = _FILTERS
    gc.set_debug(0)
    gc.set_threshold(*_THRESHOLD)
    gc.enable()
    gc.collect()
    random.seed()
    _open_streams()


def _restore_names():
    """Gives built-ins and modules the contents back with which they started."""
    builtins.__dict__.update(_BUILTINS)
    for name in builtins.__dict__.keys() - _BUILTINS.keys():
        del builtins.__dict__[name]
    for names, original in _MODULES:
        names.update(original)
    sys.set_int_max_str_digits(0)


def _open_streams():
    """New streams over the host's three descriptors: the code may have closed or replaced the last ones."""
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.__stdout__ = _streams["out"] = open(1, "w", 1, encoding="utf-8", closefd=False)
    sys.stderr = sys.__stderr__ = _streams["err"] = open(
        2, "w", 1, encoding="utf-8", errors="backslashreplace", closefd=False
    )


def _flush():
    for stream in (sys.stdout, *_streams.values()):
        try:
            stream.flush()
        except Exception:
            # Closed or replaced by the code: there is nothing left to flush.
            continue


def _complain(text):
    _flush()
    os.write(2, text.encode("utf-8", "backslashreplace"))


def _empty_home():
    """The folder of the interpreter's own file system in which the code starts."""
    os.chdir("/")
    shutil.rmtree(HOME, ignore_errors=True)
    os.makedirs(HOME, exist_ok=True)
    os.chdir(HOME)


def _no_input(prompt="", /):
    raise EOFError("input() has nothing to read here: the code is given no keyboard input")


def _on_interrupt(number, frame):
    if _interruptible:
        raise Stop


def _let_late_timers_run(loop):
    """CPython runs a timer whose moment has passed at once; Pyodide's loop refuses it, which a busy machine meets."""
    call_later = loop.call_later

    def call_later_or_now(self, delay, callback, *args, context=None):
        return call_later(self, max(delay, 0), callback, *args, context=context)

    loop.call_later = call_later_or_now


_no_input.__name__ = _no_input.__qualname__ = "input"
builtins.input = _no_input
_let_late_timers_run(WebLoop)

_HARNESS_FILE = _no_input.__code__.co_filename
_PYTHON = Python()
_interruptible = False
_streams = {}
_decode = json.JSONDecoder().decode
_BUILTINS = dict(builtins.__dict__)
# What tests put a false clock or dice into. Restoring all of the library would cost each call many times more.
_MODULES = [
    (sys.modules[name].__dict__, dict(sys.modules[name].__dict__))
    for name in (
        "asyncio", "copy", "datetime", "functools", "json", "logging", "math", "operator", "os", "pathlib",
        "random", "secrets", "shutil", "statistics", "string", "threading", "time", "urllib.parse", "uuid",
    )
]
# Names of the machine that took the snapshot, and of Emscripten's own making.
for _name in ("_", "PYTHONHASHSEED", "PYTHONINSPECT", "LD_LIBRARY_PATH"):
    os.environ.pop(_name, None)
_ENVIRONMENT = dict(os.environ)
_PATH = list(sys.path)
_FILTERS = list(warnings.filters)
_HOOKS = {name: getattr(sys, name) for name in ("displayhook", "excepthook", "unraisablehook")}
_THRESHOLD = gc.get_threshold()
_RECURSION_LIMIT = sys.getrecursionlimit()
_INT_DIGITS = sys.get_int_max_str_digits()
