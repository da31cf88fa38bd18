#: dicts keep the order of insertion
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 4
del d["a"]
d["a"] = 5
list(d.items())
#: merging dicts
{"a": 1, "b": 2} | {"b": 3, "c": 4}, {**{"x": 1}, "x": 2}
#: keys that are equal
{1: "int", 1.0: "float", True: "bool"}
#: views follow the dict
d = {"a": 1}
keys, items = d.keys(), d.items()
d["b"] = 2
print(keys, items, keys & {"b", "z"}, list(reversed(d)))
#: a dict that changes size in a loop
d = {1: 1}
for k in d: d[k + 1] = 1
#: setdefault, pop and popitem
d = {"a": 1}
[d.setdefault("b", []), d.pop("a"), d.pop("z", None), d.popitem(), d]
#: a set of text has one order everywhere
print({"apple", "pear", "plum", "fig", "date", "lime"})
print(set("the quick brown fox"))
#: a set of ints
print({5, 3, 1, 100, -1, 2 ** 40}, set(range(20, 0, -3)))
#: set algebra
a, b = {1, 2, 3}, {3, 4}
[a | b, a & b, a - b, a ^ b, a <= {1, 2, 3}, a.isdisjoint({9}), frozenset(a) == a]
#: hashes of text, bytes and tuples
[hash("viva") == hash("viva"), hash("viva"), hash(b"viva"), hash((1, "a")), hash(""), hash(frozenset({1, 2}))]
#: sorting is stable
sorted([("b", 2), ("a", 2), ("c", 1), ("d", 2)], key=lambda pair: pair[1])
#: sorting backwards keeps equals in order
sorted([("b", 2), ("a", 2), ("c", 1)], key=lambda pair: pair[1], reverse=True)
#: sorting things that cannot be compared
sorted([1, "a"])
#: sorting with None first
sorted([3, None, 1], key=lambda x: (x is not None, x or 0))
#: slices that assign
x = list(range(10))
x[2:5] = ["a"]
x[::3] = "xyz"
del x[-2:]
x
#: the trap of a repeated list
grid = [[0] * 2] * 2
grid[0][0] = 1
grid
#: the trap of a mutable default
def f(x, seen=[]):
    seen.append(x)
    return seen
f(1); f(2)
#: comprehension scopes
x = "outer"
squares = [x * x for x in range(3)]
pairs = {(a, b) for a in range(2) for b in range(a)}
[squares, x, pairs, {k: v for k, v in zip("ab", (1, 2))}]
#: counters
from collections import Counter
c = Counter("mississippi")
print(c, c.most_common(2), c - Counter("miss"), c["z"], sorted(c.elements())[:4])
#: a deque with a limit
from collections import deque
d = deque([1, 2, 3], maxlen=3)
d.append(4); d.rotate(1); d.appendleft(0)
print(d)
#: defaultdict and OrderedDict
from collections import OrderedDict, defaultdict
groups = defaultdict(list)
for word in ("apple", "avocado", "bean"): groups[word[0]].append(word)
o = OrderedDict(a=1, b=2); o.move_to_end("a")
print(groups, o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
#: a chain of maps
from collections import ChainMap
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
c["b"] = 9
print(c, dict(c), c.parents)
#: heaps and bisection
import bisect, heapq
h = [5, 1, 4, 2]
heapq.heapify(h)
[h, heapq.heappop(h), heapq.nsmallest(2, h), heapq.nlargest(2, h), list(heapq.merge([1, 4], [2, 3])), bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2)]
#: unpacking
first, *rest = "abcd"
(a, b), c = (1, 2), 3
*start, end = range(3)
[first, rest, a, b, c, start, end, [*range(2), *"xy"]]
