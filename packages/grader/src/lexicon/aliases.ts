/**
 * Ways to name the same thing in Python, Django, web and database talk. One group a line, phrases
 * separated by commas; matching is by stems, so "foreign keys" is found by "foreign key". Only what may
 * stand for one another in nearly every sentence belongs here: two things that differ (thread and process,
 * list and tuple) must not share a line.
 */
export const ALIASES = `
garbage collector, garbage collection, gc, cyclic collector, cycle collector
reference count, refcount, ref count, reference counter, reference counting, refcounting, ob_refcnt, count of references, number of references, counter of references
reference cycle, circular reference, cyclic reference, cyclical reference, refer to each other, point to each other, pointing at each other, reference each other, reference loop
global interpreter lock, gil
input output, i/o, io
i/o bound, io bound, waiting for i/o
cpu bound, compute bound, number crunching, cpu heavy, compute heavy, calculation heavy, cpu intensive
database, db, database server, dbms, rdbms
query set, queryset, qs
foreign key, fk, foreignkey
primary key, pk, primarykey
one to many, one-to-many, 1:n, 1 to n
many to many, m2m, manytomany, n:m
one to one, onetoone, onetoonefield, 1:1
to many, multi valued, multivalued, collection valued
to one, single valued
n+1, n plus one, n plus 1, one query per row, a query per row, query for each row, query for every row, one query for each
round trip, trip to the database, database hit, hits the database, hit the database
function, func, method, callable, routine
argument, arg, parameter, param
keyword argument, kwarg, named argument
positional argument, arg
dictionary, dict, hash map, hashmap, hash table
list, array
string, str, text
integer, int, whole number
boolean, bool
object, instance, obj
attribute, attr
exception, error
raise, throw
initialise, initialize, init, instantiate
constructor, __init__, ctor
destructor, __del__, finalizer, finaliser
identifier, id
configuration, config, setting
environment, env
environment variable, env var
repository, repo
application, app
directory, dir, folder
operating system, os
memory, ram
processor, cpu, core
asynchronous, async
synchronous, sync
asyncio, event loop
coroutine, async function, async def
concurrent, in parallel, parallel, simultaneous, at the same time, at once
thread safe, thread safety, threadsafe
race condition, data race, race
mutual exclusion, mutex, lock
deadlock, wait for each other forever
multiprocessing, multiple processes, several processes, process pool
immediately, at once, right away, straight away, instantly, on the spot, directly
lazy, lazily, deferred, on demand, not until needed, only when needed
eager, eagerly, up front, ahead of time, in advance, beforehand
evaluate, hit the database, execute
request, req
response, resp, reply
client, browser, user agent, caller
server, backend, back end
frontend, front end
endpoint, route
hypertext transfer protocol, http
https, tls, ssl, encrypted connection
url, uri, address, web address
application programming interface, api
json web token, jwt
access token, bearer token
cross site request forgery, csrf, xsrf
cross site scripting, xss
sql injection, sqli
cross origin resource sharing, cors
same origin policy, sop
authentication, authn, log in, login, sign in
authorisation, authorization, authz, permission, access control, access right
unauthorised, unauthorized, 401
forbidden, 403
not found, 404
too many requests, 429
method not allowed, 405
created, 201
no content, 204
conflict, 409
internal server error, 500
idempotent, idempotence, idempotency, repeatable without further effect, same effect when repeated, repeated without changing
stateless, no state, keeps no state, without state, stores no session
session, session data
cookie, cookies
header, http header
payload, claims, body
signature, signed, sign, signing
secret, secret key, signing key, private key
hash, digest
encrypt, encipher
expire, expiry, expiration, time out, exp, ttl, time to live, run out
revoke, invalidate, withdraw, blacklist, denylist, block list, blocklist
middleware, middlewares
process_request, before the view
process_response, after the view
view, controller, handler, request handler
class based view, cbv
function based view, fbv
template, html template
urlconf, url resolver, url pattern, url dispatcher, routing table, url configuration
serializer, serialiser
serialise, serialize, marshal, dump
deserialise, deserialize, unmarshal, parse, load
validation, validate, check, verify
query parameter, query string, querystring
throttle, throttling, rate limit, rate limiting, limit the rate
pagination, paginate, page by page
cursor, bookmark
migration, schema change
schema, table structure, table definition
transaction, atomic, atomic block
roll back, rollback, undo, undone, reverted, revert
commit, committed
index, indices, indexes, db index
table scan, full scan, sequential scan, seq scan
join, inner join, joined
select_related, select related
prefetch_related, prefetch related
row, record, tuple
column, field
signal, signals
receiver, listener, signal handler
post_save, after saving, after save
pre_save, before saving, before save
cache, caching, cached
cache key, key in the cache
invalidation, invalidate, evict, purge, bust
time to live, ttl, timeout
message queue, task queue, job queue, queue, broker
background task, background job, celery task, worker task
worker, worker process
load balancer, reverse proxy
nginx, web server
wsgi, web server gateway interface
asgi, asynchronous server gateway interface
gunicorn, uwsgi
static file, static files, asset
streaming, stream, chunk by chunk, piece by piece, bit by bit
generator, generator function, yield
iterator, iterable
comprehension, list comprehension
decorator, wrapper
context manager, with statement, __enter__, __exit__
monkey patch, patch at run time
mutable, can be changed, changeable, modifiable, can be modified, in place
immutable, cannot be changed, not changeable, unchangeable, not modifiable, cannot be modified, can't be changed
shallow copy, shallow
deep copy, deepcopy
pass by value, call by value
pass by reference, call by reference
pass by object reference, call by sharing, call by object, pass by assignment
alias, another name, other name, same object
rebind, reassign, rebinding, reassignment, assign a new
scope, namespace
closure, closes over, enclosing variable, free variable
late binding, looked up when called, looked up at call time, looked up later
default argument, default value, default parameter
global variable, module level variable, global
local variable, local
inheritance, inherit, subclass, derive
superclass, parent class, base class
subclass, child class, derived class
multiple inheritance, several base classes
method resolution order, mro, __mro__
duck typing, structural typing
type hint, type annotation
abstract base class, abc
metaclass, class of a class
dunder, magic method, special method
hashable, can be hashed
weak reference, weakref
keep alive, hold alive, prevent from being freed, prevent collection
free, deallocate, release, reclaim, destroy, tear down, clean up
memory leak, leak, memory grows, growing memory
allocate, allocation, malloc
unreachable, no longer reachable, not reachable
generation, gen
unit test, unit testing
integration test, end to end test
mock, stub, fake, test double
fixture, test data
setupTestData, class level fixture
test case, testcase
continuous integration, ci
virtual environment, venv, virtualenv
dependency, requirement, package
docker, container
deployment, deploy, roll out, rollout
horizontal scaling, scale out, more machines, more instances, more servers
vertical scaling, scale up, bigger machine
latency, delay, response time
throughput, requests per second
connection pool, pool of connections, connection pooling
connection, conn
persistent connection, keep alive, conn_max_age
duplicate, twice, double, repeated
unique constraint, uniqueness constraint, unique index
constraint, database constraint
null, none, nil, empty value
true, truthy
false, falsy
equal, ==, same value
identity, is operator, same object
order by, sort, sorted, ordering
group by, aggregate, aggregation
annotate, annotation
f expression, f object, f()
q object, q expression, q()
subquery, sub query, nested query
raw sql, hand written sql
bulk_create, bulk insert, bulk create
update_or_create, upsert
get_or_create, create if missing
select_for_update, row lock, row level lock, lock the row
optimistic locking, version column
object relational mapper, object relational mapping, orm
model view controller, mvc
model view template, mvt, mtv
django rest framework, drf
user interface, ui
linked list, chain of nodes
doubly linked list, doubly-linked list, two way list
binary search tree, bst
depth first, dfs
breadth first, bfs
last in first out, lifo
first in first out, fifo
constant time, o(1)
linear time, o(n)
logarithmic time, o(logn)
quadratic time, o(n^2), o(n2)
recursion, recursive, calls itself, call itself
iteration, iterative, loop, looping
pointer, address, reference
big o, complexity, running time, run time, time complexity
machine learning, ml
data frame, dataframe, df
numpy, np
pandas, pd
comma separated values, csv
standard deviation, std, stddev
mean, average, avg
missing value, null value, nan, na
remote procedure call, rpc
representational state transfer, rest, restful
universally unique identifier, uuid, guid
standard library, stdlib, built in module
interpreter, cpython
byte code, bytecode
command line, cli, terminal
`;

/** Everyday words that often stand for one another; a weaker match than an alias. */
export const RELATED = `
fast, quick, rapid, speedy
slow, sluggish
big, large, huge
small, little, tiny
begin, start
end, finish, stop, terminate, complete
make, create, build, construct, produce
get, obtain, fetch, retrieve, receive, take, pull, load
give, return, yield, hand, deliver, pass, supply
remove, delete, erase, drop, discard, throw away
change, modify, alter, edit, update, amend, mutate
keep, store, hold, save, retain, remember, preserve, persist
show, display, print
use, utilise, utilize, employ, apply
need, require, must, have to
allow, permit, let, enable, possible
prevent, avoid, stop, block, forbid, prohibit
call, invoke, run, execute, fire, trigger
send, transmit, issue, forward, deliver
contain, include, hold, consist, carry, comprise
several, multiple, many, various, more than one
single, one, only one, exactly one
all, every, each, whole, entire
same, identical, equal, alike
different, distinct, other, another, separate
new, fresh, another
old, previous, earlier, former
often, frequent, frequently
rarely, seldom, infrequent
automatically, by itself, on its own, implicit, implicitly, behind the scenes
manually, by hand, explicit, explicitly, yourself
only, just, merely, solely
also, too, as well, additionally
because, since, reason, therefore, hence
example, instance, such as
problem, issue, trouble, bug, failure
advantage, benefit, pro, plus, upside
disadvantage, drawback, con, downside, cost
purpose, goal, aim, reason
way, manner, approach, method
part, piece, portion, component, element, section
type, kind, sort, class
user, account, person, customer
find, locate, search, look for, detect, discover
compare, check, match, test
connect, link, attach, relate, associate, tie
split, divide, separate, break, partition
combine, merge, join, put together, glue, unite
copy, duplicate, clone
increase, grow, rise, raise, go up, increment
decrease, shrink, fall, reduce, lower, go down, decrement, cut
limit, threshold, cap, bound, maximum, budget
wait, block, idle, pending
shared, common, global
private, own, internal
public, exposed, visible
wrong, incorrect, invalid, false, broken
right, correct, valid, proper, true
safe, secure, protected
dangerous, unsafe, insecure, risky, vulnerable
attack, attacker, malicious, hacker, evil
client, consumer
data, information, content, value
place, location, position, spot
define, declare, specify, describe
access, reach, read, look up
disappear, vanish, gone, removed, lost
guarantee, ensure, make sure, certain
`;

/** Pairs that turn a statement into its opposite. */
export const ANTONYMS = `
before after
first last
increase decrease
increment decrement
more less
more fewer
most least
greater less
greater smaller
larger smaller
bigger smaller
higher lower
faster slower
fast slow
high low
large small
always never
all none
mutable immutable
lazy eager
synchronous asynchronous
sync async
public private
local global
static dynamic
enable disable
allow deny
allow forbid
include exclude
start stop
open close
push pop
old new
old young
older younger
older newer
true false
same different
inside outside
client server
read write
input output
encode decode
encrypt decrypt
serialize deserialize
serialise deserialise
ascending descending
left right
top bottom
front back
front rear
explicit implicit
automatic manual
safe unsafe
secure insecure
valid invalid
reachable unreachable
stateless stateful
success failure
succeed fail
acquire release
lock unlock
advantage disadvantage
positive negative
minimum maximum
min max
upper lower
up down
commit rollback
single multiple
one many
strong weak
compile interpret
shallow deep
visible hidden
present absent
possible impossible
with without
internal external
instance class
thread process
caller callee
parent child
`;
