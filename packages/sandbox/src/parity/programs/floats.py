#: the classic sum
0.1 + 0.2
#: where exponents begin
print(1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5)
#: the ends of the range
import sys
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, 5e-324, 1e308 * 10)
#: both zeros
print(0.0, -0.0, 0.0 == -0.0, str(-0.0), -0.0 + 0.0)
#: nan is not itself
nan = float("nan")
print(nan, nan == nan, nan in [nan], [nan] == [nan], max(1.0, nan), max(nan, 1.0))
#: infinities
inf = float("inf")
print(inf, -inf, inf - inf, inf * 0, 1 / inf, int(1e30) < inf)
#: rounding half to even
[round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5)] + [round(2.675, 2), round(1e16 + 1), round(12345, -2), round(0.15, 1)]
#: division and remainder of negatives
[-7 // 2, -7 % 3, 7 % -3, -7.5 // 2, -7.5 % 2, divmod(-7, 2), divmod(7.5, -2)]
#: fmod and remainder
import math
[math.fmod(-7, 3), math.remainder(7, 4), math.copysign(1, -0.0), math.trunc(-2.7), math.floor(-2.7), math.ceil(-2.2)]
#: hex and exact ratios
[(0.1).hex(), float.fromhex("0x1.8p+1"), (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (3.0).is_integer()]
#: sums that lose and one that does not
import math
[sum([0.1] * 10), math.fsum([0.1] * 10), sum([1e16, 1.0, -1e16]), math.sumprod([1.5, 2.0], [2, 3])]
#: functions of the C library
import math
[math.sin(1.0), math.cos(1e6), math.exp(1), math.log(10), math.log1p(1e-10), math.pow(2, 0.5), math.gamma(5.5), math.erf(0.3)]
#: powers and roots
import math
[2 ** 0.5, 2 ** -1, (-8) ** (1 / 3), math.cbrt(27), math.isqrt(10 ** 20 + 1), math.hypot(3, 4), 10.0 ** 20]
#: formatting
print(f"{1234.5678:.2f} {1234.5678:e} {1234.5678:g} {0.000012345:g} {1e10:,.1f} {0.256:.1%} {-3.14159:+09.3f} {1e100:.0f}")
#: text to float
[float(" 1.5\n"), float("1_000.5"), float("1e3"), float("-inf"), float("infinity"), float(".5"), float("5.")]
#: text that is no float
float("1.2.3")
#: complex numbers
print(complex(1, -2), 1j ** 2, (3 + 4j).conjugate(), abs(3 + 4j), complex("1+2j"), -1j, complex(0, float("inf")))
#: isclose and ulp
import math
[math.isclose(0.1 + 0.2, 0.3), math.isclose(1e-9, 0), math.ulp(1.0), math.nextafter(1.0, 2.0), math.frexp(10.0), math.ldexp(0.5, 4), math.modf(-2.5)]
