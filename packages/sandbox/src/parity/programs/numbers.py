#: big integers
[2 ** 200, -(3 ** 100), 10 ** 50 // 7, (10 ** 50) % 97, pow(3, 1000, 10 ** 9 + 7), pow(3, -1, 7)]
#: bits
[5 & 3, 5 | 3, 5 ^ 3, ~5, -5 >> 1, 1 << 70, (255).bit_length(), (255).bit_count(), -1 & 0xFF]
#: bytes of ints
[(1024).to_bytes(2, "big"), (-2).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xfe", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True)]
#: text to int
[int(" 42\n"), int("-0b101", 0), int("zz", 36), int("1_000"), int(-2.9), int("0o17", 8)]
#: text that is no int
int("4.0")
#: more digits than may be written
len(str(10 ** 4000)), str(10 ** 5000)
#: a factorial and combinations
import math
[math.factorial(25), math.comb(50, 25), math.perm(10, 3), math.gcd(12, 18, 8), math.lcm(4, 6), math.prod([1, 2, 3])]
#: booleans are ints
[True + True, True == 1, sum([True, False, True]), isinstance(True, int), ["a", "b"][True], -True, True & False]
#: small ints are the same object, results are equal
a, b = 256, 256
[a is b, 10 ** 3 == 1000, int("257") == 257]
#: decimals
from decimal import Decimal, getcontext
getcontext().prec = 10
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(7), Decimal("1.10").normalize(), Decimal(0.1), Decimal("NaN"), Decimal("-0"))
#: rounding of decimals
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
[str(Decimal("2.675").quantize(Decimal("0.01"), rounding=way)) for way in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN)] + [str(round(Decimal("2.5"))), f"{Decimal('1234.5'):,.2f}"]
#: a decimal that divides by zero
from decimal import Decimal
Decimal(1) / 0
#: fractions
from fractions import Fraction
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(0.1).limit_denominator(100), Fraction(-3, 6), round(Fraction(7, 2)))
#: statistics
import statistics
[statistics.mean([1, 2, 4]), statistics.median([3, 1, 2, 10]), statistics.mode("aab"), statistics.pstdev([1, 2, 3]), statistics.quantiles([1, 2, 3, 4, 5])]
#: a seeded generator of random numbers
import random
r = random.Random(42)
[r.random(), r.randint(1, 100), r.choice("abc"), r.sample(range(10), 3), r.gauss(0, 1), r.getrandbits(70)]
#: a seeded shuffle
import random
random.seed("text")
x = list(range(8))
random.shuffle(x)
x, random.choices("ab", [1, 9], k=5)
#: hashes of numbers
[hash(1) == hash(1.0) == hash(True), hash(-1), hash(2 ** 61 - 1), hash(0.5), hash(float("inf")), hash(2 ** 31), hash(10 ** 20)]
#: the sizes of this Python
import struct, sys
[sys.maxsize, sys.hash_info.width, struct.calcsize("P"), sys.byteorder, sys.version_info[:2], sys.implementation.name]
#: packing
import array, struct
[struct.pack("<ihd", 1, -2, 0.5).hex(), struct.unpack(">I", b"\x00\x00\x01\x00"), array.array("H", [1, 65535]).tobytes().hex()]
#: an int that does not fit
import struct
struct.pack("B", 256)
