#: json and its types
import json
print(json.dumps({"b": [1, 1.0, True, None, "é\n"], "a": {}, 1: 2}, sort_keys=False), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2))
json.loads('{"a": [1, 1.0, 1e2, true, null, "\\u00e9"], "b": 12345678901234567890}')
#: json that is broken
import json
json.loads('{"a": 1,}')
#: json of what it does not know
import json
json.dumps({"a": {1}})
#: regular expressions
import re
m = re.fullmatch(r"(?P<year>\d{4})-(?P<month>\d\d)", "2024-03")
print(m.groupdict(), re.sub(r"(\w+) (\w+)", r"\2 \1", "a b"), re.split(r"[,;]\s*", "a, b;c"), re.findall(r"(a)(b)?", "abaa"), re.sub("x*", "-", "abxd"))
#: a pattern that is broken
import re
re.compile("(a")
#: Unicode in patterns
import re
[re.findall(r"\w+", "naïve café 漢字 ①"), re.findall(r"\w+", "naïve", re.ASCII), re.sub(r"\s", "_", "a\u00a0b\u2003c"), re.match("É", "é", re.I) is not None]
#: dates
from datetime import date, timedelta
d = date(2024, 2, 28)
print(d + timedelta(days=2), d.replace(year=2023), d.isoformat(), d.strftime("%a %d %b %Y %j %U"), d.isocalendar(), (date(2024, 3, 1) - d).days)
#: a day that does not exist
from datetime import date
date(2023, 2, 29)
#: times with a zone
from datetime import datetime, timedelta, timezone
t = datetime(2024, 3, 10, 12, 30, 15, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30)))
print(t, t.isoformat(), repr(t.astimezone(timezone.utc)), t.timestamp(), datetime.fromisoformat("2024-03-10T12:30Z"), t.strftime("%z %p %f"))
#: aware and naive
from datetime import datetime, timezone
datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc)
#: parsing of dates
from datetime import datetime
print(datetime.strptime("10/Mar/2024 07:05", "%d/%b/%Y %H:%M"))
datetime.strptime("2024", "%Y-%m")
#: timedelta
from datetime import timedelta
t = timedelta(days=1, seconds=-1)
print(t, repr(t), t.total_seconds(), -t, t // timedelta(hours=5), abs(timedelta(-1)), timedelta(microseconds=1.5))
#: the local zone is UTC
import time
from datetime import datetime
[time.tzname[0], time.timezone, datetime.fromtimestamp(0).isoformat(), time.strftime("%Y-%m-%d %H:%M", time.gmtime(86400))]
#: calendars
import calendar
print(calendar.month(2024, 2), calendar.isleap(1900), calendar.monthrange(2023, 2))
#: csv
import csv, io
out = io.StringIO()
csv.writer(out).writerows([["a", 'say "x"', "1,2"], [1, None, 2.5]])
print(repr(out.getvalue()), list(csv.DictReader(io.StringIO("x,y\n1,\"a\nb\"\n"))))
#: hashing
import base64, hashlib, hmac, zlib
[hashlib.sha256(b"viva").hexdigest(), hashlib.md5(b"").hexdigest(), hmac.new(b"k", b"m", "sha1").hexdigest(), zlib.crc32(b"abc"), base64.b64encode(b"\xff\x00"), base64.urlsafe_b64decode("_w==")]
#: paths
from pathlib import PurePosixPath
p = PurePosixPath("/a/b/../c.tar.gz")
print(p.name, p.suffixes, p.stem, p.parent, p.with_suffix(".zip"), p / "/x", PurePosixPath("a") / "b", p.parts, p.is_relative_to("/a"))
#: files of one's own
from pathlib import Path
p = Path("notes.txt")
print(p.write_text("one\ntwo\n", encoding="utf-8"), p.read_text().splitlines(), p.stat().st_size, sorted(x.name for x in Path().iterdir()))
p.unlink()
p.exists()
#: temporary files and archives
import io, tempfile, zipfile
with tempfile.TemporaryFile("w+") as file:
    file.write("abc"); file.seek(1)
    print(file.read())
held = io.BytesIO()
with zipfile.ZipFile(held, "w") as z: z.writestr("a.txt", "hello")
zipfile.ZipFile(held).read("a.txt")
#: copies, shallow and deep
import copy
x = [[1], {"a": [2]}]
y, z = copy.copy(x), copy.deepcopy(x)
x[0].append(9)
[y, z]
#: pickles
import pickle
class A:
    def __init__(self): self.x = 1
    def __eq__(self, other): return self.x == other.x
print(pickle.loads(pickle.dumps([A(), {1: (2, 3)}, "é"]))[1:], pickle.loads(pickle.dumps(A())) == A())
#: weak references and garbage
import gc, weakref
class A: pass
a = A()
r = weakref.ref(a)
print(r() is a)
del a
gc.collect()
r()
#: typing at run time
from typing import Any, Generic, Optional, TypeVar, Union, get_args, get_type_hints
T = TypeVar("T")
class Box(Generic[T]): ...
def f(a: int, b: Optional[str] = None) -> list[int]: ...
print(get_type_hints(f), int | None, Union[int, str], get_args(dict[str, int]), Box[int])
#: type parameters and aliases
type Pair[T] = tuple[T, T]
class Box[T]:
    def put[U](self, x: U) -> U: return x
print(Pair, Pair.__type_params__, Pair.__value__, Box[int].__origin__.__name__, Box().put(3))
#: logging
import io, logging
out = io.StringIO()
log = logging.getLogger("parity")
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log.handlers[:] = [handler]
log.propagate = False
log.warning("x=%d", 3); log.info("hidden")
out.getvalue()
#: urls
from urllib.parse import parse_qs, quote, urlencode, urljoin, urlsplit
[tuple(urlsplit("https://u:p@h.org:8/a;b?c=d#e")), urljoin("http://a/b/c", "../d"), quote("é /&"), urlencode({"a": [1, 2]}, doseq=True), parse_qs("a=1&a=2&b=")]
#: ast and compile
import ast
tree = ast.parse("x = 1 + 2 * y")
print(ast.dump(tree.body[0].value), ast.unparse(tree), ast.literal_eval("{'a': (1, [2.5, None])}"))
#: literal_eval refuses calls
import ast
ast.literal_eval("__import__('os')")
#: sqlite
import sqlite3
db = sqlite3.connect(":memory:")
db.executescript("create table t (n integer, s text); insert into t values (2, 'é'), (1, null);")
print(db.execute("select n, s, sum(n) over (order by n) from t order by n").fetchall())
db.execute("select missing from t")
#: what is not there says so
import numpy
#: threads do not start
import threading
threading.Thread(target=print, args=("in a thread",)).start()
#: no process is started
import subprocess
subprocess.run(["true"])
#: no connection is made
import socket
socket.create_connection(("127.0.0.1", 9), 1)
#: warnings as a list
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
    int("1") is 1
[(str(w.message), w.category.__name__) for w in caught]
#: the environment
import getpass, locale, os, platform, sys
[sorted(os.environ), os.getcwd(), sys.argv, sys.platform, platform.system(), os.sep, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getrecursionlimit()]
#: doctest and unittest
import io, unittest
class T(unittest.TestCase):
    def test_good(self): self.assertEqual(1, 1)
    def test_bad(self): self.assertEqual([1, 2], [1, 3])
result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
[result.testsRun, len(result.failures), result.failures[0][1].splitlines()[-1]]
