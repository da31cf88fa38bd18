/** Of the web, Django, databases, operating systems, networks and system design. See phrase-index.ts for what a line is. */
export const WEB_AND_SYSTEMS_ALIASES = `
http, hypertext transfer protocol
https, http over tls, http over ssl, secure http, encrypted http, http secure
http method, http verb, request method, request verb, request type
status code, http status, response code, http code, http status code, return code of response
header, http header, request header, response header, header field
body, request body, payload, message body, response body, request payload
url, web address, address of the resource, link to the resource
query string, query parameter, query param, url parameter, get parameter, parameters in the url, after the question mark
path parameter, path param, url kwarg, part of the url path, captured from the url, url argument
endpoint, api endpoint, api url, api route
idempotent, same result when repeated, repeated calls same effect, same effect when repeated, calling it many times, safe to repeat, safe to retry, can be repeated safely, no matter how many times
safe method, read only method, does not modify state, does not change server state, does not change any data, has no side effect, no side effects
get request, get method, retrieve data, fetch data, read data, request data, retrieve a resource, fetch a resource, read a resource
post request, post method, create a new resource, create a resource, submit data, create new record, creates a new entity
put request, put method, replace the whole resource, replace the entire resource, full update, complete update, replaces it entirely, overwrite the whole resource, update the entire resource, replace completely, update all fields
patch request, patch method, partial update, update only some fields, modify part of resource, update part of resource, partial modification, only the changed fields, update specific fields
delete request, delete method, remove a resource, delete a resource
head request, head method, only the headers, headers without the body, without a response body
options request, options method, preflight request, preflight, pre flight request
200, 200 ok, status 200
201, 201 created, status 201, created status
204, 204 no content, status 204, empty successful response
301, moved permanently, permanent redirect, permanently moved
302, found redirect, temporary redirect, moved temporarily
304, not modified, 304 not modified, unchanged since last request
400, 400 bad request, bad request, malformed request, invalid request
401, 401 unauthorized, not authenticated, unauthenticated, missing valid credentials, authentication required, login required, not logged in
403, 403 forbidden, forbidden, lacks permission, no permission, not allowed to access, access denied, not authorized to access, insufficient permission
404, 404 not found, page not found, resource not found, resource does not exist, page does not exist
405, method not allowed
409, 409 conflict, conflict status
422, unprocessable entity, unprocessable content
429, too many requests, rate limit exceeded, rate limited
500, internal server error, server error, 500 error
502, bad gateway
503, service unavailable, server unavailable
504, gateway timeout
4xx, client error, error of the client, fault of the client
5xx, server side error, error of the server, fault of the server
redirect, send to another url, forward to another url, send to another page, take to another page
client, browser, web browser, user agent, frontend, front end
server, backend, back end, server side
client server, client and server, browser and server, frontend and backend
stateless, without state, keeps no state, no session state, does not remember previous requests, each request is independent, requests are independent, no memory of previous requests, does not store client state, no client context stored, every request contains all information, self contained requests, stores no state
stateful, keeps state, maintains state, remembers state, remembers previous requests, holds state, stores session state
content type, mime type, media type, content type header
content negotiation, accept header, choose the response format
user agent header, identifies the browser
etag, entity tag, version identifier of resource
cache control, cache control header, caching header, max age
expiry, expiration, ttl, time to live, max age, time out, timeout, becomes invalid after time
conditional request, if modified since, if none match, last modified header
cookie, http cookie, browser cookie, small piece of data, small text file, small data in browser
httponly, http only, not accessible from javascript, not readable by javascript, javascript cannot read it, inaccessible to scripts, scripts cannot access
secure flag, secure cookie, secure attribute, only sent over https, only over https
samesite, same site cookie, same site attribute, not sent cross site, restricts cross site sending
local storage, localstorage, browser storage, web storage, client side storage
session, user session, server side session, login session
session id, session key, session identifier, sessionid, session cookie, sessionid cookie
rest, representational state transfer, rest api, rest architecture
api, application programming interface, interface between programs, programs talk to each other, applications communicate with each other, interface for software
uniform interface, consistent interface, standard interface
resource, rest resource, object of the api
hateoas, hypermedia, links in the response
crud, create read update delete, create retrieve update delete, basic data operations
graphql, graph query language, query language for apis, client asks for exact fields
overfetching, over fetching, more data than needed, returns too much data, unneeded data
underfetching, under fetching, not enough data, multiple requests needed, several requests needed
soap, simple object access protocol, xml based protocol
rpc, remote procedure call, call a remote function, call function on another machine
json, javascript object notation, json format, text based data format, key value text format
xml, extensible markup language
html, hypertext markup language, markup of the page, web page
css, cascading style sheets, stylesheet, styles
javascript, js, client side script, script in the browser
serialize, serialise, convert to json, turn into json, convert objects to json, transform to json, convert into native datatypes, into transferable format, marshal
deserialize, deserialise, convert json to objects, parse back into objects, unmarshal, turn json into objects
websocket, web socket, ws, bidirectional connection, two way connection, full duplex, bidirectional communication, two way communication, both directions, duplex communication
persistent connection, long lived connection, stays open, kept open, connection remains open, keep alive, open connection, permanent connection, reuses the connection
polling, asks repeatedly, repeatedly ask the server, periodic requests, requests at regular intervals
long polling, server holds the request, request held open
server sent events, sse, server push, one way server stream, eventsource
real time, realtime, live update, instantly, immediate update
webhook, web hook, http callback, calls our url, notify by http post
handshake, upgrade request, connection upgrade, initial negotiation
http2, http 2, multiplexing, multiple streams over one connection
cors, cross origin resource sharing, cross origin requests, requests from another origin, requests from different domain, requests from other domains, cross domain requests
same origin policy, sop, same origin restriction, only from the same origin
origin, scheme host and port, protocol domain and port, protocol host port
access control allow origin, cors header, allowed origin, allow list of origins
csrf, xsrf, cross site request forgery, forged request, request forgery, tricks the browser, trick user into submitting, unwanted action on users behalf, unauthorized request on behalf of, unintended request while logged in
csrf token, csrf_token, csrfmiddlewaretoken, anti csrf token, secret token in the form, hidden form token, hidden token
xss, cross site scripting, inject javascript, malicious script in the page, inject script, script injection, run malicious javascript, malicious script in browser
sql injection, sqli, inject sql, malicious sql, sql in user input, injection attack
escape, autoescape, auto escaping, html escaping, html encode, replace special characters, convert special characters, output encoding
sanitize, sanitise, clean input, strip dangerous input, filter the input
validate, check input, check the data, verify the data, check for correctness, verify input, ensure data is valid, check validity
parameterized query, parameterised query, parametrized query, prepared statement, bind parameter, bound parameter, placeholder, query parameters passed separately, separate sql from data
clickjacking, click jacking, ui redress, invisible iframe, embedded in a frame
csp, content security policy, restricts script sources
hsts, strict transport security, forces https, force browser to use https
man in the middle, mitm, eavesdrop, intercept traffic, attacker between client and server, sniffing, listen in
session fixation, attacker sets session id
session hijacking, steal the session, stolen session cookie, stolen session id, session theft, cookie theft
brute force, try every password, many password guesses, guess repeatedly, trying all combinations
phishing, fake website, fake login page, trick users into revealing
privilege escalation, gain higher permissions, gain more rights, elevation of privilege
least privilege, principle of least privilege, only the permissions needed, minimum permission, minimal rights, only necessary access, minimum access needed
defense in depth, defence in depth, multiple layers of security, several security layers
authentication, authn, who you are, who the user is, verify identity, verifying the identity, prove identity, confirm identity, check who someone is, identity verification, identify the user, checks your identity, proving who you are
authorization, authorisation, what you can do, what you may do, what user is allowed, allowed to do, permitted to do, what they can access, checks permission, access rights, access control, grants access, permission check
log in, login, sign in, signin, logon, log on
log out, logout, sign out, signout, log off
sign up, signup, register an account, user registration, create an account
credentials, username and password, login details, login data, user name and password
permission, access right, privilege, user right
role based access control, rbac, role based permissions, permissions by role
mfa, 2fa, two factor authentication, multi factor authentication, second factor, two step verification
sso, single sign on, log in once, one login for many
hash, digest, one way function, irreversible function, cannot be reversed, not reversible, one way transformation, irreversible
salt, random value per password, random data added, random string added, unique random value
rainbow table, precomputed hashes, precomputed table, lookup table of hashes
slow hash, bcrypt, argon2, pbkdf2, scrypt, password hashing algorithm, key stretching, deliberately slow, computationally expensive hash, intentionally slow
plain text, plaintext, clear text, cleartext, unencrypted, not encrypted, unhashed, readable form
encrypt, cipher, make unreadable, scramble, encode with a key, unreadable without the key, two way with key, reversible with a key
decrypt, decipher, make readable again, recover the original
symmetric encryption, same key for both, one shared key, shared secret key, single key, secret key encryption, symmetric key
asymmetric encryption, public key encryption, public key cryptography, key pair, public and private key, two different keys, pair of keys
digital signature, sign with private key, signature proves origin, cryptographic signature, signed
tls, ssl, transport layer security, secure sockets layer, ssl tls, encryption in transit, encrypted connection
certificate, ssl certificate, tls certificate, x509, proves server identity
certificate authority, ca, trusted issuer of certificates, signs the certificates
tampering, modified by attacker, changed without permission
integrity, data has not been changed, not tampered with, unaltered, not been modified, correctness of data
confidentiality, secrecy, kept secret, only authorized can read, keep private, privacy
access token, auth token, authentication token, api token, bearer token
refresh token, get a new access token, obtain new access token, renew access token, long lived token
jwt, json web token, signed token, self contained token, jwt token, stateless token
header payload signature, header payload and signature, three parts
claim, jwt claim, payload data, statements about the user
bearer, authorization header, authorization bearer, token in the header
revoke, revocation, invalidate token, blacklist, blocklist, deny list, make token unusable, cancel before expiry
api key, secret key for api, key identifying the client
oauth, oauth2, oauth 2, open authorization, delegated authorization, delegated access, third party access, log in with google, without sharing the password, access without giving password
openid connect, oidc, id token, identity layer on oauth
scope, oauth scope, limits of the access, limited permissions
authorization code, auth code, code exchanged for token
third party, external app, external service, another application
basic auth, basic authentication, http basic, base64 of username and password
base64, base 64, encoding not encryption, text encoding of binary
django, django framework, python web framework, web framework
mvt, model view template, mtv, model template view
mvc, model view controller
batteries included, many built in features, everything built in, comes with everything, ready made features, built in features, out of the box
project, django project, whole site, entire website, whole application, collection of apps
app, django app, reusable module, self contained module, component of the project, application package, part of the project
manage py, django admin command, manage command, startproject, command line utility
management command, custom command, custom manage command, basecommand
installed_apps, installed apps, list of active apps, register the app, registered apps
request response cycle, request cycle, request lifecycle, request life cycle, how a request is processed
urlconf, urls module, url configuration, urlpatterns, url patterns, url dispatcher, url routing, url mapping, routing table, url router
route, map url to view, match url to view, connects urls to views, url to view mapping
path converter, int converter, converter in the path, angle brackets in path
re_path, regular expression route, regex route
include function, include other urlconf, include urls of app, delegate to app urls
url name, named url, name of the route
reverse function, reverse url, url reversing, build url from name, url tag, resolve name to url, reverse resolution, avoid hardcoding urls, no hardcoded urls, get url by name
view, view function, request handler, takes request returns response, receives request and returns response, accepts request returns response, handles the request, business logic of request, processes the request
function based view, fbv, function view, view as a function, view written as function
class based view, cbv, class view, view as a class, view written as class, as_view
generic view, generic class based view, ready made view, prebuilt view
mixin, reusable behaviour class, adds behaviour by inheritance, multiple inheritance helper, reusable class of methods
decorator, wraps a function, wrapper function, adds behaviour to function
httprequest, request object, request instance
httpresponse, response object, httpresponse object
jsonresponse, json response, returns json
render, render a template, produce html, generate html, fill in template, combine template with context, renders html
template, html template, django template, presentation layer, html with placeholders, html file with variables
template tag, block tag, percent tag, logic in template
template variable, double curly braces, placeholder in template
template filter, pipe filter, format value in template, template pipe
template inheritance, extends, base template, extend base template, inherits from base, child template, override blocks, block tag
context, context dictionary, template context, data passed to template, variables passed to template, dictionary passed to template
context processor, adds variables to every template, global template variables, variables available in all templates
form, django form, form class, html form, input form
modelform, model form, form built from model, form generated from model, form tied to model, form from a model
is_valid, is valid method, runs validation, validates the form
cleaned_data, cleaned data, validated data, validated_data, valid data dictionary, normalized data, sanitized data
clean method, field clean method, custom validation method, form clean
widget, form widget, html input element, input rendering, html representation of field
formset, form set, several forms at once, multiple forms on page
model, django model, data model, database table as class, represents a database table, maps to a table, class representing a table, python class for table, structure of the data, models module, single source of data
field, model field, column, database column, table column, attribute
instance, model instance, object, row, record, tuple of the table, model object, table row, entry
table, database table, db table
charfield, char field, short text field, varchar, limited length string
textfield, text field, long text, unlimited text
foreignkey, foreign key, fk, foreign key field, many to one, many to one relationship, references another table, points to primary key, refers to another table, reference to another model, links two tables, refers to the primary key, link to another table
manytomanyfield, many to many, m2m, many to many relationship, n to m, both sides many
onetoonefield, one to one, 1 to 1, one to one relationship, exactly one related row
one to many, 1 to many, one to n, parent with many children
junction table, join table, through table, intermediate table, linking table, association table, bridge table, through model, intermediary table, middle table
on_delete, on delete, what happens on deletion, behaviour when parent deleted, when referenced object is deleted
cascade, on delete cascade, delete related rows too, deletes the children too, also delete related objects, also deletes dependent objects, deletes dependent rows, related objects are deleted
protect, on delete protect, prevents deletion, restrict deletion, protectederror, blocks the deletion
set_null, set null, foreign key becomes null, sets the reference to null
null true, null=true, allows null in database, nullable, can be null in database, database may store null, null allowed
blank true, blank=true, form may be empty, allows empty in forms, not required in form, can be left blank, field is optional in form
auto_now_add, auto now add, set on creation, timestamp of creation, creation date
auto_now, auto now, set on every save, timestamp of last update, updated at each save
related_name, related name, name of reverse relation, reverse accessor, access from the other side, backward access, reverse lookup
unique_together, unique together, uniqueconstraint, unique constraint, unique combination
meta class, class meta, meta options, inner meta class, model metadata
__str__, str method, string representation, human readable representation, readable name
abstract model, abstract base class, abstract true, no table of its own, no table is created
multi table inheritance, own table for each model, table for parent and child
proxy model, same table different behaviour, same table other python behaviour, no new table
model manager, objects attribute, model objects, interface for queries, default manager, custom manager, query interface
queryset, query set, collection of database objects, set of rows, list of model objects, collection of objects from database, set of model instances, database query object
orm, object relational mapper, object relational mapping, database queries in python, python instead of sql, without writing sql, objects mapped to tables, classes mapped to tables
raw sql, plain sql, hand written sql, sql by hand, raw query, cursor execute
lazy, lazily, lazy evaluation, lazily evaluated, deferred, only when needed, not until needed, evaluated on demand, on demand, executed when iterated, not executed immediately, delayed until needed, postponed, not run until evaluated, no query until evaluated
evaluate the queryset, hit the database, query the database, run the query, execute the query, execute the sql, database hit, makes a database query, touch the database, database call, send query to database
n+1, n plus 1, n+1 problem, n plus one, one query per object, one query per row, extra query for each, query for every object, additional query per item, query inside a loop, separate query for each, n additional queries, query for each related object
select_related, select related, sql join in one query, joins related tables, follows foreign keys with join, single query with join, uses a join
prefetch_related, prefetch related, separate query and python join, joins in python, second query for related, additional query joined in python, separate query per relationship, separate lookup
eager loading, load related data upfront, preload, load in advance, fetch related objects together, fetched ahead of time, fetch up front, eagerly
f expression, f object, f(), refers to field value, reference to a column, field reference in database, computed in the database, database side update
q object, q(), q expression, complex lookup, or condition in query, combine conditions with or, complex query condition, or and not conditions
annotate, add computed field, extra computed column, adds calculated value to each, computed value per object, value for every row, calculated field on each
aggregate, summary value, compute over whole queryset, summarise, summarize, single value over rows, combine many rows, sum count average
filter method, filter, where clause, narrow the rows, objects matching condition, rows which match
exclude, exclude method, leave out matching, rows which do not match
order_by, order by, sort the rows, sort the result, sorting of results
values_list, values list, tuples instead of objects, list of tuples
values method, dictionaries instead of objects, returns dicts
get_or_create, get or create, fetch or create, create if not exist
update_or_create, update or create, upsert, insert or update
bulk_create, bulk create, insert many at once, insert in one query, bulk insert, batch insert, multiple inserts in one
bulk_update, bulk update, update many at once, one update query
exists method, exists check, check if any row, any matching row
count method, number of rows, how many rows, select count
doesnotexist, does not exist exception, object not found exception
multipleobjectsreturned, more than one object found
get_object_or_404, get object or 404, return 404 if missing, raise http404, 404 if not found
double underscore, field lookup, lookup across relations, follow relationship with underscores
limit the rows, first n rows, top n rows, limit clause
iterator method, iterator, stream the rows, chunked reading, without loading everything
subquery, nested query, inner query, sub query, query inside a query, select inside select, nested select, query within a query
atomic, all or nothing, either all or none, indivisible, everything or nothing, all succeed or all fail, complete fully or not, as a single unit, one unit, succeeds or fails together, cannot be partially done, as a whole or not, whole or nothing
transaction, database transaction, unit of work, group of operations, sequence of operations as one, group of statements, single logical unit
rollback, roll back, undo, revert, cancel the changes, undone, reverse the changes, abort the transaction, discard the changes, restore the previous state, return to previous state
commit, make changes permanent, save the changes, permanently save, changes become permanent, persist the changes
savepoint, nested atomic, save point, partial rollback point
on_commit, on commit, after commit hook, run after commit
autocommit, auto commit, each statement its own transaction
select_for_update, select for update, lock the rows, row lock, row level lock, lock until transaction ends
optimistic locking, optimistic concurrency, version column, version number check, version check, check version before write, check for conflicts at save
pessimistic locking, lock before use, lock in advance, lock up front, pessimistic concurrency
migration, schema migration, database migration, schema change file, version control for schema, schema change, changes to database schema, propagate model changes, versioned schema changes
makemigrations, make migrations, generate migration, generates migration files, detect model changes, create migration files
migrate command, apply migrations, applies migrations to database, run the migrations, apply schema changes
data migration, runpython, migrate the data, change existing data
squash migrations, squashmigrations, combine migrations, merge many migrations
fake migration, fake flag, mark as applied, mark migration as run
signal, django signal, notification of event, publish event, sender and receiver, notify when something happens, event hook, sends notification, event notification
post_save, post save, after saving, after an object is saved
pre_save, pre save, before saving, before an object is saved
receiver function, signal handler, signal receiver, listener, subscriber, callback, event handler
decouple, loosely coupled, independent of each other, separated from each other, less dependent, without knowing each other
tight coupling, strongly dependent, highly dependent
middleware, layer around the view, runs on every request, hook in request processing, processes every request, between request and view, between server and view, request response hooks, intercept requests and responses, executed before the view, before and after the view, each request and response
order of middleware, middleware order, top to bottom, order they are listed, listed order
process_view, process view, called just before view
django settings, settings file, settings module, settings py, in settings, configuration, config, configuration file
environment variable, env var, env variable, env file, dotenv, environ, outside the code
secret_key, secret key, signing key, django secret key
debug true, debug mode, debug=true, debug on, debugging enabled, detailed error page, shows stack trace
debug false, debug=false, debug off, debug disabled, production mode
allowed_hosts, allowed hosts, permitted host names, valid host names
static file, static asset, css javascript and images, css js and images, css and js, images css javascript
collectstatic, collect static, gather static files, collect static files, copies files into static_root, gathers into one directory, static_root
media file, user uploaded file, uploaded file, upload, user upload, media_root
whitenoise, white noise, serve static from python
cdn, content delivery network, edge server, edge location, servers close to users, geographically distributed servers, servers near the user, closer to the user
admin, admin site, admin panel, admin interface, django admin, administration interface, automatic admin, backend interface for staff
modeladmin, model admin, admin class, list_display, customise the admin, customize the admin, register model in admin
superuser, super user, createsuperuser, administrator account, admin user, all permissions
custom user model, auth_user_model, abstractuser, abstractbaseuser, own user class, custom user
anonymous user, anonymoususer, not logged in user, guest user
request user, current user, logged in user, authenticated user, user making the request
is_authenticated, is authenticated, user is logged in, check logged in
loginrequiredmixin, login_required, login required decorator, only logged in users, requires login, must be logged in
permission_required, permission required, check user permission, has_perm
object level permission, per object permission, permission on single object, row level permission
user group, group of users, permissions for several users
cache, store for reuse, keep the result, saved result, temporary storage, stored copy, store frequently used data, remember the result, reuse the result, stores results temporarily, keep in memory, temporarily stored, avoid recomputing, avoid recalculation
cache hit, found in cache, already in the cache, present in the cache
cache miss, not in the cache, not found in cache, absent from the cache
cache invalidation, invalidate, clear the cache, remove from the cache, purge, mark as stale, delete the cached entry, refresh the cache
stale, outdated, out of date, old data, not up to date, no longer current, outdated data, obsolete
eviction, remove old entries, throw out, drop the oldest, eviction policy, replacement policy
lru, least recently used, unused for the longest time, not used recently, longest unused
lfu, least frequently used, used least often
cache aside, lazy loading cache, read cache then database, check the cache first
write through, write through cache, written to both at once, write cache and database together
write back, write behind, written to database later, write to database later
cache stampede, thundering herd, dog pile, everyone recomputes at once, many misses at once
redis, in memory store, in memory database, in memory key value store, memory store, key value cache
memcached, memory object cache
per view cache, cache_page, cache the whole view, cache whole page
template fragment caching, cache part of template, fragment cache, cache template tag
cached_property, cached property, computed once per instance
memoization, memoisation, lru_cache, remember earlier results, cache function results
celery, task queue, job queue, background task queue, distributed task queue, background worker, asynchronous task queue
background task, async task, background job, asynchronous task, asynchronously, in the background, outside the request cycle, outside the request, after the response, does not block the request, offload, later by a worker, without making user wait
worker, worker process, message consumer, task executor, celery worker, process that executes tasks
broker, message broker, rabbitmq, redis as broker, passes the messages, middleman for messages, intermediary for messages, holds the tasks
message producer, publisher, sender, sends messages, puts messages on queue
queue of messages, message queue, mq, queue between services, messages wait in queue
result backend, stores task results, task result store, where results are stored
celery beat, beat, periodic tasks, scheduled tasks, cron, scheduler, recurring task, at set times, runs on schedule
retry, try again, attempt again, repeat after failure, repeated attempt
exponential backoff, back off, backoff, wait longer each time, increasing delay, doubling the delay
dead letter queue, dlq, queue of failed messages, failed messages queue
at least once, may be delivered twice, possible duplicates, delivered one or more times
at most once, never delivered twice, may be lost
exactly once, delivered once only, no loss no duplicates
pub sub, publish subscribe, pubsub, publish and subscribe
kafka, event streaming platform, distributed log, event log, append only log
event driven, reacts to events, event based, event driven architecture
unit test, test single function, tests in isolation, test of small piece, test individual component, isolated test, one unit of code, smallest piece of code
integration test, test components together, tests several parts together, parts work together, interaction between components, components working together
end to end test, e2e, whole system test, test like a user, full user flow, selenium, whole application test
testcase, test case class, django testcase, transaction around each test, each test rolled back, rolled back after each test
test client, django test client, dummy browser, simulated browser, simulate requests, fake requests
test database, separate database for tests, temporary database
fixture, test data, set up data, initial data, prepared data
setuptestdata, set up test data, once per class
mock, fake object, test double, dummy object, patch in tests, simulated object, replacement object, stand in
coverage, test coverage, percentage of code tested, how much code is tested, code executed by tests
tdd, test driven development, write tests first, tests before code, test first
regression test, ensure nothing broke, old bugs do not return, existing features still work
assert, check expected result, compare with expected
factory boy, factory, object factory for tests
wsgi, web server gateway interface, python web server interface, synchronous interface, synchronous server gateway, between web server and python
asgi, asynchronous server gateway interface, async interface, asynchronous successor to wsgi, async server gateway, supports websockets and async
gunicorn, uwsgi, application server, wsgi server, python http server, wsgi http server
uvicorn, daphne, hypercorn, asgi server
django channels, channels, websocket support for django
nginx, reverse proxy, apache, front server, proxy server, in front of application server, sits in front, forwards requests to application, web server
load balancer, distributes requests, distribute traffic, spread the load, share the load, spreads requests across servers, spread traffic, distributes load among servers, divides traffic
round robin, each server in turn, in rotation, one after another
sticky session, session affinity, same server for the user
runserver, development server, dev server, built in server
drf, django rest framework, djangorestframework, rest framework
serializer, serialiser, drf serializer, converts models to json, convert queryset to json, converts between objects and json, translates objects to json, model instances to json
modelserializer, model serializer, serializer from model, fields from the model, serializer based on model
nested serializer, serializer inside a serializer, related object inside, nested representation
serializermethodfield, serializer method field, computed field in serializer
read_only, read only field, read only, only in output, output only, cannot be written, not accepted as input, cannot be modified
write_only, write only field, write only, only in input, input only, not in the output, not returned in response
to_representation, to representation, controls output format
apiview, api view, drf view class
viewset, view set, modelviewset, all crud actions in one, combines related views, several actions in one class, list create retrieve update destroy, one class for several views
router, defaultrouter, drf router, generates urls automatically, automatic url creation, automatic url routing, creates url patterns automatically, urls for viewset
action decorator, extra action, custom action, additional route on viewset
permission_classes, permission classes, basepermission, who may access view
has_object_permission, has object permission, check for single object
throttle, rate limit, limit number of requests, limit requests per time, restrict the request rate, limits how often, limit how many requests, requests per minute, request limit
pagination, split into pages, page by page, results in pages, chunks of results, divide results into pages, limited number per page, smaller chunks
cursor pagination, keyset pagination, seek pagination, after the last id, position of last item
offset pagination, limit offset, limit and offset, skip rows, offset
filter backend, django filter, filterset, filter by query params, search and ordering filters
api versioning, version the api, version in the url, v1 and v2, versioned api
openapi, swagger, api schema, api documentation, api docs, drf spectacular
backward compatible, old clients keep working, does not break clients, no breaking change, still works with old
breaking change, incompatible change, breaks existing clients
bottleneck, slowest part, limiting part, limiting factor, what slows it down
profiling, measure where time goes, find slow parts, find the bottleneck, debug toolbar, django debug toolbar
latency, response time, delay, time to respond, how long request takes, waiting time, time per request
throughput, requests per second, work per time, number of requests handled, rps, amount processed per time
bandwidth, data rate, data per second, capacity of the link
scalability, scale, handle growing load, handle more load, cope with more users, handle more users, handle more traffic, grow with demand, handle increased load
horizontal scaling, scale out, scale horizontally, add more servers, add more machines, more machines, more servers, more instances, adding nodes, more nodes
vertical scaling, scale up, scale vertically, bigger server, bigger machine, more powerful machine, more cpu and ram, stronger hardware, more resources to server, more ram or cpu, upgrade the server
high availability, ha, always available, little downtime, no downtime, stays online, minimal downtime, remains available
availability, uptime, system is reachable, every request gets response, always responds, service remains accessible
fault tolerance, keeps working despite failures, survives failures, resilient, continue despite failure, tolerates failures, works when parts fail, robust against failure
single point of failure, spof, one failure stops everything, if it fails everything fails, whole system goes down
redundancy, duplicate data, repeated data, same data several times, stored multiple times, duplicated, data stored twice, repetition of data
failover, fail over, switch to backup, switch to standby, replica takes over, standby takes over, promote a replica
connection pool, pgbouncer, reuse database connections, persistent database connections, conn_max_age, reuse open connections
database, db, data store, datastore, data base
dbms, database management system, database system, database software, database server
relational database, sql database, relational db, rdbms, tables with rows and columns, data in tables, structured in tables
sql, structured query language, query language, sequel, language for databases
relational model, data as relations, data organised in tables, data organized in tables
schema, database schema, structure of the database, table definition, database structure, layout of the tables, table structure
fixed schema, predefined schema, strict schema, rigid structure, rigid schema, schema defined in advance
schemaless, schema less, no fixed schema, flexible schema, dynamic schema, without a schema, no predefined schema, schema free, flexible structure
nosql, non relational, no sql, not only sql, non relational database, nonrelational
document database, document store, mongodb, json documents, document oriented
key value store, key value database, key value pairs, dictionary like store
column store, wide column, column oriented, columnar, cassandra
graph database, neo4j, nodes and edges
degree of a relation, number of columns, arity, number of attributes
domain of attribute, set of allowed values, permitted values, allowed values
primary key, pk, unique identifier, uniquely identify a row, unique id, identifies each row, identify each record, uniquely identifies each record, unique and not null, unique row identifier
candidate key, minimal superkey, could be primary key, minimal unique set
alternate key, candidate key not chosen
superkey, super key, any uniquely identifying set
composite key, compound key, several columns together, more than one column, multiple columns as key, combination of columns, two or more columns
surrogate key, artificial key, auto increment id, autoincrement, auto increment, generated id, no business meaning, serial id, system generated key
natural key, business key, key with real meaning, from real data
uuid, guid, universally unique identifier, globally unique id, random unique id
unique, no duplicates, distinct, without duplicates, no two the same, no repeats, not repeated
referential integrity, foreign key constraint, no orphan, no orphaned rows, references must exist, no dangling reference, reference an existing row, valid references, refers to existing row
entity integrity, primary key not null
orphan, orphaned row, dangling reference, child without parent
constraint, integrity rule, rule on data, restriction on the data
check constraint, condition on column values, values satisfy a condition
not null, mandatory, required, cannot be empty, must have a value, may not be missing
null, missing value, unknown value, no value, absence of value, absent value, value is unknown
default value, value used if none given, used when no value given, preset value
three valued logic, true false unknown, comparison gives unknown
is null, test for null, null check
coalesce, first non null value, first value not null, ifnull
normalization, normalisation, normal form, organise to reduce redundancy, reduce redundancy, eliminate redundancy, remove redundancy, avoid duplicate data, avoid redundancy, remove duplicate data, less redundancy, eliminate duplication, remove duplication
denormalization, denormalisation, add redundancy on purpose, intentional redundancy, duplicate data for speed, fewer joins
first normal form, 1nf, atomic values, no repeating groups, single value per cell, one value per cell, no multivalued attributes
second normal form, 2nf, no partial dependency, depends on the whole key, fully dependent on key
third normal form, 3nf, no transitive dependency, depends only on the key, nothing but the key
bcnf, boyce codd, boyce codd normal form, every determinant a candidate key, every determinant is a key
fourth normal form, 4nf, no multivalued dependency
functional dependency, one attribute determines another, determines the value of
partial dependency, depends on part of key, part of the composite key
transitive dependency, depends on a non key, non key on non key, through another attribute
inconsistency, contradictory data, data does not match, data disagrees, conflicting data
er diagram, entity relationship diagram, erd, er model, entity relationship model
weak entity, depends on another entity, no key of its own
ddl, data definition language, create alter drop, defines the schema
dml, data manipulation language, insert update delete, modify data
dcl, data control language, grant and revoke
tcl, transaction control language, commit and rollback
select statement, select query, relational projection, choose columns, retrieve rows
insert, insert into, add a row, add rows, new row, insert statement
update statement, update rows, change existing rows, modify existing rows
delete statement, delete from, remove rows, delete rows, removes selected rows
truncate, truncate table, remove all rows, delete all rows, empties the table
drop table, remove the table itself, delete the whole table, removes table and structure
alter table, change the table structure, modify table structure
create table, define a table, new table
like operator, pattern matching, wildcard, percent sign
between operator, within a range, in range, range condition
alias, as keyword, temporary name, rename in query
join, combine tables, combine rows from tables, combining two tables, merge tables, link tables together, joins tables, combine data from tables
inner join, only matching rows, matching in both tables, rows that match in both, only the matches, rows in both tables, match on both sides, intersection of tables
left join, left outer join, all rows from left, all rows of left table, every row from left, nulls for missing right, everything from the left, keeps all left rows, unmatched left rows
right join, right outer join, all rows from right, all rows of right table, every row from right, everything from the right
full join, full outer join, all rows from both, all rows of both tables, every row from both, everything from both tables
cross join, cartesian product, every combination, all combinations, each row with every row, all possible pairs
self join, table joined with itself, join to itself, same table twice
natural join, join on same named columns, equal column names
equi join, equality join, join on equality
union, union of results, combine results without duplicates, union removes duplicates, append the results
union all, keeps duplicates, including duplicates, does not remove duplicates
intersect, rows in both queries, common rows
except operator, minus operator, difference of queries, rows only in first
group by, groups rows, per group, group rows together, for each group, one row per group
having clause, having filters, use having, with having, filter groups, filters on groups, condition on groups, condition on aggregates, after grouping, after aggregation, filter aggregated results, filter grouped rows
before grouping, before aggregation, filters individual rows, filters rows, row level filter, before the group by
aggregate function, count sum avg, sum avg min max, group function
avg, average, arithmetic mean
distinct keyword, remove duplicates, eliminate duplicates, removes duplicate rows
limit clause, top clause, fetch first rows, restrict number of rows
window function, over clause, partition by, row_number, analytic function, over partition by
rank, dense_rank, ranking function
correlated subquery, refers to outer query, depends on outer query, executed for each row
cte, common table expression, with clause, named temporary result, with statement
recursive query, recursive cte, with recursive
case expression, case when, if then in sql, conditional in sql
database view, virtual table, stored query, saved query, named query, saved select
materialized view, materialised view, stored result of query, precomputed query result, cached query result, physically stored view
stored procedure, sproc, procedure in the database, saved sql program, code inside the database, precompiled sql
db trigger, database trigger, runs automatically on change, fires on insert or update, automatically executed on event
user defined function, udf, function in the database
cursor, database cursor, row by row processing, process rows one at time
index, database index, like a book index, lookup structure, sorted lookup structure, search structure on column, index structure
full table scan, sequential scan, seq scan, table scan, read every row, scan all rows, look at every row, scans the whole table, check each row, search entire table, scanning every row
slow down writes, slower writes, slower inserts, slower insert and update, writes become slower, costs on write, overhead on writes, slows inserts and updates, must be updated on write, index must be maintained, insert update delete slower
takes more space, extra storage, additional disk space, uses more storage, uses disk space, storage overhead, additional storage, takes up space, more disk space, extra space
b tree, btree, b+ tree, balanced tree index, balanced search tree, b plus tree
hash index, index for equality, equality lookups only
clustered index, rows stored in index order, physical order of rows, data sorted on disk, sorted physically
non clustered index, nonclustered, secondary index, separate structure with pointers, pointer to the row
composite index, multi column index, multicolumn index, compound index, index on several columns
leftmost prefix, leading column, first column of index, prefix of the index
covering index, index only scan, includes all needed columns, answered from index alone
partial index, index with condition, filtered index
unique index, index that forbids duplicates, enforces uniqueness
full text search, text search, inverted index, elasticsearch, fulltext
index selectivity, column selectivity, high selectivity, fraction of matching rows, how few rows match
query plan, execution plan, explain analyze, explain plan, how query is executed, explain command
nested loop join, loop over both tables
hash join, build a hash table
merge join, sort merge join, join sorted inputs
statistics, table statistics, vacuum analyze, analyze table
acid, atomicity consistency isolation durability, acid properties, acid guarantees
consistency, consistent state, valid state, rules always hold, constraints always satisfied, from valid to valid, obeys all constraints, one valid state to another, data remains valid
isolation, transactions do not interfere, do not affect each other, do not see each other, as if run alone, as if executed serially, concurrent transactions independent, without interfering with each other, without interference
durability, survives a crash, survive crashes, permanently stored, changes are permanent, not lost after crash, survive system failure, persists after commit, permanent even after failure, saved permanently
isolation level, degree of isolation, how isolated transactions are
read uncommitted, lowest isolation level, weakest isolation
read committed, only committed data, sees only committed data, reads only committed
serializable, serialisable, highest isolation level, strictest isolation, as if one after another, equivalent to serial execution
snapshot isolation, sees a snapshot, consistent snapshot, own snapshot
dirty read, reads uncommitted data, read uncommitted changes, reading data not committed, sees uncommitted changes, data that is rolled back
non repeatable read, nonrepeatable read, unrepeatable read, same row changed between reads, reads row twice different values, row differs on second read, same row different values
phantom read, phantom, new rows appear, phantom rows, rows appear in second query, additional rows on second read, same query different rows
lost update, overwrites the other update, one update overwrites another, last write wins, update is overwritten, overwrites changes of other
write skew, both check then both write
mvcc, multiversion concurrency control, multi version concurrency control, multiple versions of rows, keeps old row versions, readers do not block writers
wal, write ahead log, transaction log, redo log, journal, logged before written
undo log, old values for rollback
checkpoint, flush changes to disk
two phase locking, 2pl, growing and shrinking phase
two phase commit, 2pc, prepare and commit phase, prepare then commit
shared lock, read lock, s lock, several readers
exclusive lock, write lock, x lock, only one writer
table lock, lock the whole table, table level lock, entire table locked
advisory lock, application level lock
lock, acquire a lock, prevents others from changing, block other access, prevent concurrent access, stop others from modifying
deadlock, dead lock, waiting for each other, wait for each other forever, circular wait, wait on each other, mutually waiting, waits forever for other, each holds what other needs, cyclic waiting
livelock, live lock, keep reacting without progress
starvation, starve, never gets its turn, waits indefinitely, never gets the resource, never gets cpu time
concurrency control, manage simultaneous access, control of concurrent access
concurrent access, simultaneous access, access at same time, several users at once, multiple users at once, accessed at the same time
replication, replica, copy of the database, copies of the data, copy data to servers, duplicate data across servers, keep copies, several copies of data, same data on several, copying data to other
primary replica, master slave, leader follower, primary secondary, master replica, primary and replicas, leader and followers
read replica, follower, slave, copy for reading, standby database
master, primary server, leader, primary node
multi master, multi leader, several primaries, writes on several nodes
replication lag, replica lag, replica behind, delay of replica, replica is outdated, replicas lag behind
synchronous replication, wait for the replica, waits for replicas to confirm
asynchronous replication, without waiting for replicas, does not wait for replica
sharding, horizontal partitioning, split across servers, split data across machines, distribute rows across servers, data split over servers, split data among databases, spread data over servers, splitting the database, dividing data across servers
shard key, partition key, key deciding the shard
partitioning, split the table, divide table into parts, table split in pieces, split into smaller parts
vertical partitioning, split by columns, columns in separate tables
consistent hashing, hash ring, few keys move
hot spot, hotspot, one shard overloaded, uneven load
rebalancing, rebalance, redistribute data, move data between nodes
cap theorem, cap, consistency availability partition tolerance, two out of three, only two of three
partition tolerance, network partition, tolerates network failure, works despite network split, split network, nodes cannot communicate, despite lost messages
eventual consistency, becomes consistent after time, consistent after some time, replicas converge, temporarily inconsistent, consistent later, will eventually be same
strong consistency, linearizable, always the latest value, read the latest write, most recent write, every read sees latest, always up to date
basically available, basically available soft state
quorum, majority of nodes, majority vote, more than half, most nodes agree
leader election, choose a leader, elect a leader
split brain, two leaders at once
saga, compensating transaction, compensation steps, saga pattern
gossip protocol, gossip, nodes exchange with neighbours
oltp, online transaction processing, transactional workload, day to day transactions
olap, online analytical processing, analytical workload, analytics queries
etl, extract transform load, extract transform and load
data warehouse, warehouse, central store for analysis
backup, back up, dump, safety copy, copy for recovery
point in time recovery, pitr, restore to a moment
jsonb, json column, jsonfield, json field
soft delete, logical delete, is_deleted flag, mark as deleted, flagged as deleted
audit log, audit trail, change history, record of changes, who changed what
operating system, os, kernel and system software, manages the hardware, manages hardware and software, interface to hardware
kernel, core of operating system, core of the os, central part of os
kernel mode, privileged mode, supervisor mode, full hardware access, kernel space
user mode, user space, restricted mode, unprivileged mode
system call, syscall, request to kernel, ask the kernel, call into kernel, service of the os
process, program in execution, running program, running instance of program, executing program, instance of a program, program being executed
own memory space, separate memory, own address space, separate address space, own memory, isolated memory, independent memory, memory not shared, private memory, does not share memory
thread, lightweight process, unit of execution in process, thread of execution, path of execution, smallest unit of execution, execution unit within process
share memory, same memory space, same address space, common memory, shares the memory, share the same memory, shared address space
process control block, pcb, process descriptor
context switch, switch between tasks, save and restore state, switching the cpu, change the running process
scheduler of the os, cpu scheduling, scheduling, decides which process runs, which process runs next, allocate cpu time
preemptive, pre emptive, preemption, can be interrupted, forcibly interrupted, interrupted by scheduler, os can interrupt
cooperative, nonpreemptive, yields voluntarily, gives up control voluntarily, gives control back itself
time slice, quantum, time quantum, fixed share of time
fcfs, first come first served
shortest job first, sjf, shortest first
multitasking, multi tasking, several tasks at once, many tasks at once
multithreading, multi threading, several threads, multiple threads, more than one thread
multiprocessing, multi processing, several processes, multiple processes, more than one process
parallelism, in parallel, truly at the same time, on several cores, on multiple cores, literally at same time, on multiple processors, executing simultaneously
interleave, taking turns, switching between tasks, alternating between tasks, makes progress on several
gil, global interpreter lock, one thread at a time, only one thread executes, single thread runs bytecode
cpu bound, cpu intensive, computation heavy, compute bound, heavy computation, processor heavy, calculation intensive
io bound, i o bound, io intensive, waiting for input output, waits for network or disk, mostly waiting
io, i o, input output, input and output, reading and writing
async, asynchronous, async await, asyncio, non blocking, nonblocking, without waiting, does not block, without blocking
sync, synchronous, waits for completion, waits until finished, one after the other, wait for the response, wait until it completes, blocking call, blocks until done
coroutine, async def, async function, awaitable
event loop, loop that runs coroutines, single threaded loop
future object, promise, result available later, placeholder for later result
race condition, data race, race, depends on timing, outcome depends on timing, result depends on order, timing of threads, unpredictable order, order of execution matters, two threads modify simultaneously, unpredictable timing
critical section, code accessing shared data, shared resource section, only one at a time
mutual exclusion, mutex, only one thread at once, one thread at a time, one at a time, exclusive access
semaphore, counting lock, counter for resources, limits number of threads, counter controlling access
condition variable, wait and notify
thread safe, thread safety, safe with several threads, safe for concurrent use, works correctly with threads
atomic operation, cannot be interrupted, uninterruptible, indivisible operation
spin lock, spinlock, busy waiting, loops until free
producer consumer, bounded buffer, producer consumer problem
reader writer lock, rwlock, readers writers, read write lock
lock ordering, same lock order, acquire in same order, consistent order of locks, fixed lock order
thread pool, pool of workers, pool of threads, executor, reusable threads
daemon, background process, background service
fork, create child process, spawn a process, copy of the process, duplicates the process
zombie process, finished but not reaped, defunct process, terminated but still listed
ipc, inter process communication, interprocess communication, processes exchange data, communication between processes
pipe, output to input, output as input, connects output to input
virtual memory, illusion of more memory, more memory than ram, disk as extra ram, memory abstraction
paging, fixed size blocks of memory, page frames, memory in pages
page fault, page not in memory, page not in ram
page table, maps virtual to physical, virtual to physical address
tlb, translation lookaside buffer, cache of page table
swap, swap space, move pages to disk, moved to disk
thrashing, constant swapping, constantly paging, too much paging
segmentation, segments of memory, variable sized segments
segmentation fault, segfault, seg fault, invalid memory access, illegal memory access
fragmentation, scattered free space, unusable gaps, wasted memory in gaps
stack memory, call stack, local variables and calls
heap memory, dynamic memory, dynamically allocated memory, runtime allocated memory
memory leak, memory never freed, memory not released, not freed memory, forgetting to free memory
garbage collection, gc, automatic memory management, frees unused memory, reclaims memory, reclaim unused memory
ram, main memory, primary memory, working memory, random access memory
volatile memory, is volatile, lost when power off, lost on restart, lost on power loss
persistent, nonvolatile, survives restart, kept after restart, stored permanently, survive a restart
file system, filesystem, organises files on disk, organizes files on disk
file descriptor, file handle, fd, handle to open file
inode, file metadata structure, index node
symbolic link, symlink, soft link, shortcut to file
hard link, second name for file, another name same inode
interrupt, hardware signal to cpu, stops the cpu
dma, direct memory access, without the cpu
boot, bootloader, start up the system
shell, command line, terminal, cli, bash, command line interface
chmod, file permission, change permissions, rwx
root user, root account, superuser of system, sudo, administrator of the system
network, computer network, connected computers
osi model, osi, seven layers, seven layer model, osi layers
tcp ip model, internet protocol suite, four layer model
protocol, set of rules, communication rules, rules for communication, agreed rules
tcp, transmission control protocol, connection oriented, connection based, reliable delivery, reliable transport, ensures delivery, delivery is guaranteed
udp, user datagram protocol, connectionless, connection less, no guarantee of delivery, best effort delivery, without connection, does not guarantee delivery, fire and forget, no delivery guarantee
three way handshake, 3 way handshake, syn syn ack ack, syn and ack, syn ack
acknowledge, ack, confirm receipt, confirmation of receipt, receipt is confirmed
retransmit, retransmission, resend, resent, send again, lost packets sent again, resends lost packets
delivered in order, ordered delivery, correct order, right order, in sequence, order is preserved, preserves order, arrive in order
packet loss, lost packets, dropped packets, packets get lost
flow control, sliding window, does not overwhelm receiver, receiver window
congestion control, slow start, avoid network congestion, avoid overloading network
checksum, error detection, crc, detect corruption
ip, internet protocol, ip protocol
ip address, network address, address of the machine, address of the host, ip of the server
ipv4, 32 bit address, ip version 4
ipv6, 128 bit address, ip version 6
mac address, hardware address, physical address, ethernet address
port, port number, identifies the application
socket, ip and port, communication endpoint, ip address and port
dns, domain name system, name to ip, translates domain to ip, domain names to ip addresses, translates names to addresses, resolves domain names, name resolution, phone book of internet, name into ip, host name to ip, resolve the domain name
dhcp, dynamic host configuration protocol, assigns ip addresses, hands out ip addresses
arp, address resolution protocol, ip to mac, mac from ip
nat, network address translation, private to public ip, many hosts one ip
router device, forwards between networks, connects networks, routes packets
switch device, connects devices within lan, forwards by mac
gateway, default gateway, exit of the network
firewall, fire wall, filters traffic, filters network traffic, blocks unwanted traffic
vpn, virtual private network, encrypted tunnel, private tunnel
forward proxy, proxy for clients, on behalf of client
proxy, intermediary, middleman, in between, go between, middle man
lan, local area network, local network
wan, wide area network
localhost, 127 0 0 1, loopback, own machine, local machine
ssh, secure shell, encrypted remote login, remote shell
smtp, mail sending protocol, simple mail transfer protocol
ephemeral, short lived, temporary, transient, not permanent, for a short time
distributed system, several machines working together, many machines as one, multiple computers working together, network of computers, independent computers as one
monolith, one single application, single codebase, one big application, single deployable unit, everything in one application, all in one application
microservice, micro service, small independent services, independently deployable services, small services, independent services, separate small services
service discovery, find service address, service registry, locate services
api gateway, single entry point, entry point for clients, gateway for services
circuit breaker, stop calling failing service, stops calls after failures, fail fast
cascading failure, failure spreads, one failure triggers others, chain of failures
graceful degradation, degrade gracefully, reduced function, still partly works
backpressure, back pressure, slow down the producer, signal to slow down
idempotency key, unique request id, deduplication key, request id to deduplicate
distributed lock, lock across machines, redis lock, lock across servers
bloom filter, probabilistic membership, false positives possible
autoscaling, auto scaling, scale automatically, elastic, adds servers automatically
virtual machine, vm, emulated computer, own operating system, full guest os, complete operating system, guest operating system
hypervisor, vmm, virtual machine monitor, runs virtual machines
a container, the container, each container, containerization, docker container, isolated process, packaged application, app with its dependencies, application with all dependencies, package code and dependencies, bundles app and dependencies, running instance of image
share the host kernel, shares the kernel, shared kernel, same kernel, host kernel, uses the host os, share the host os
docker image, container image, template for containers, read only template, blueprint for container, snapshot for containers
dockerfile, docker file, build instructions, recipe for image, instructions to build image
docker compose, compose file, multi container, several containers together
docker volume, named volume, persistent container data, data outlives container, mounted storage
image layer, layered image, layers of image, cached build step
registry, docker hub, image registry, image repository
kubernetes, k8s, container orchestration, orchestrator, manages containers
pod, smallest kubernetes unit, group of containers
lightweight, light weight, low overhead, less overhead, fewer resources, small footprint, needs fewer resources, uses less resources
heavyweight, heavy weight, more overhead, more resources
portable, runs anywhere, same on every machine, works on any machine, works on my machine, runs the same everywhere, consistent environment, same environment everywhere
ci, continuous integration, merge often and test, automated build and test, tests on every commit, automatically test changes, frequently merge code, automatically build and test
ci cd, cicd, ci and cd, build test deploy automatically
pipeline, build pipeline, deployment pipeline, automated steps, series of automated steps
staging, staging environment, pre production, test environment
production, live environment, prod, live system, live server, production environment
blue green, blue green deployment, two identical environments, switch traffic to new
canary, canary release, small share of users, small percentage of users, gradual rollout
rolling update, rolling deployment, one server after another, replace instances gradually
zero downtime, without downtime, no interruption of service, without interruption
feature flag, feature toggle, switch feature on off, toggle
infrastructure as code, iac, servers defined in code
deploy, release, ship, put into production, go live, roll out, rollout
git, version control, vcs, version control system, source control, revision control, tracks changes, tracks changes to code, history of changes, keeps history of code
distributed version control, everyone has full history, full copy of repository, complete local copy
repository, repo, code repository, project with history
git commit, snapshot of the project, snapshot of changes, save a version, recorded change
staging area, git index, git add, stage changes, prepared for commit
working directory, working tree, local files
branch, git branch, separate line of development, independent line of development, parallel version, movable pointer to commit
merge, git merge, combine branches, combine two branches, join branches, merge commit, preserves history of branches, integrate changes
rebase, git rebase, replay commits on top, rewrites history, linear history, moves commits onto, reapply commits, new base
merge conflict, conflict, same line changed twice, changes to same line, both changed same lines, conflicting changes
fast forward, fast forward merge, pointer moved forward
git pull, fetch and merge, fetch plus merge, download and merge
git fetch, download without merging, get changes without merging, fetch only
git push, upload commits, send commits to remote, upload to remote
git clone, clone, copy a repository, local copy of repository
pull request, pr, merge request, mr, propose changes, code review request
code review, peer review, review by colleague, others check the code
git stash, stash, put changes aside, temporarily shelve, save changes for later, shelve changes
git reset, reset to commit, move branch pointer back
git revert, revert commit, new commit that undoes, undo with new commit
cherry pick, cherrypick, apply a single commit, copy one commit
gitignore, ignored files, files git should ignore, untracked on purpose
head pointer, current commit, checked out commit, current branch tip
detached head, not on a branch
git tag, marked release, named commit
remote repository, origin remote, server copy
squash, combine commits, several commits into one
git bisect, bisect, binary search for bug
blame, git blame, who changed the line
logging, write events to file, record events, record what happens, log file, log messages
log level, severity level, debug info warning error
structured logging, json logs, machine readable logs
monitoring, observe the system, watch the system, keep an eye on, track metrics, prometheus, grafana, keep track of health
metric, measurement, numeric measurement, measured value
alert, notify on problems, notification when threshold exceeded, warn the team
tracing, distributed tracing, follow request across services, correlation id, request id
observability, logs metrics and traces, logs metrics traces, see inside the system
sentry, error tracking, error reporting, exception tracking
sla, service level agreement, promised service level
slo, service level objective, target level
p95, 95th percentile
stack trace, traceback, stacktrace, call trace, back trace
root cause, underlying cause, real cause, actual reason
technical debt, tech debt, shortcuts that cost later
refactor, restructure code, improve without changing behaviour, clean up code
dry, do not repeat yourself, avoid repetition, no duplicated code, avoid duplicate code
separation of concerns, each part one job, one responsibility each, separate responsibilities
single responsibility, one responsibility, one job only, only one reason to change
dependency injection, inject dependencies, passed from outside, dependencies given from outside
singleton, only one instance, single instance
twelve factor, 12 factor, twelve factor app
virtual environment, virtualenv, venv, isolated python environment, separate dependencies per project, isolated environment for packages
requirements file, requirements txt, list of dependencies, pinned dependencies, dependency list
serverless, function as a service, faas, lambda function, no servers to manage
cloud, aws, azure, cloud provider, rented infrastructure
iaas, infrastructure as a service
paas, platform as a service
saas, software as a service
object storage, s3, blob storage, storage bucket
edge case, corner case, unusual input, special case
trade off, tradeoff, compromise, balance between, at the cost of, at the expense of
functional requirement, what the system does, features required
non functional requirement, quality attribute, performance and security requirements
capacity estimation, back of the envelope, estimate the load, traffic estimate
read heavy, more reads than writes, mostly reads, many reads, read intensive
write heavy, more writes than reads, mostly writes, many writes, write intensive
hash function, maps data to fixed size
fixed size output, fixed length, fixed size, same length output
collision, hash collision, same hash value, two inputs same hash
url shortener, short link service, tiny url
base62, short code, encoded id
fan out, fanout, push to all followers
single page application, spa, page without reload, react app
server side rendering, ssr, rendered on server, html built on server
client side rendering, csr, rendered in browser, html built in browser
ajax, xmlhttprequest, fetch api, request without page reload, without reloading the page
dom, document object model, tree of page elements
minify, minification, bundle, compress assets, smaller files
gzip, compression, compress the response, smaller response
lazy loading, load when needed, load later, loaded on demand
hardcode, hard code, written directly in code, fixed in the code
faster, quicker, speed up, improve speed, better performance, improve performance, more performant, higher performance, increases performance, performs better, boost performance
slower, slow down, worse performance, decrease performance, degrade performance, hurts performance, performance penalty, reduces performance, performance hit, less performant
efficient, optimal, optimised, better use of resources
reduce the number of queries, fewer queries, less queries, fewer database hits, fewer database queries, fewer database calls, reduces database queries, minimize database queries, one query instead of many, less database access, fewer round trips, avoids extra queries
reduce load on database, less load on database, takes load off database, relieves the database, reduce database load, offload the database
single query, one query, in one query, only one query, just one query, one database query
two queries, second query, separate query, additional query, extra query, another query
reusable, reuse, re use, use again, used in several places, can be reused
maintainable, easier to maintain, easy to change, easier to change
readable, easier to read, easy to understand, easier to understand, clearer
flexible, adaptable, easily adapted, easy to change later
customise, customize, adapt, tailor, override the default
override, overwrite the method, redefine, replace the default
automatically, by itself, on its own, without manual work
manually, by hand
built in, builtin, provided by default, comes with, included by default, out of box
prevent, avoid, stop from happening, protect against, guard against, protects from, defend against, preclude
ensure, guarantee, make sure, makes certain, assure
occur, happen, take place, arise
attacker, hacker, malicious user, malicious site, bad actor, evil site, malicious website
vulnerability, security hole, weakness, security flaw, security risk, exploit
secure, safe from attack, protected
exposed, disclose, revealed, data leak, disclosure
sensitive data, sensitive information, confidential data, secret data, personal data, secrets, private data
user input, data from user, untrusted input, untrusted data, user supplied data, user provided data, input from the user
modify, change, alter, edit, update, mutate
remove, delete, erase, get rid of
retrieve, fetch, obtain, get data, read from database
store, save, persist, keep, write to database, put in database
send, transmit, transfer, pass along, deliver
receive, accept
begin, start, initiate, launch
unavailable, is down, offline, not reachable, unreachable, not responding, out of service
update anomaly, modification anomaly, must change many rows, same change in several places
insertion anomaly, cannot insert without other data
deletion anomaly, deleting loses other data, unintended loss of data
redundant components, spare component, backup component, standby component, backup server, spare server
concurrent transactions, simultaneous transactions, parallel transactions, transactions at same time, several transactions at once
simultaneous, at the same time, at once, same time, at the same moment
docker, docker engine, container platform, containerization tool, container runtime
postgresql, postgres, psql
mysql, my sql
mongodb, mongo
port 80, default http port
port 443, default https port
makes the site faster, reduces loading time, page loads faster, shorter load time
save method, write instance to database
get method of manager, exactly one object, single object returned
all method, every object of model
delete method of model, delete the instance
order of execution, execution order, order they run
choices, choices option, limited set of values, fixed set of options
null and blank, null vs blank, database and validation
slug, url friendly, human readable url, readable url part
http404, raise 404, not found exception
test rollback, database reset between tests, clean database each test
assertnumqueries, assert num queries, check number of queries
pytest, pytest django, py test
refresh_from_db, reload from database, reread from database
transaction atomic, atomic block, atomic decorator, wrap in a transaction, inside a transaction
integrityerror, integrity error, constraint violation, violates a constraint, violation of constraint
validationerror, validation error, raises a validation exception, invalid data error
permissiondenied, permission denied, permissiondenied exception
improperlyconfigured, wrong configuration error
messages framework, flash message, one time message, one time notification
locale, i18n, internationalization, internationalisation, translations, translate text
time zone, timezone, use_tz, aware datetime, timezone aware
fat models, fat models thin views, logic in models
thin views, skinny views, little logic in views
service layer, business logic layer, services module
logic in the templates, business logic in template
csrf_exempt, csrf exempt, disable csrf protection
csrf middleware, csrfviewmiddleware
session middleware, sessionmiddleware
authentication middleware, authenticationmiddleware, sets request user
database backed session, sessions in database, session table, django_session
wsgi callable, application callable, get_wsgi_application
sync_to_async, sync to async, run sync code in thread
database router, multiple databases, several databases
connection limit, too many connections, max connections
idle, inactive, not in use, unused
memory usage, memory consumption, ram usage, memory use, uses memory, takes memory
use less memory, less memory, saves memory, memory efficient, lower memory usage, reduced memory, smaller memory footprint
use more memory, more memory, takes more memory, higher memory usage, uses additional memory
constant time, o(1), independent of size
linear time, o(n), proportional to size
query optimisation, query optimization, optimise queries, optimize queries, tune the queries
add indexes, create an index, index the column, proper indexing
slow query log, log of slow queries, find slow queries
vacuum, remove dead rows, clean dead tuples
dead tuple, dead row, old row version
unindexed, without an index, no index, missing index
hot data, frequently accessed data, frequently used data, often requested data, popular data
frequently, often, regularly, many times
rarely, seldom, infrequently, not often, hardly ever
rarely changes, seldom changes, changes infrequently, mostly static, does not change often
large amount of data, big data, huge data, lots of data, large dataset, large volume of data, many records
heavy traffic, high traffic, many users, high load, lots of requests, many requests
unstructured data, data without fixed format
structured data, well defined data, data with fixed format
complex queries, complicated queries, advanced queries, complex joins
bank transfer, money transfer, transfer of money, debit and credit
partial changes, half finished changes, partially applied, incomplete changes, half done
error occurs, something goes wrong, something fails, exception is raised, in case of failure, if one fails, if any part fails
key value cache, cache server
database cache, query cache, cache query results, cached queries
cache key, key of cache entry, cache name
distributed cache, shared cache, cache shared between servers
local cache, in process cache, cache per process
browser cache, client cache, http cache, cached in the browser
warm the cache, cache warming, preload the cache
fail open, allow on failure
message ordering, order of messages
acknowledge a message, ack message, confirm processing
consumer group, group of consumers
smooth traffic peaks, absorb spikes, buffer spikes, handles bursts, absorb traffic spikes
peak, spike, burst, sudden increase
long running task, slow task, time consuming task, heavy task, expensive task, time consuming operation, expensive operation
sending emails, email delivery, send mail, mailing
report generation, generate reports, create pdf
image processing, resize images, process images, resizing pictures
idempotent task, task safe to retry, task can run twice
soft time limit, task time limit, task timeout
user experience, ux, better for the user, users do not wait, user does not wait, usability
user interface, ui, gui, what the user sees
business logic, application logic, domain logic, rules of application
data access layer, data layer, database access code
three tier, three tier architecture, presentation logic and data
command injection, shell injection, injection of commands, os command injection
path traversal, directory traversal, dot dot slash
open redirect, unvalidated redirect
ssrf, server side request forgery
idor, insecure direct object reference, guess other ids, access other users objects
mass assignment, unexpected fields set, overposting
zero day, unknown vulnerability, unpatched vulnerability
patch the system, security update, keep software updated, keep dependencies updated
whitelist, allowlist, allow list, white list, list of allowed
secrets manager, vault, secret store, secret storage
password reset, reset link, forgot password
password policy, strong password, minimum length, password validators
lockout, account lock, block after failed logins, limit login attempts, limit failed attempts
captcha, recaptcha, prove human
audit, log access, record access
pgp, gpg, signed email
hmac, keyed hash, message authentication code
nonce, number used once, one time value
replay attack, reuse captured request, resend captured message
at rest, data on disk, stored data
in transit, over the network, during transmission, while being sent, over the wire
access control list, acl, list of permissions
malware, malicious software, malicious program
social engineering, manipulate people, deceive people, trick people
penetration test, pen test, pentest, ethical hacking, simulated attack
internet, world wide network, global network
hop, number of hops, router on the path
routing, path selection, choose path for packets, find best path
broadcast, to all hosts, send to everyone
multicast, to a group of hosts
unicast, to one host
physical layer, layer 1, bits over the wire, osi layer 1
data link layer, layer 2, frames between neighbours, osi layer 2
network layer, layer 3, ip routing layer, osi layer 3
transport layer, layer 4, end to end delivery layer, osi layer 4
application layer, layer 7, closest to the user, osi layer 7
header overhead, bigger header, larger header
hub, sends to all ports
topology, network layout, arrangement of nodes
wireless, wifi, wi fi, wlan
keepalive, keep alive header, connection keep alive
dns cache, cached dns, resolver cache
dns resolver, recursive resolver, dns server, name server
root server, root name server
top level domain, tld
render the page, browser renders html, display the page, show the page
batch system, batch processing, process jobs in batches
real time system, deadline guarantee, strict time limits
round robin scheduling, round robin algorithm, equal time slices
priority scheduling, highest priority first
aging, raise priority over time
turnaround time, time from submission to completion
throughput of scheduler, processes completed per time
ready queue, waiting for cpu
ready state, ready to run, waiting to be scheduled
blocked state, waiting state, waiting for an event, waiting for io
banker algorithm, deadlock avoidance, safe state
deadlock prevention, break a deadlock condition
external fragmentation, free space in small pieces
internal fragmentation, unused space inside block
first fit, first hole big enough
best fit, smallest hole big enough
page replacement, which page to evict, page replacement algorithm
fifo, first in first out, oldest first, first come first out
working set, pages currently in use
demand paging, load pages when needed
copy on write, cow, copied only when modified
memory mapped file, mmap, file mapped into memory
dynamic linking, shared library, dll
static linking, linked at compile time
device driver, driver, software for hardware
buffer, temporary area, temporary memory area, temporary holding area
spooling, print queue
raid, disk array, several disks as one
journaling, journaling file system, journal of changes
cron job, crontab, scheduled job
exit code, exit status, exit 0
standard input, stdin
standard output, stdout
standard error, stderr
redirect output, write output to file
grep, search text in files
environment, env
orchestrate, coordinate services, manage many containers
desired state, declarative configuration, declared state
self healing, restarts failed containers, restart automatically
ingress, external access to cluster, entry to cluster
cluster, group of servers, group of nodes, set of machines
node, machine in cluster, member of the cluster
bind mount, host directory mounted
port mapping, publish port, expose port, map container port
multi stage build, multistage build, smaller final image
entrypoint, entry point of container, start command, cmd
lint, linter, static analysis, style checker
artifact, build output, build artifact
smoke test, quick basic check
acceptance test, user acceptance, customer requirements met
load test, stress test, performance test, simulate many users
manual testing, testing by hand
automated tests, test automation, automatic tests
flaky test, sometimes passes sometimes fails, unreliable test
trunk based, trunk based development, short lived branches
git flow, gitflow, branching model
feature branch, topic branch, branch per feature
main branch, master branch, default branch, trunk
upstream, original repository
fork a repository, own copy of repository, personal copy of repo
diff, difference between versions, git diff, show changes
git log, commit history, list of commits
git status, show changed files
git checkout, checkout, switch branch, git switch
commit message, description of change
sha, commit hash, commit id
amend, change last commit
unstage, remove from staging
soft reset, keep the changes staged
hard reset, discards the changes, throw away changes, changes are lost
rotate logs, log rotation, split old logs
centralised logging, centralized logging, elk, logs in one place, aggregate logs
dashboard, graphs of metrics, visualise metrics, visualize metrics
on call, person on duty
post mortem, postmortem, incident review, analysis after incident
mean time to recovery, mttr, time to repair
rollback a release, roll back deployment, previous version again, go back to previous version
kafka topic, topic, named channel
dead lock detection, deadlock detection, wait for graph
peer to peer, p2p, without central server
publish an event, emit an event, send an event, fire an event, emits event
event sourcing, state from events, store every event
cqrs, separate reads and writes, command query responsibility segregation
domain driven design, ddd, bounded context
sidecar, helper container
service mesh, istio, network layer between services
idempotent consumer, deduplicate messages, ignore duplicate messages
clock skew, clocks differ, unsynchronised clocks
replication factor, number of copies
read your writes, see own updates
merkle tree, tree of hashes
write once read many, append only
hot standby, ready backup server
disaster recovery, recover after disaster, dr plan
multi region, several data centers, several data centres, multiple regions
geo replication, replicas in other regions
denormalised read model, read model, precomputed view
id generation, unique id generator, snowflake id
notification, push notification, alert to user
search engine, elastic search, search index
concurrency, overlapping in time, overlapping time periods
speed up queries, speed up lookup, speed up search, speeds up data retrieval, faster lookup, faster retrieval, faster reads, faster search, faster queries, quicker lookup, find rows quickly, finds rows faster, avoids full table scan, quicker search
p99, 99th percentile
2xx, success code, successful response, success status
x frame options, xframeoptions header, frame options header
only method, load only some fields, only needed columns, select fewer columns
defer method, defer, skip loading fields, leave out some columns, delay loading fields
listview, list view, displays list of objects, shows many objects
detailview, detail view, displays single object, shows one object
createview, create view, form to create object
updateview, update view, form to edit object
deleteview, delete view, confirm and delete object
templateview, template view, renders a given template
formview, form view, displays and processes form
isauthenticated, only authenticated users, authenticated access only, only logged in clients
allowany, allow any, everyone may access, unrestricted access, open to everyone
isadminuser, only staff users, only admin users
isauthenticatedorreadonly, anonymous users may read, read without login
query optimizer, query optimiser, query planner, cost based optimizer, chooses cheapest plan, picks the best plan
consensus, agreement among nodes, nodes agree, consensus algorithm, consensus protocol
logical clock, logical timestamp
lamport clock, lamport timestamp
star schema, fact and dimension tables
hold and wait, holds one waits for another, holds while waiting
no preemption, cannot be taken away, cannot be forcibly taken
sigterm, terminate signal, graceful termination, asks process to stop
sigkill, kill 9, forced kill, cannot be caught
disk, secondary storage, persistent storage
hard drive, hard disk, hdd
ssd, solid state drive, flash storage
packet, data packet, network packet, chunk of data
a record, address record, name to ipv4 record
cname, canonical name, alias record
subnet, subnetwork, part of the network
subnet mask, netmask, network mask
ping, icmp echo
round trip time, rtt, there and back time
ftp, file transfer protocol
token bucket, bucket of tokens, bucket refilled with tokens
cgroups, control groups, limits resources of processes
kernel namespaces, linux namespaces, isolated view of system
cd, continuous delivery
cd, continuous deployment
continuous delivery, always ready to deploy, ready to release anytime, manual approval before release
continuous deployment, automatic release, automated release, deployed without approval, automatically deploy, automated deployment, deploys automatically, automatically released to production
dos, denial of service, overwhelm the server, flood with requests, flood of traffic, overload the server
ddos, distributed denial of service, flood from many machines, attack from many computers
grpc, google rpc
protobuf, protocol buffers
health check, heartbeat, check that server is alive
liveness check, liveness probe, restart if not alive
readiness check, readiness probe, ready for traffic
`;

/** A weaker match than an alias. */
export const WEB_AND_SYSTEMS_RELATED = `
url, uri
mock, stub
include, contain
create, build, make
finish, complete
crash, fail, failure
bios, uefi
github actions, gitlab ci, jenkins
mysql, mariadb
concurrent, simultaneous, at the same time
https, tls, encrypted connection
rest, http api, web service
stateless, independent requests, no session
stateless, easier to scale
cookie, stored in the browser, stored on the client
session, stored on the server, remembers the user, keeps user logged in
json, lightweight text format, human readable data
websocket, persistent connection, chat and live notifications
csrf, unwanted action, cookies sent automatically
xss, malicious javascript, steal cookies
sql injection, user input in query, sql code in input
escape, sanitize
parameterized query, prepared statement, use the orm
preflight, asks permission first
401, authentication missing, login needed
403, permission missing, rights missing
404, missing page, does not exist
500, exception on server, bug in the server, server crashed
2xx, success, ok
3xx, redirect
4xx, client mistake, wrong request
5xx, server problem, server failed
hash, one way, irreversible
salt, random value, same password different hash
plain text, readable
encrypt, unreadable, scramble
jwt, signed, signature, stateless authentication
token, credential
access token, short lived token
refresh token, long lived token
oauth, third party access, delegate access
cache, store results, save results, reuse results
cache, fewer queries, less load, faster response
invalidate, refresh, delete old entry
ttl, expire, lifetime
304, not modified, use cached copy
cdn, static files near users
backend, host, server
view, controller, request logic
template, html, presentation
model, table, database structure
class based view, inheritance and mixins, reuse of code, object oriented view
function based view, simple and explicit, full control
generic view, less boilerplate, less code
template inheritance, reuse layout, common layout
form, validate user input, collect user input
modelform, less duplication, fields from model
queryset, query, list of objects
lazy, not executed, no query yet
lazy, when iterated, when results are needed
chaining, chain filters, chainable, combine filters, refine the queryset
n+1, loop over objects, too many queries, many queries, lots of queries
n+1, inefficient queries, query explosion
select_related, single query, one query, foreign key
prefetch_related, two queries, separate queries, many to many
f expression, avoids race condition, without loading into python
q object, or query, or condition, or logic
annotate, count per object, group by
aggregate, returns a dictionary, total value
bulk_create, one query, performance
bulk_create, no signals, save not called
transaction, all or nothing, rollback on error
transaction, keeps data consistent, data integrity
select_for_update, prevents concurrent update, locks rows
optimistic locking, conflicts are rare
pessimistic locking, conflicts are frequent
deadlock avoidance, same order, lock timeout
migration, schema, alter table
makemigrations, writes migration file
migrate command, executes migration, updates the database schema
signal, event, decouple apps
hidden logic, hard to debug, hard to trace, hard to follow
middleware, global hook, every request
secret_key, cryptographic signing, signs sessions and tokens
debug true, exposes sensitive information, exposes internals
allowed_hosts, host header attack, fake host header
collectstatic, prepares static files for deployment
admin, manage data, crud interface
celery, background task, asynchronous work
background task, slow task, user does not wait
message queue, buffer, decouple services
retry, temporary error, transient failure
wsgi, synchronous
asgi, asynchronous, websocket support
nginx, tls termination, serves static files
load balancer, several servers, avoid overload
serializer, convert and validate, to json
viewset, crud endpoints
throttling, prevents abuse, prevents overload
pagination, less data per response, avoids large responses
modelserializer, less code, fields automatically
horizontal scaling, several servers, distribute load
vertical scaling, cpu and ram, stronger server
scalability, growth, increasing load
availability, no downtime, always up
latency, slowness, wait
replication, copies, redundancy
replication, spread reads, read scaling, distribute read load
sharding, write scaling, distribute data, partition the data
primary key, unique not null, id column
foreign key, relationship, reference, link between tables
unique constraint, no duplicate values
surrogate key, id without meaning, stable key
natural key, real world attribute
normalization, split tables, smaller tables, more tables
normalization, consistent data, avoids anomalies
denormalization, faster reads, better read performance
normalized, less redundant
1nf, atomic columns
2nf, no partial dependence
3nf, no transitive dependence
inner join, intersection, only matches
left join, keeps unmatched rows
where clause, filter rows, row condition
having clause, group condition
group by, per category, per value
union, stack results, append rows
view, saved query, virtual
materialized view, stored result, needs refresh
trigger, automatic action, on event
index, speed up queries, faster search
index, where clause columns, columns often searched
full table scan, every row, no index used
explain, show the plan, analyse slow query, analyze slow query
acid, reliable transactions, guarantees of transactions
dirty read, uncommitted data
non repeatable read, changed row, different value, modified row
phantom read, new rows, inserted rows
lost update, overwritten change
serializable, strongest, safest
mvcc, row versions, snapshot
wal, crash recovery, log of changes
nosql, flexible data, unstructured data
relational database, structured tables
eventual consistency, stale reads possible, replicas catch up
strong consistency, latest value, up to date
process, separate memory, isolated program
thread, shared memory, cheaper to create
context switch, save state, switching overhead
async, does not block, while waiting
parallelism, several cores, multiple processors
concurrency, interleave, making progress together
race condition, wrong result, unpredictable result, inconsistent data
shared data, shared state, shared variable, shared resource, common resource
synchronization, synchronisation, coordinate threads, locking
semaphore, permits several threads
critical section, protected code
virtual memory, disk used as memory
paging, fixed size pages
thrashing, slow because of swapping
kernel, core, manages hardware
tcp, reliable, acknowledged delivery
udp, unreliable, no handshake
video streaming, gaming, voip, video calls, live streaming
web browsing, file transfer, email
dns, name to address, lookup of names
firewall, block traffic, filter traffic
nat, share one address
vpn, secure connection, secure tunnel
container, isolated environment, portable package
container, starts quickly, fast start, starts in seconds
virtual machine, full os, slow start, heavier
kubernetes, manages many containers, scales containers
ci, automated tests, find bugs early, early feedback
cd, deploy to production, release
git, history, collaborate on code
branch, isolated work, work separately
rebase, linear, clean history
pull request, review before merge
monitoring, detect problems, health of system
microservice, deploy separately, scale separately, deployed independently
microservice, network complexity, more complex operation
monolith, one codebase, deployed as one
circuit breaker, protects from failing service
unit test, isolated function, single component
integration test, several components
least privilege, minimum, only necessary
brute force, many attempts, guessing
rate limit, too many requests
connection pool, reuse connections, avoid reconnecting
virtual environment, dependency isolation, avoid version conflicts
environment variable, secret outside code, configuration outside code
faster, efficient, performance
slow, inefficient, takes long, takes a long time
error, exception, bug
big, large, huge
many, multiple, several, lots of, numerous
simple, easy, straightforward
complex, complicated, difficult, hard
important, essential, crucial, necessary
advantage, benefit, pro, upside, strength
disadvantage, drawback, downside, weakness
use, apply, employ, utilise, utilize
show, display
allow, enable, permit, let
need, require
wait, pause
stop, halt, terminate
problem, issue, difficulty
property, attribute
goal, purpose, aim, reason
different, distinct
similar, alike, same
connect, link, relate
check, verify
user, visitor
request, call
server, machine, node
copy, duplicate, replica
part, piece, component, portion
split, divide, separate
combine, merge
limit, restrict, constrain
expensive, costly, high cost
safe, secure
data, information
number, amount, quantity
app, application
directory, folder
parameter, param
database, storage
host, machine
field, attribute, property
name, identifier
format, representation
structure, layout
rule, constraint
hide, conceal, abstract away
wrap, enclose, surround
trigger, invoke, call
notify, inform, tell
track, follow, keep record
distribute, spread, divide
repeat, again, multiple times
immediately, instantly, right away
eventually, after some time, later
independent, separate, on its own
centralised, centralized, in one place, single place
consistent, uniform, the same everywhere
accurate, correct, right
fresh, current, up to date
temporary, short term
permanent, long term
often, frequent, common
consensus algorithm, raft, paxos
terraform, ansible, infrastructure as code
polling, repeated requests
rate limiter, token bucket, leaky bucket
vector clock, logical clock
index, faster queries, avoids full scan
uvicorn, daphne
gunicorn, uwsgi
decorator, wrapper
foreign key, many to one, relation to parent
serialize, convert, transform
validate, check
depends on, relies on
`;
