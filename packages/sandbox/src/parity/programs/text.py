#: length in code points
[len("é"), len("e\u0301"), len("😀"), len("👨‍👩‍👧"), len("한글"), len("")]
#: normal forms
import unicodedata
[unicodedata.normalize(form, "é①ﬁ") for form in ("NFC", "NFD", "NFKC", "NFKD")]
#: names and categories
import unicodedata
[(unicodedata.name(c), unicodedata.category(c), unicodedata.east_asian_width(c)) for c in "é漢😀"]
#: case beyond ASCII
["ß".upper(), "İ".lower(), "ΣΑΣ".lower(), "ǆ".title(), "straße".casefold(), "ﬁ".capitalize(), "ÿ".upper()]
#: what counts as a digit
[(c.isdigit(), c.isdecimal(), c.isnumeric(), c.isalpha()) for c in "5²½五a"] + [int("٣"), int("１２")]
#: splitting lines at odd ends
"a\r\nb\x0bc\x1cd\u2028e\n".splitlines(keepends=True)
#: splitting on space and on a text
["  a  b ".split(), "  a  b ".split(" "), "a,b,,c".split(",", 2), "a,b,,c".rsplit(",", 1), "".split(), "".split(",")]
#: an astral character in slices and reverse
("a😀b"[1], "a😀b"[::-1], "a😀b".encode("utf-16-le").hex(), "a😀b".encode().hex())
#: a lone surrogate
["\ud83d", len("\ud83d\ude00"), "\ud83d".encode("utf-8", "surrogatepass").hex(), "\ud83d".isprintable()]
#: encodings
["é€".encode(name, "replace") for name in ("latin-1", "cp1252", "utf-8", "utf-16", "utf-32-be", "ascii")]
#: error handlers
["é€".encode("ascii", handler) for handler in ("ignore", "xmlcharrefreplace", "backslashreplace", "namereplace")]
#: alignment and padding
print(f"[{'é':>5}] [{'漢':^5}] [{'x':*<5}] [{5:05}] [{-5:+d}] [{'abcdef':.3}]")
#: formatting of ints
print(f"{255:#x} {255:b} {255:#o} {1234567:,} {1234567:_} {255:08b} {65:c} {-255:#010x}")
#: nested and debugging fields
width, value = 8, 3.14159
print(f"{value:{width}.{2}f}|{value=}|{value!r:>10}|{'nested' + f'{width}'}|{{}}")
#: the older ways to format
["%s %r %5.1f %x %%" % ("a", "b", 2.25, 255), "{0}{1}{0}".format("x", "y"), "{:>{w}}".format("r", w=3), "{a[0]} {b.real}".format(a=[1], b=2)]
#: templates
from string import Template
Template("$who owes $$${sum}").substitute(who="Ann", sum=5), Template("$a $b").safe_substitute(a=1)
#: translating and stripping
["abcabc".translate(str.maketrans("ab", "xy", "c")), "xxaxx".strip("x"), "prefix-a".removeprefix("prefix-"), "a.txt".removesuffix(".txt"), "www.x".lstrip("w.")]
#: partitions, counts and finds
["a=b=c".partition("="), "a=b=c".rpartition("="), "aaaa".count("aa"), "abc".find("z"), "".find(""), "abc".rindex("c"), "abc".startswith(("x", "a"))]
#: joining and repeating
["-".join("abc"), "ab" * 3, "ab" * -1, "".join([]), ",".join(map(str, range(3)))]
#: ordering by code point
sorted(["b", "a", "B", "é", "e", "z", "Z", "_", "1", "😀", "漢"])
#: textwrap
import textwrap
print(textwrap.fill("The quick brown fox jumps over the lazy dog", 16))
print(textwrap.dedent("""\
    a
      b
"""), textwrap.shorten("one two three four", 12))
#: difflib
import difflib
print("\n".join(difflib.unified_diff(["a", "b", "c"], ["a", "x", "c"], lineterm="")))
difflib.get_close_matches("appel", ["ape", "apple", "peach"])
#: an identifier that is not ASCII
größe = 3
ﬁne = 4
sorted(name for name in list(vars()) + list(globals()) if name in ("größe", "fine"))
