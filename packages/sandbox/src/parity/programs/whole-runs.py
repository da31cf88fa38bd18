#: a program
#! program
if __name__ == "__main__":
    print("main", __file__)
#: an uncaught exception
#! program
def f(x):
    return 1 / x


def g():
    return f(0)


print("before")
g()
#: a chain of exceptions
#! program
def load(key):
    try:
        return {}[key]
    except KeyError as error:
        raise LookupError(f"no {key}") from error


try:
    load("a")
except LookupError:
    undefined
#: an exception group
#! program
raise ExceptionGroup("two", [ValueError("a"), ExceptionGroup("in", [TypeError("b")])])
#: a syntax error
#! program
print("never")
if True
    pass
#: a wrong indentation
#! program
def f():
    a = 1
      b = 2
#: a bracket that is not closed
#! program
x = (1,
y = 2
#: a tab among spaces
#! program
if True:
        a = 1
	b = 2
#: a null byte
#! program
x = "\0" + 1
#: text that does not end
#! program
x = 'abc
#: an exit with a text
#! program
import sys
print("before")
sys.exit("bye")
#: an exit with a number
#! program
raise SystemExit(3)
#: an exit without trouble
#! program
import sys
print("fine")
sys.exit()
#: nothing to read
#! program
name = input("Name? ")
#: the end of stdin
#! program
import sys
print(repr(sys.stdin.read()), list(sys.stdin))
#: a warning of the compiler and one of the code
#! program
import warnings
x = "\d"
warnings.warn("take care")
print(x)
#: recursion without end
#! program
def f(n):
    return f(n + 1)
try:
    f(0)
except RecursionError as error:
    print(error)
#: recursion as deep as it may go
#! call f(0) f(100) f(900) f(10**6) f(2)
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)
#: recursion through repr, equality and JSON
#! call deep() same() text()
import json
def nest(n):
    x = []
    for _ in range(n): x = [x]
    return x
def deep(): return len(repr(nest(50_000)))
def same(): return nest(50_000) == nest(50_000)
def text(): return json.dumps(nest(50_000))
#: a loop that does not end
#! call f(0) f(1) f(0)
#! limitMs 400
def f(n):
    print("begin", n)
    while n: pass
    return n
#: a loop inside C, and the call after it
#! call f(3) f(13) f(4)
#! limitMs 400
def f(n):
    return sum(range(10 ** n))
#: a loop that catches its interrupt
#! call f() 1
#! limitMs 400
def f():
    while True:
        try:
            while True: pass
        except BaseException:
            pass
#: a sleep past the limit
#! call f() 2
#! limitMs 400
import time
def f():
    time.sleep(30)
#: too much memory in pieces
#! program
x = []
while True:
    x.append("a" * 10 ** 6)
#: too much memory at once
#! call f(2) f(9) f(3)
def f(n):
    return len([0] * 10 ** n)
#: too much output
#! program
n = 0
while True:
    n += 1
    print("line", n)
#: an interpreter that ends itself
#! call f(0) f(7) f(0)
import os
def f(n):
    print("n", n)
    if n: os._exit(n)
    return n
#: a module that exits while it loads
#! call f()
import sys
sys.exit(0)
#: a module that fails while it loads
#! call f() f()
print("loading")
f = {}["f"]
#: printing without a line end before an error
#! program
print("half", end="")
raise KeyError("a\nb")
#: an unraisable exception
#! program
import sys
sys.unraisablehook = lambda told: print("told:", repr(told.exc_value), file=sys.stderr)
class A:
    def __del__(self):
        raise ValueError("in del")
a = A()
del a
print("goes on")
#: a coroutine that nobody awaits
#! program
async def f(): pass
f()
print("goes on")
#: top-level names of two calls are apart
#! call bump() bump() seen
n = 0
seen = []
def bump():
    global n
    n += 1
    seen.append(n)
    return n
#: hooks and filters of an earlier program are gone
#! program
import sys, warnings
warnings.warn("seen")
print(sys.unraisablehook is sys.__unraisablehook__, sys.excepthook is sys.__excepthook__)
