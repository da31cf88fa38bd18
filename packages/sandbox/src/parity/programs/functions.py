#: closures see the last value
[f() for f in [lambda: i for i in range(3)]]
#: defaults see the present value
[f() for f in [lambda i=i: i for i in range(3)]]
#: a local before its assignment
x = 1
def f():
    print(x)
    x = 2
f()
#: nonlocal counts
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
step = counter()
[step(), step(), counter()()]
#: kinds of parameters
def f(a, /, b, *c, d=4, **e): return a, b, c, d, e
import inspect
print(inspect.signature(f))
f(1, 2, 3, d=5, a=6)
#: decorators from the inside out
import functools
def tag(name):
    def wrap(f):
        @functools.wraps(f)
        def inner(*args): return f"<{name}>{f(*args)}</{name}>"
        return inner
    return wrap
@tag("b")
@tag("i")
def hello(who):
    """Greets."""
    return f"hello {who}"
[hello("you"), hello.__name__, hello.__doc__]
#: caches
import functools
@functools.lru_cache(maxsize=2)
def f(n):
    print("work", n)
    return n * n
print([f(1), f(2), f(1), f(3), f(2)], f.cache_info())
#: partial, reduce and singledispatch
import functools
@functools.singledispatch
def name(x): return "object"
@name.register
def _(x: int): return "int"
@name.register
def _(x: list): return "list"
[functools.partial(pow, 2)(5), functools.reduce(lambda a, b: a * b, [1, 2, 3], 1), name(True), name([]), name("s")]
#: a generator is lazy
def g():
    print("start")
    yield 1
    print("end")
it = g()
print("made")
print(next(it), list(it))
#: send, throw and close
def g():
    got = yield "first"
    try:
        yield f"got {got}"
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("closed")
it = g()
print(next(it), it.send(5), it.throw(ValueError("x")))
it.close()
#: yield from returns a value
def inner():
    yield 1
    return "value"
def outer():
    result = yield from inner()
    yield result
list(outer())
#: generators of endless length
import itertools
def naturals():
    n = 0
    while True:
        yield n
        n += 1
list(itertools.islice((n * n for n in naturals() if n % 2), 4))
#: itertools
from itertools import accumulate, batched, chain, combinations, groupby, pairwise, permutations, product, takewhile, zip_longest
print(list(accumulate([1, 2, 3])), list(batched("abcde", 2)), list(chain("ab", [1])), list(combinations("abc", 2)))
print([(k, list(v)) for k, v in groupby("aabba")], list(pairwise("abc")), len(list(permutations(range(4)))))
print(list(product("ab", repeat=2)), list(takewhile(str.isalpha, "ab1c")), list(zip_longest("ab", "x", fillvalue="-")))
#: zip in strict mode
list(zip([1, 2], [1], strict=True))
#: iterators are used up
it = map(str, [1, 2, 3])
[list(it), list(it), any(x > 1 for x in [0, 2, 1 // 1]), all([])]
#: the walrus and chained comparison
[y for x in range(5) if (y := x * 2) > 3], 1 < 2 < 3 != 2, (1 < 3 > 2)
#: lambdas, conditionals and short circuit
f = lambda x: "neg" if x < 0 else "zero" if not x else "pos"
[f(-1), f(0), f(1), 0 or [] or "last", 1 and 0 and 2, not [] and "yes"]
#: recursion with a memo
from functools import cache
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(90)
#: annotations are not evaluated at once
def f(x: undefined_name) -> "later": return x
import annotationlib
print(f(1), annotationlib.get_annotations(f, format=annotationlib.Format.STRING))
#: t-strings
who = "x"
template = t"hello {who!r:>5}"
[template.strings, template.interpolations[0].value, template.interpolations[0].conversion, template.interpolations[0].format_spec]
