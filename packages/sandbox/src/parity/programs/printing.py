#: nothing
print()
#: a separator and an end of one's own
print(1, 2, 3, sep="|", end="!\n")
#: no end at all
print("a", end="")
print("b", end="")
#: None and booleans
print(None, True, False)
#: containers in containers
print([1, (2,), {"k": [3, {4}]}, frozenset({5}), ()])
#: an empty set is no dict
print({}, set(), frozenset(), [], ())
#: the repr of text with both quotes
print(["it's", 'say "no"', "both ' and \""])
#: escapes in a repr
print(["\n", "\t", "\\", "\x00", "\x7f", "\u200b"])
#: bytes and a bytearray
print(b"a\xff'\"\n", bytearray(b"\x00z"), memoryview(b"abc").tobytes())
#: an Ellipsis and NotImplemented
print(..., NotImplemented)
#: ranges and slices
print(range(5), range(0, 10, -1), slice(1, None, 2))
#: a class and a function without addresses
class A: pass
def f(): pass
print(A.__name__, A.__qualname__, f.__qualname__, A.__module__)
#: a list that holds itself
x = [1]
x.append(x)
print(x)
#: a dict that holds itself
d = {}
d["d"] = d
print(d)
#: str and repr of one object
class A:
    def __str__(self): return "as text"
    def __repr__(self): return "as source"
print(A(), [A()], f"{A()} {A()!r}")
#: printing to another stream
import io
stream = io.StringIO()
print("kept", file=stream)
stream.getvalue()
#: writing and flushing
import sys
n = sys.stdout.write("half ")
sys.stdout.flush()
sys.stdout.write("line\n")
n
#: stderr does not mix with stdout
import sys
print("to err", file=sys.stderr)
print("to out")
#: a stream that was replaced
import io, sys, contextlib
with contextlib.redirect_stdout(io.StringIO()) as held:
    print("inside")
print("outside", held.getvalue().strip())
#: pretty printing
import pprint
pprint.pprint({"b": list(range(30)), "a": {"deep": ["x" * 30, "y" * 30]}}, width=60)
