#: the order of bases
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
[c.__name__ for c in D.__mro__]
#: bases without an order
class A: pass
class B(A): pass
class C(A, B): pass
#: super in a diamond
class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self): return ["D"] + super().go()
D().go()
#: class attributes are shared
class A:
    items = []
a, b = A(), A()
a.items.append(1)
b.items = [2]
[A.items, a.items, b.items]
#: private names
class A:
    def __init__(self): self.__x = 1
a = A()
print(a._A__x)
a.__x
#: properties that refuse
class A:
    def __init__(self): self._x = 0
    @property
    def x(self): return self._x
    @x.setter
    def x(self, value):
        if value < 0: raise ValueError(f"{value} is negative")
        self._x = value
a = A()
a.x = 3
print(a.x)
a.x = -1
#: a property without a setter
class A:
    @property
    def x(self): return 1
A().x = 2
#: slots
class A:
    __slots__ = ("x",)
a = A()
a.x = 1
print(a.x)
a.y = 2
#: dataclasses
from dataclasses import asdict, astuple, dataclass, field, replace
@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
p = Point(1, tags=["a"])
print(p, p == Point(1), p < Point(2), replace(p, y=5), asdict(p), astuple(p))
#: a frozen dataclass
from dataclasses import dataclass
@dataclass(frozen=True)
class Point:
    x: int
print({Point(1): "a"}[Point(1)])
Point(1).x = 2
#: a dataclass with a mutable default
from dataclasses import dataclass
@dataclass
class A:
    items: list = []
#: enums
import enum
class Colour(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    CRIMSON = 1
class Flag(enum.Flag):
    A = enum.auto(); B = enum.auto(); C = enum.auto()
print(Colour.RED, repr(Colour.CRIMSON), list(Colour), Colour(2).name, Colour["RED"] is Colour.CRIMSON)
print(Flag.A | Flag.C, Flag.A in (Flag.A | Flag.B), ~Flag.A, Flag(0))
#: an enum value that does not exist
import enum
class Colour(enum.Enum): RED = 1
Colour(7)
#: abstract classes
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def go(self): ...
    @abstractmethod
    def stop(self): ...
A()
#: protocols
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closes(Protocol):
    def close(self): ...
class A:
    def close(self): pass
[isinstance(A(), Closes), isinstance(1, Closes)]
#: operators and their reflections
class N:
    def __init__(self, n): self.n = n
    def __add__(self, other): return ("add", self.n, other)
    def __radd__(self, other): return ("radd", other, self.n)
    def __matmul__(self, other): return "matmul"
    def __lt__(self, other): return True
    def __contains__(self, x): return x == 1
    def __bool__(self): return False
    def __index__(self): return 2
[N(1) + 2, 2 + N(1), N(1) @ 1, N(1) < 2, N(1) > 2 if False else None, 1 in N(1), not N(1), [1, 2, 3][N(0)], hex(N(1))]
#: equality without a hash
class A:
    def __eq__(self, other): return True
{A()}
#: descriptors and set_name
class Field:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner): return self if instance is None else (self.name, instance.__dict__.get("v"))
    def __set__(self, instance, value): instance.__dict__["v"] = value * 2
class A:
    x = Field()
a = A()
a.x = 4
a.x
#: getattr and dir
class A:
    def __getattr__(self, name): return name.upper()
    def __dir__(self): return ["b", "a"]
[A().abc, getattr(A(), "x", None), hasattr(A(), "anything"), dir(A())]
#: init_subclass and class getitem
class Base:
    known = []
    def __init_subclass__(cls, /, tag="none", **more):
        super().__init_subclass__(**more)
        cls.known.append((cls.__name__, tag))
    def __class_getitem__(cls, item): return f"{cls.__name__} of {item.__name__}"
class X(Base, tag="x"): pass
class Y(Base): pass
[Base.known, X[int]]
#: metaclasses
class Meta(type):
    def __new__(meta, name, bases, names):
        return super().__new__(meta, name, bases, {k.upper() if not k.startswith("__") else k: v for k, v in names.items()})
    def __call__(cls): return ("made", cls.__name__)
class A(metaclass=Meta):
    value = 3
[A(), A.VALUE, type(A).__name__]
#: matching sequences and mappings
def what(x):
    match x:
        case []: return "empty"
        case [only]: return ("one", only)
        case [first, *rest] if first == 1: return ("starts with one", rest)
        case {"kind": "point", "x": x, **rest}: return ("point", x, rest)
        case str() as text: return ("text", text)
        case int(n) | float(n): return ("number", n)
        case _: return "else"
[what(x) for x in ([], [7], (1, 2, 3), [2, 3], {"kind": "point", "x": 5, "y": 6}, "ab", 3, 2.5, None, b"ab")]
#: matching classes and constants
from dataclasses import dataclass
import enum
class Op(enum.Enum): ADD = 1; NEG = 2
@dataclass
class Node:
    op: Op
    left: object
    right: object = None
def run(tree):
    match tree:
        case int(): return tree
        case Node(Op.ADD, left, right): return run(left) + run(right)
        case Node(op=Op.NEG, left=left): return -run(left)
run(Node(Op.ADD, 3, Node(Op.NEG, Node(Op.ADD, 1, 1))))
#: named tuples and typed dicts
from collections import namedtuple
from typing import NamedTuple, TypedDict
P = namedtuple("P", "x y", defaults=[0])
class Q(NamedTuple):
    a: int
    b: str = "b"
class T(TypedDict):
    n: int
print(P(1), P(1)._replace(y=2), Q(1), Q(1) == (1, "b"), T(n=1), P._fields)
