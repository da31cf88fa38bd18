#: a division by zero
1 // 0
#: a float division by zero
1.0 / 0
#: an index out of range
[1, 2][2]
#: a key that is missing
{"a": 1}["b"]
#: an attribute with a suggestion
class A:
    colour = 1
A().color
#: a name with a suggestion
length = 1
lenght
#: wrong arguments
def f(a, *, b): pass
f(1, 2)
#: too many values
a, b = 1, 2, 3
#: adding a str to an int
1 + "1"
#: an exception of one's own with attributes
class Refused(Exception):
    def __init__(self, code):
        super().__init__(f"refused with {code}")
        self.code = code
try:
    raise Refused(7)
except Refused as error:
    print(error, error.code, error.args, repr(error))
#: a cause and a context
try:
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("bad") from error
except ValueError as error:
    print(repr(error.__cause__), error.__suppress_context__, error.__context__ is error.__cause__)
#: a context that is suppressed
try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("bad") from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__, type(error.__context__).__name__)
#: the order of else and finally
def f(fail):
    try:
        print("try")
        if fail: raise OSError(2, "gone")
    except OSError as error:
        print("except", error.errno, error)
    else:
        print("else")
    finally:
        print("finally")
f(False); f(True)
#: a return in finally wins
import warnings
warnings.simplefilter("ignore")
space = {}
exec("def f():\n    try:\n        return 1\n    finally:\n        return 2\n", space)
space["f"]()
#: the name of an exception is gone after its block
try:
    raise ValueError
except ValueError as error: pass
error
#: groups and except*
try:
    raise ExceptionGroup("many", [ValueError("v"), TypeError("t"), ExceptionGroup("inner", [ValueError("w")])])
except* ValueError as group:
    print("values", [str(e) for e in group.exceptions[:1]], len(group.exceptions))
except* TypeError as group:
    print("types", group.exceptions)
#: notes
try:
    try:
        raise ValueError("v")
    except ValueError as error:
        error.add_note("while reading line 3")
        raise
except ValueError as error:
    print(error.__notes__)
#: a formatted traceback
import traceback
def inner(): raise RuntimeError("deep")
def outer(): inner()
try:
    outer()
except RuntimeError as error:
    print([(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)])
    print("".join(traceback.format_exception_only(error)))
#: an assertion with a message
assert 1 == 2, ("left", "right")
#: a context manager that swallows
from contextlib import suppress, contextmanager
@contextmanager
def step(name):
    print("enter", name)
    try: yield name.upper()
    finally: print("leave", name)
with suppress(ZeroDivisionError), step("a") as a:
    print(a)
    1 / 0
print("after")
#: StopIteration in a generator
def g():
    next(iter([]))
    yield
list(g())
#: a codec that fails
"é".encode("ascii")
#: bytes that are no text
b"\xff\xfe".decode("utf-8")
#: the family of an exception
[kind.__name__ for kind in FileNotFoundError.__mro__]
#: a file that is not there
open("missing.txt")
