#: each plain type
[None, True, 0, -0.0, "", b"", (), [], set(), frozenset(), {}]
#: numbers that JavaScript would round
[2 ** 53, 2 ** 53 + 1, -(2 ** 63), 10 ** 30, 0.1, 1e22, 5e-324, float("inf"), float("nan")]
#: keys of every kind
{1: "int", "1": "str", (1,): "tuple", 1.5: "float", None: "none", b"1": "bytes", frozenset({1}): "frozenset"}
#: text that JSON escapes
"\u0000\u001f\"\\/\u2028\ud800é😀</script>"
#: subclasses are told apart
class L(list): pass
class I(int): pass
import collections, enum
class E(enum.IntEnum): A = 1
[L([1]), I(2), E.A, collections.OrderedDict(a=1), collections.Counter("a")]
#: types that no test compares
import datetime, decimal
[object, len, lambda: 1, datetime.date(2024, 1, 1), decimal.Decimal(1), range(3), iter([]), 1j, bytearray(b"a"), ...]
#: deep nesting
x = []
for _ in range(70): x = [x]
x
#: a value that holds itself
x = []
x.append(x)
x
#: a large value
list(range(100_000))
#: a long text
"é" * 200_000
#: an int of very many digits
7 ** 90_000
#: objects that lie about themselves
class Liar:
    __class__ = int
    def __eq__(self, other): return True
    def __hash__(self): return 1
    def __repr__(self): return "1"
[Liar(), {Liar(): Liar()}]
