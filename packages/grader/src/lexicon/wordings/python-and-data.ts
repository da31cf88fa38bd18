/** Of Python, statistics, data analysis and machine learning. See phrase-index.ts for what a line is. */
export const PYTHON_AND_DATA_ALIASES = `
interpreted language, executed by an interpreter, executed line by line, run line by line, no separate compilation step, not compiled beforehand, without compiling first
high level language, close to human language, hides low level details, abstracts away the hardware
general purpose language, general purpose programming language, multipurpose language, used for many purposes
cross platform, platform independent, runs on any platform, runs on different operating systems, runs on multiple platforms, portable, works on any operating system
open source, source code is public, source code freely available
dynamically typed, type determined at runtime, type checked at runtime, types are checked at runtime, no need to declare types, no type declaration, type inferred at runtime, types resolved at runtime
statically typed, type checked at compile time, types are checked before running, types known at compile time, types must be declared, types declared in advance
strongly typed, no implicit conversion between types, does not implicitly convert types, no automatic type coercion
duck typing, looks like a duck, quacks like a duck, behaviour matters more than type, cares about behavior not type, methods matter not the type
bytecode, byte code, pyc file, compiled intermediate code, intermediate code, intermediate representation
python virtual machine, pvm, python vm
cpython, reference implementation, standard implementation, default implementation, c implementation of python
repl, read eval print loop, interactive shell, interactive prompt, interactive mode, python shell, interactive interpreter
zen of python, import this, guiding principles of python
pep 8, pep8, python style guide, style guide for python code, style guide, coding conventions
pep, python enhancement proposal, python improvement proposal, design document for python
garbage collection, garbage collector, automatic memory reclamation, frees unused memory, frees memory automatically, reclaims unused memory, gc, removes unused objects, deletes unused objects, deallocates unused objects
automatic memory management, memory is managed automatically, handles memory for you, no manual memory management
reference counting, refcount, counts references, number of references, how many references
cyclic garbage collector, cycle detector, cyclic gc, detects reference cycles, collects reference cycles, cycle collector
reference cycle, circular reference, cyclic reference, objects referencing each other, objects refer to each other, objects point to each other
reference count drops to zero, reference count reaches zero, reference count hits zero, no more references, no references left, nothing references it, no longer referenced, unreferenced, not referenced anymore, no remaining references
generational garbage collection, generational gc, three generations, generations of objects
private heap, python heap, heap memory managed by python
memory leak, memory never released, memory never freed, memory not released, memory keeps growing
weak reference, weakref, does not keep object alive
interning, string interning, cached and reused, reuses the same object
small integer cache, small integers are cached
gil, global interpreter lock, interpreter lock
only one thread at once, one thread at a time, only one thread executes, single thread at a time, only a single thread, one thread executes bytecode, threads cannot run in parallel, prevents threads running in parallel
multithreading, multi threading, multiple threads, several threads, many threads
multiprocessing, multi processing, multiple processes, several processes, separate processes
true parallelism, real parallelism, truly parallel, run in parallel on cores, uses multiple cores, uses several cores, multiple cpu cores, use all cores
i/o bound, io bound, input output bound, i o bound, waiting for io, waits on io, waiting on input output, waiting for network or disk
cpu bound, compute bound, processor bound, cpu intensive, computationally intensive, heavy computation, computation heavy, processor intensive, number crunching
asyncio, async io, asynchronous io, asynchronous programming, async programming, async await, asynchronous i/o
event loop, asyncio loop, loop that schedules coroutines, schedules coroutines
coroutine, async function, async def, asynchronous function, co routine
await, suspends the coroutine, pauses the coroutine, yields control to event loop
cooperative multitasking, voluntarily gives up control, voluntarily yield control, tasks give up control voluntarily
race condition, data race, threads access shared data simultaneously, outcome depends on timing, result depends on timing, depends on order of execution
mutex, mutual exclusion, mutually exclusive lock, threading lock
deadlock, waiting for each other forever, wait on each other forever, threads block each other, threads waiting on each other, dead lock
thread safe, thread safety, safe for concurrent use, safe to use from threads
share memory, same memory space, same address space, common memory, memory is shared
separate memory, own memory space, separate memory space, own address space, separate address space, own memory, isolated memory
interprocess communication, inter process communication, ipc, communication between processes
daemon thread, background thread
thread pool, threadpoolexecutor, threadpool, pool of threads, pool of worker threads
process pool, processpoolexecutor, pool of processes, multiprocessing pool
indentation, indented block, leading whitespace, leading spaces, whitespace at line start, spaces at the beginning
four spaces, 4 spaces, indent of four
indentationerror, indentation error, incorrect indentation, wrong indentation
block of code, code block, group of statements, suite of statements, set of statements
parentheses, round brackets, parenthesis
comment, ignored by the interpreter, not executed notes
docstring, documentation string, doc string, triple quoted string describing, __doc__, string literal documenting
triple quotes, three quotes
name bound to object, name that refers to object, label for a value, named reference, named storage location, named memory location, container for storing data, identifier for a value
identifier, variable name, name given to variable
keyword, reserved word, reserved keyword, reserved name
snake case, snake_case, lowercase with underscores, lower case with underscores, words separated by underscores
camel case, camelcase, capwords, pascal case, pascalcase
case sensitive, distinguishes upper and lower case, upper and lower case differ, upper and lowercase are different, capitals matter
case insensitive, ignores case, regardless of case, not case sensitive
assignment operator, single equals sign, one equals sign
equality operator, ==, double equals, double equal sign, compares values, same value, equal in value, value equality, checks values are equal, equal values, value comparison
is operator, identity operator, same object, identical object, same memory location, object identity, same object in memory, same memory address, compares identity, identity comparison, same identity
not equal, !=, differs from, unequal
walrus operator, :=, assignment expression, assigns within an expression
augmented assignment, +=, compound assignment, in place operator, shorthand assignment
multiple assignment, tuple unpacking, sequence unpacking, iterable unpacking, unpack into variables, destructuring, parallel assignment
swap two variables, swap without temporary variable, exchange two values, interchange values, swap values
statement, instruction, line of code, command
expression, evaluates to a value, produces a value, yields a value
operator precedence, order of operations, order of evaluation, pemdas, bodmas, which operator comes first
operand, value operated upon, value the operator acts on
data type, kind of value, type of data, datatype
type function, returns the type
isinstance, checks the type of object, type check, tests object is an instance
integer, int, whole number, number without decimals, number without fractional part, without a decimal point
float, floating point, floating point number, decimal number, number with decimal point, real number, number with fractional part, numbers with decimals, fractional number
complex number, real and imaginary part, imaginary number
boolean, bool, true or false, logical value, truth value
none, nonetype, absence of a value, no value, null value
arbitrary precision, unlimited precision, arbitrarily large, no size limit on integers, no maximum integer, unbounded integers
string, str, text, sequence of characters, series of characters, character sequence, sequence of unicode characters
bytes, byte string, raw binary data, sequence of bytes, bytes object
convert string to bytes, string into bytes, text to bytes, encode method, encode the string
convert bytes to string, bytes into string, bytes to text, decode method, decode the bytes
type conversion, type casting, typecasting, cast, convert to another type, change the data type, converting one type into another
implicit conversion, implicit type conversion, automatic conversion, type coercion, coercion, converted automatically
explicit conversion, explicit type conversion, manual conversion, converted by the programmer
floor division, //, integer division, double slash, division rounded down, rounds down the quotient, quotient without remainder, discards the remainder, drops the decimal part
modulo, modulus, remainder, remainder of division, mod operator, left over after division
exponent, exponentiation, **, power operator, raise to the power, to the power of, double asterisk
true division, float division, regular division, single slash, returns a float quotient
rounding error, floating point error, precision error, floating point imprecision, cannot be represented exactly, not exactly representable, inexact representation, binary representation of decimals
divmod, quotient and remainder
absolute value, abs, distance from zero, ignore the sign, without the sign, magnitude
bitwise operator, operates on bits, works bit by bit, on individual bits
logical operator, boolean operator, and or not, combine conditions
short circuit, short circuit evaluation, stops evaluating early, stops as soon as known, second operand is not evaluated, lazy boolean evaluation, does not evaluate the rest
truthy, considered true, evaluates to true, treated as true, counts as true
falsy, falsey, considered false, evaluates to false, treated as false, counts as false
membership operator, in operator, membership test, checks if value is present, test for membership, membership check, checks whether element exists, __contains__
ternary operator, conditional expression, ternary expression, inline if, one line if else, if else in one line, ternary
concatenate, join together, combine strings, append strings, glue together, put strings together, merge strings, chain together
string repetition, repeat the string, multiply a string
string formatting, format strings, string interpolation, insert values into strings, embed expressions in strings
f string, fstring, formatted string literal, f prefix
format method, str format
raw string, r prefix, backslashes treated literally, backslash not treated as escape, no escape processing
escape sequence, escape character, backslash character, special character preceded by backslash
newline, line break, new line, end of line character, next line
whitespace, white space, spaces tabs and newlines, blank space, blanks
strip, trim, remove surrounding whitespace, remove leading and trailing spaces, removes whitespace from both ends, trims whitespace, remove leading and trailing whitespace
lstrip, strip from the left, remove leading whitespace, trim left
rstrip, strip from the right, remove trailing whitespace, trim right
break into a list, break string into parts, divide string into list, separates string into list, splits by delimiter, break up the string, split method, split the string, splits a string
delimiter, separator, separating character, seperator
combine list into string, concatenate list of strings, joins elements into string, list to string, join method, join strings, joins a list
replace, substitute, swap out, exchange one substring
uppercase, upper case, capital letters, toupper, upper method
lowercase, lower case, small letters, tolower, lower method
capitalize, capitalise, first letter upper case, make first letter uppercase
substring, part of a string, portion of the string, piece of a string, section of a string
startswith, starts with, begins with, has the prefix
endswith, ends with, has the suffix
isdigit, only digits, all characters are digits, consists of digits
isalpha, only letters, all characters are letters, alphabetic only
isalnum, alphanumeric, letters and digits, letters or numbers
reverse a string, backwards, reversed order, in reverse order, back to front, reversed
palindrome, reads same forwards and backwards, same backwards, equal to its reverse, same when reversed
anagram, same letters rearranged, rearranged letters, same letters in different order
regular expression, regex, regexp, re module, pattern matching on text, text pattern
list, mutable sequence, dynamic array, ordered mutable collection, ordered changeable collection
tuple, immutable sequence, immutable list, ordered immutable collection, ordered unchangeable collection, fixed sequence of values
named tuple, namedtuple, tuple with named fields, tuple with field names
collection of unique elements, unordered collection of unique items, collection without duplicates, unordered unique elements, set data type
frozenset, frozen set, immutable set, unchangeable set
dictionary, dict, key value pairs, key value mapping, maps keys to values, hash map, hashmap, associative array, key value store, mapping of keys to values
key value pair, key and value, key with associated value, dictionary item, dictionary entry
mutable, changeable, can be changed, can be modified, modifiable, can be altered, may be changed, can change after creation, can be updated, editable, alterable, can be edited, able to be changed
immutable, unchangeable, cannot be changed, cannot be modified, can not be changed, not changeable, cannot change after creation, not modifiable, unmodifiable, cannot be altered, read only once created, not mutable, can not be modified, can not be altered
keeps the order, maintains order, preserves order, retains order, keep their order, order is preserved, order is maintained
insertion order, order of insertion, order items were added, order in which added
unordered, no order, no particular order, without order, no defined order, does not keep order, order not guaranteed, no guaranteed order, not ordered
unique, no duplicates, without duplicates, duplicates not allowed, does not allow duplicates, distinct, no repeated elements, no repeats, each only once, duplicate free, occurs only once, cannot contain duplicates, cannot have duplicates, can not contain duplicates, can not have duplicates
duplicates are allowed, may contain duplicates, can have repeated elements, repeated elements are allowed, it allows duplicates, lists allow duplicates, and allows duplicates, can have duplicates, can contain duplicates
remove duplicates, eliminate duplicates, deduplicate, dedupe, drop duplicates, get rid of duplicates, filter out duplicates, delete duplicates, discard duplicates, de duplicate
heterogeneous, different types, mixed types, various types, different data types, elements of any type, mixed data types
homogeneous, same type, single type, one data type, same data type, all of one type, identical type
index, position, subscript, location in the list, idx
indexing, access by position, access by index, access element by position, subscripting
zero based, zero indexed, starts at 0, index starts at 0, starts from zero, starts at zero, counting starts at zero, first index is 0, begins at 0, begins at zero
negative index, count from the end, counts backwards from end, index from the end
last element, last item, final element, final item
first element, first item, index 0, initial element
slice, extract a portion, part of a sequence, sub sequence, subsequence, sublist, section of the list, extract a subset, range of elements, start stop step
stop index is excluded, end index not included, stop is exclusive, end is exclusive, up to but not including, excludes the last index, excluding the end, upper bound is excluded
step, stride, increment
append, add to the end, adds one element at end, adds single element, insert at the end, put at the end, adds an item at end
adds each element of iterable, add multiple elements, appends all elements, adds several elements, add all items of another, extend method, extend adds
insert, add at a given position, add at specific index, insert at index
pop, removes and returns, delete and return
delete first occurrence, removes first matching value, delete by value, remove by value, removes the first occurrence, remove method
del, del statement, delete by index, delete a reference, unbind the name
remove all elements, delete all items, empty the list, removes every element, make empty, clear method
sort method, list sort, sorts in place, sorts the original list
sorted function, returns a new sorted list, new sorted list, creates a new sorted list, sorted copy
in place, in situ, modifies the object itself, directly modifies, inplace, without making a copy, without creating a copy, modifies the list itself, changes the list itself, it modifies the original, modifying the existing object, modifies the existing list
returns a new object, creates a new object, returns a new one, makes a new object, new copy is returned, creates a copy
ascending, ascending order, increasing order, smallest to largest, low to high, lowest to highest, from small to large
descending, descending order, decreasing order, largest to smallest, high to low, highest to lowest, from large to small, reverse sorted order
length, len, number of elements, number of items, how many elements, how many items, element count, size of the list
count, number of occurrences, how many times, how often, number of times
nested list, list of lists, list inside a list, list within a list, two dimensional list, 2d list
nested, inside another, within another, one inside another
union, all elements of both, elements in either set, combine two sets, combined elements
intersection, elements common to both, common elements, elements in both, shared elements, in both sets, present in both
set difference, elements only in first, in first but not second, in one but not other
symmetric difference, in either but not both, not in both, elements not in common
subset, issubset, all elements contained in another, contained in the other set
superset, issuperset, contains all elements of another
get method, safely look up key, returns none if key missing, returns default if key missing, default value for missing keys, no error if missing
keyerror, key error, key does not exist, key not found, missing key, key is not present, nonexistent key
defaultdict, default dict, dictionary with default value, default factory
collections counter, counts occurrences, tally, counts hashable objects, count frequencies
ordereddict, ordered dict, dictionary remembering order
deque, double ended queue, doubly ended queue, pop from both ends
keys must be unique, unique keys, no duplicate keys, each key appears once
overwritten, replaced by the new, old value is replaced, last one wins, overwrites, overrides the earlier value, latest value wins
look up, lookup, search by key, find by key, retrieve by key, access by key
hash table, hashtable, hashing based
hashable, has a hash value, can be hashed, implements __hash__, hash never changes, can be used as key, usable as dictionary key, can be a dictionary key
unhashable, not hashable, cannot be hashed, no hash value, cannot be used as key, cannot be a key
hash collision, collision, same hash value, same hash, identical hashes
constant time, o(1), o1, same time regardless of size, independent of size, does not depend on size
linear time, o(n), proportional to the size, grows linearly, proportional to n, proportional to input size
o(nlogn), n log n, linearithmic
o(logn), logarithmic time, log n, logarithmic
o(n^2), o(n2), quadratic time, n squared, quadratic
timsort, tim sort, hybrid merge and insertion sort
stable sort, keeps order of equal elements, equal elements keep their order, preserves order of equals, stability
list comprehension, comprehension, concise way to create lists, compact way to build lists, short syntax for creating lists, one line list creation, for loop inside brackets, building list in one line
dict comprehension, dictionary comprehension
generator expression, generator comprehension, lazy comprehension, comprehension in parentheses
concise, shorter, compact, less code, fewer lines, brief, succinct, fewer lines of code, less verbose, shorter code
readable, easy to read, easier to read, clear to read, easy to understand, easier to understand, understandable, clearer, more legible, cleaner
maintainable, easy to maintain, easier to maintain, easier to change later
reusable, can be used again, reuse, code reuse, use it again, used multiple times, used many times
avoid repetition, dry, avoids duplicating code, no code duplication, without repeating code, reduces repetition, no need to rewrite
faster, quicker, better performance, more efficient, speed up, speedup, less time, more performant, higher speed, speedier, performs better, increased speed, takes less time, improves performance
slower, worse performance, less efficient, takes more time, takes longer, slow down, performance cost, performance penalty, more time consuming, time consuming, inefficient
memory efficient, less memory, saves memory, uses less memory, low memory usage, consumes less memory, memory saving, smaller memory footprint, takes less space, less space, low memory footprint, requires less memory
more memory, uses additional space, takes more space, consumes more memory, higher memory usage, memory overhead, larger memory footprint, memory hungry, extra memory, additional memory
conditional statement, if statement, decision making, branching, selection statement, conditional
elif, else if, elseif, otherwise check
else branch, else clause, else block, otherwise
switch statement, match statement, match case, switch case, structural pattern matching
loop, repetition, repeat code, repeated execution, repeats a block
for loop, for each loop, iterates over a sequence, iterate over items, known number of iterations, definite iteration, number of repetitions known, loops over a sequence
while loop, repeats while condition true, as long as condition true, until condition becomes false, indefinite iteration, unknown number of iterations, while a condition is true, condition controlled loop
iterate, loop over, loop through, go through, step through, traverse, walk through, goes over each, iterate over, cycle through
infinite loop, endless loop, never ends, loops forever, runs forever, never terminates, never stops, condition never becomes false, unending loop
break, break statement, exit the loop, leaves the loop, terminates the loop, stops the loop, end the loop early, ends the loop, jumps out of loop, gets out of loop, quits the loop, exit loop immediately, stop the loop entirely, come out of loop
continue statement, skip current iteration, skips to next iteration, skip the rest, go to next iteration, moves to next iteration, jumps to next iteration, skips the current iteration, proceeds with next iteration, skip this iteration
pass statement, does nothing, placeholder, null statement, no operation, no op, null operation, placeholder statement, empty block
for else, else on a loop, loop else, runs if no break, executed when loop not broken, only if not broken out
sequence of numbers, series of numbers, sequence of integers, range function
enumerate, index and value, index along with item, counter and item, index together with value, adds a counter, both index and element
zip, pairs up elements, combine iterables element wise, pair elements, aggregates iterables, parallel iteration, pairs corresponding elements
applies function to every item, apply function to each element, applies a function to each, map function
filter, keeps elements satisfying condition, keep items where true, selects elements meeting condition, select items matching condition
functools reduce, accumulates to single value, reduces to single value, cumulatively applies, combine into single value, reduce function
lambda, lambda function, anonymous function, nameless function, function without a name, unnamed function, inline function, one line function, single expression function, small anonymous function
function, reusable block of code, named block of code, subroutine, routine, def, named piece of code, block that performs task
built in function, builtin function, builtin, built in, predefined function, comes with python, provided by python, available by default
user defined function, custom function, own function, function defined by programmer
define a function, def keyword, create a function, function definition
call a function, invoke, function call, invocation
parameter, variable in function definition, name in function definition, variable listed in definition, variable in the signature, placeholder in the definition, formal parameter, variable inside the parentheses
argument, actual value passed, value passed to function, value supplied at call, value sent when calling, value given when called, actual parameter, value passed in, passed value
positional argument, matched by position, passed in order, based on position, by their position, argument order matters
keyword argument, named argument, passed by name, matched by name, by parameter name, kwarg, specified by name
default argument, default parameter, default value, default parameter value, used if none given, value used if omitted, fallback value, optional argument, used when argument is omitted, optional parameter, preset value
mutable default argument, mutable default, list as default argument, shared between calls, evaluated once at definition, default evaluated only once, created once at definition, persists across calls
args, variable number of arguments, arbitrary number of arguments, variable length arguments, any number of arguments, arbitrary positional arguments, variable positional arguments, extra positional arguments, collected into a tuple, any number of positional arguments
kwargs, arbitrary keyword arguments, variable keyword arguments, any number of keyword arguments, collected into a dictionary, variable length keyword arguments, extra keyword arguments, arbitrary named arguments
keyword only argument, keyword only, must be passed by keyword, must be named
positional only argument, positional only, must be passed by position
return statement, sends back a value, gives back a value, hands back a value, return a value, outputs a value to caller, sends result to caller, return the result
returns none by default, implicitly returns none, none if no return, none is returned
print function, displays on screen, displays output, shows on the screen, output to console, writes to the console, prints to screen, shows on the console
input function, reads from keyboard, read user input, asks user for input, prompts the user, reads from standard input, take user input
side effect, changes something outside, modifies outside state, changes external state, modifies external state
pure function, no side effects, same output for same input, side effect free
first class function, first class object, first class citizen, functions are objects, functions treated as objects, can be passed as argument, passed around like objects, functions can be assigned
higher order function, takes a function as argument, accepts function as argument, returns a function, takes or returns a function, function that takes function
callback, function passed as argument, function called later
scope, where variable is accessible, region where visible, where a name is visible, visibility of a variable, region where accessible, part where variable accessible
local variable, local scope, defined inside a function, declared inside a function, accessible only inside function, only exists within function, inside the function only
global variable, global scope, defined outside functions, declared outside functions, accessible everywhere, module level variable, accessible throughout the program, outside of any function
global keyword, global statement, modify a global variable, declares variable as global
nonlocal, nonlocal keyword, enclosing function variable, variable of enclosing function, non local
legb, legb rule, local enclosing global builtin, scope resolution order, local enclosing global built in
enclosing scope, outer function scope, surrounding scope, enclosing function, outer function
namespace, mapping of names to objects, container for names, name space, prevents naming conflicts, avoids name clashes
name conflict, name clash, name collision
closure, remembers enclosing variables, inner function remembers, captures variables from enclosing scope, retains access to outer variables, remembers the enclosing scope, captures the enclosing scope
late binding, looked up when called, evaluated at call time
nested function, inner function, function inside a function, function within a function
recursion, function calls itself, calls itself, self calling, recursive call, self referential call
base case, stopping condition, terminating condition, exit condition, terminating case
recursion limit, maximum recursion depth, recursionerror, recursion depth, stack overflow, too many recursive calls, setrecursionlimit, infinite recursion
call stack, stack frame, stack of function calls
memoization, memoisation, caching results, lru_cache, lru cache, store previous results, remembers previous results, cache the results, stores results of calls, functools cache
module, python file, py file, file containing python code, single file of code, file with functions and classes
package, collection of modules, directory of modules, folder of modules, group of modules, folder containing modules, directory containing __init__, several modules together
library, collection of packages, reusable code collection, collection of prewritten code, collection of modules and packages
__init__ py, marks directory as package, package initialisation file, package initializer
load a module, make module available, include a module, import a module, import statement
import alias, import as, rename on import, shorter name for module, as keyword alias
wildcard import, star import, imports everything, import all names
circular import, cyclic import, modules import each other, circular dependency
__name__ == __main__, if __name__ == __main__, __main__, run directly, executed directly, run as a script, executed as script, main guard, script entry point, run as main program
standard library, stdlib, batteries included, comes with python, bundled modules, built in modules
third party library, third party package, external library, external package, not part of standard library
pip, package installer, package manager, install packages, pip install, package installer for python
pypi, python package index, package repository
requirements txt, requirements file, list of dependencies, dependency list, dependencies file
virtual environment, virtualenv, venv, isolated environment, isolated python environment, separate environment, own environment per project, self contained environment, virtual env
required package, required library, needed package
dependency conflict, version conflict, conflicting versions, incompatible versions, version clashes
wheel, whl, built distribution, binary distribution, prebuilt package
source distribution, sdist
pyproject toml, setup py, packaging configuration
sys path, module search path, where python looks for modules, pythonpath
open a file, open function, file handle, file object
read mode, opens for reading
write mode, opens for writing, overwrites the file, truncates the file, erases existing content, overwrites existing content
append mode, opens for appending, adds to end of file, keeps existing content, preserves existing contents
binary mode, rb, wb, opened as binary, non text mode
reads the whole file, reads entire file, whole content as string
readline, reads one line, reads a single line, one line at a time, line by line
readlines, list of lines, returns all lines as list, reads all lines
close the file, file is closed, release the file, closing files
with statement, context manager, with block, with open, __enter__ and __exit__, automatically closes the file, closes automatically, automatic cleanup, setup and teardown
__enter__, __enter__ method, set up on entry, called on entering
__exit__, __exit__ method, clean up on exit, called on leaving
resource management, managing resources, acquire and release resources, acquiring and releasing, releases resources, frees resources, resource cleanup, clean up resources
filenotfounderror, file not found, file does not exist, missing file, nonexistent file
csv, comma separated values, comma seperated values
json, javascript object notation
serialization, serialisation, pickling, convert object to bytes, convert object into byte stream, object to byte stream, marshalling, dump to file
deserialization, deserialisation, unpickling, byte stream back to object, restore object from bytes, reconstruct the object
syntax error, syntaxerror, violates grammar rules, breaks the language rules, invalid syntax, grammar mistake, code not well formed
runtime error, run time error, error during execution, occurs while running, happens while program runs, occurs during execution, error while running
logic error, semantic error, wrong result without crash, runs but gives wrong result, incorrect output without error, wrong output, incorrect results, unexpected output
exception, error at runtime, error raised during execution, exceptional condition, event that disrupts flow, error event, runtime exception
exception handling, handle errors, error handling, try except, try except block, catching errors, deal with errors, handle exceptions, catch exceptions, try catch
handle gracefully, without crashing, does not crash, prevent crashing, program keeps running, avoid crashing, continue running, prevents the program crashing, graceful handling, prevents a crash
try block, code that may fail, code that might raise, code that may raise exception, risky code, might throw an exception, may cause an error
except block, except clause, handles the error, catches the exception, runs when exception occurs, executed if error occurs, handles the exception, runs if error occurs
finally, finally block, finally clause, always executed, always runs, runs no matter what, executed regardless, executes whether or not exception, runs in any case, executes regardless of exceptions
try else, no exception occurred, if no exception, runs if no error, when no exception is raised, if no errors occur
raise an exception, throw an exception, throw an error, raises an error, throw, trigger an exception, signal an error
bare except, catch all, catches everything, except without type, catches all exceptions
custom exception, user defined exception, own exception class, inherit from exception, subclass of exception
traceback, stack trace, error trace, backtrace, error report
valueerror, value error, right type but wrong value, inappropriate value, invalid value
typeerror, type error, wrong type, inappropriate type, unsupported type, incompatible types
nameerror, name error, undefined variable, name is not defined, undefined name, variable not defined
indexerror, index error, index out of range, out of bounds, out of range, list index out of range, beyond the end
attributeerror, attribute error, attribute does not exist, no such attribute, missing attribute
zerodivisionerror, division by zero, divide by zero, zero division error
importerror, modulenotfounderror, module not found, import error, module cannot be found
unboundlocalerror, referenced before assignment, used before assignment
stopiteration, stop iteration, no more items, iterator is exhausted, exhausted, no more elements
assert, assert statement, assertionerror, checks a condition is true, sanity check
eafp, easier to ask forgiveness, try first handle errors later
lbyl, look before you leap, check before acting
object oriented programming, oop, object oriented, programming with classes and objects
class, blueprint, template for objects, blueprint for objects, blueprint for creating objects, user defined type, object template, plan for objects
object, instance, instance of a class, realization of a class, concrete instance
instantiate, create an instance, create an object, make an object, construct an object
attribute, member variable, instance variable, data member, property of an object, variable of the object
instance variable, instance attribute, per instance data, unique to each instance, own copy per object, belongs to the instance, specific to each object, specific to an instance
class variable, class attribute, shared by all instances, shared among instances, common to all instances, shared across all instances, belongs to the class, same for all objects
method, function inside a class, function defined in class, function belonging to object, function of a class, member function, behaviour of an object
self, current instance, current object, the instance itself, refers to the instance, reference to current object, this object
cls, class itself, the class as first argument, refers to the class
__init__, constructor, initializer, initialiser, init method, called when object created, initialises the object, initialize attributes, sets initial values, sets up the object, runs when instance is created, special initialisation method
__new__, creates the instance, __new__ method, allocates the object
__del__, destructor, finalizer, called when object destroyed, called before object is destroyed
__str__, human readable representation, user friendly string, readable string, informal string representation, string for end users, user friendly representation
__repr__, official string representation, unambiguous representation, developer representation, string for developers, for debugging representation, unambiguous string
__eq__, equality method, defines equality, == comparison method
__len__, called by len, length method
__call__, make instance callable, callable object, callable, call like a function
__getitem__, bracket access, index access method
__iter__, returns an iterator, returns iterator object
__next__, next item, next element, returns the next value, gives the next item
dunder method, dunder, double underscore method, magic method, special method, double underscores
operator overloading, overload operators, redefine operators, custom behaviour for operators, operators for custom classes, define operators for objects
method overriding, override, redefine parent method, redefine method in subclass, subclass provides own implementation, replaces the parent method, redefined in the child class, own version of inherited method
method overloading, same name different parameters, overload, same method name different arguments, same name different signatures
inheritance, derive from another class, acquires properties of parent, gets attributes of parent, child gets parent methods, takes over attributes and methods, is a relationship, reuse code from parent class
parent class, base class, superclass, super class, parent, ancestor class
child class, subclass, derived class, sub class, inheriting class, child
super, calls the parent method, call parent class method, access parent class, refers to parent class, call parent constructor
single inheritance, one parent class, inherits from one class, only one base class
multiple inheritance, several parent classes, more than one parent, inherits from several classes, multiple base classes, more than one base class, inherits from multiple classes, two or more parents
multilevel inheritance, multi level inheritance, chain of inheritance, grandparent parent child
mro, method resolution order, order in which classes searched, order of method lookup, order methods are searched, order of searching base classes
c3 linearization, c3, c3 linearisation, c3 algorithm
diamond problem, diamond inheritance, two parents share an ancestor, diamond shaped inheritance
mixin, mix in, mixin class, adds functionality to classes
composition, has a relationship, contains other objects, object inside another object, built from other objects
polymorphism, many forms, same interface different implementations, same method different behaviour, same name different behavior, different classes same method, one interface many implementations, objects respond differently
encapsulation, bundle data and methods, data hiding, information hiding, hide internal details, restrict access to data, bundling data with methods, wrapping data and methods, protects internal state, restricts direct access
abstraction, hide implementation details, hides complexity, shows only essentials, show only necessary features, hiding the implementation, only essential features, hides unnecessary details
abstract class, abstract base class, abc, cannot be instantiated, class that cannot be instantiated, interface definition class, abc module
abstract method, must be implemented by subclass, method without implementation, abstractmethod, must be overridden, subclasses must implement
public, accessible from anywhere, freely accessible
private, double leading underscore, two leading underscores, only accessible within class, not accessible from outside, inaccessible from outside, for internal use only
protected, single leading underscore, single underscore, internal use by convention, within class and subclasses
name mangling, mangled name, prefixed with class name, name is mangled, mangling
static method, staticmethod, no self or cls, does not take self, no access to instance, does not need an instance, utility function in class
class method, classmethod, takes cls, receives the class, first argument is class, bound to the class
instance method, takes self, receives the instance, bound to the instance, regular method
alternative constructor, factory method
property decorator, managed attribute, computed attribute, method accessed like attribute, access method like attribute, accessed like an attribute
getter, accessor, getter method, reads the attribute
setter, mutator, setter method, validates when assigned
__slots__, fixed set of attributes, no __dict__, restricts attributes
__dict__, attribute dictionary, instance dictionary, dictionary of attributes
descriptor, __get__ and __set__, descriptor protocol, attribute access protocol
metaclass, class of a class, creates classes, type of a class, class whose instances are classes
dataclass, data class, dataclass decorator, generates __init__ automatically, auto generated init
enum, enumeration, named constants, set of named values
singleton, only one instance, single instance, exactly one instance
monkey patching, change code at runtime, modify class at runtime, modifies behaviour at runtime, dynamic modification
introspection, examine objects at runtime, inspect objects
dir, list attributes of object, lists attributes and methods
decorator, wraps a function, wrapper, function that wraps another, extends function behaviour, modifies behaviour of function, adds functionality to function, function taking a function, extend without modifying, adds behavior without changing code
functools wraps, wraps, preserves function metadata, keeps the original name
generator function, function with yield, uses yield, produces values lazily, yields values, function that yields, generates values on the fly, generator object
yield, yield keyword, yield statement, pauses the function, pauses and resumes, suspends the function, saves its state, remembers its state, retains state, produce one value and pause
lazy evaluation, lazily, lazy, on demand, computed when needed, on the fly, one at a time, only when needed, evaluated only when needed, as needed, one by one, only when requested, one item at a time, one value at a time
eager evaluation, eagerly, evaluated immediately, computed all at once, all at once, entire list in memory, whole list in memory, everything in memory
implements __next__, object with __next__, keeps track of position, produces items one by one, iterator protocol, __iter__ and __next__, iterator object
can be looped over, can be iterated over, can loop over, implements __iter__, can be used in for, capable of returning elements, object you can iterate, iterable object
itertools, itertools module, iterator tools
yield from, delegate to subgenerator, delegates to another generator
shallow copy, copies only references, copies references to nested objects, inner objects are shared, nested objects are shared, copies the outer object only, shares nested objects, only top level copied, same inner objects, one level deep copy
deep copy, deepcopy, recursively copies, copies nested objects too, fully independent copy, copies everything recursively, completely independent, copies all nested objects, independent copy, including nested objects
copy by reference, reference to same object, points to same object, both names refer to same, both variables point to same, another name for same object, alias for the same object, aliasing, same reference
pass by object reference, pass by assignment, call by sharing, call by object reference, pass by sharing, object references are passed
pass by value, call by value, copy is passed, passes a copy
pass by reference, call by reference, passes the reference
id function, memory address, unique identifier of object, identity of an object
type hint, type annotation, typing module, static type hints, annotate types, expected types
mypy, static type checker, type checker, static analysis of types
not enforced at runtime, ignored at runtime, no effect at runtime, interpreter does not enforce
linter, static code analysis, static analysis, checks code style
formatter, autoformatter, automatic code formatting
unit test, test individual parts, tests a single function, test small units, testing individual components, test isolated pieces
pytest, py test, pytest framework, testing framework
unittest, unittest module, testcase class
fixture, test setup, setup for tests, prepares test environment
mock, fake object, stand in object, simulated object, replace dependencies in tests
test coverage, code coverage, percentage of code tested, coverage, how much code tested
debugging, find and fix bugs, finding errors, locate and fix errors, fixing bugs, troubleshoot
pdb, python debugger, debugger, step through code
logging, log messages, record events, logging module
profiling, cprofile, measure performance, measure where time spent, find bottlenecks
timeit, measure execution time, time small snippets
datetime, date and time, datetime module
random module, random number, pseudo random number, pseudorandom
random seed, seed, reproducible, same results each time, repeatable, random_state, replicate results, same random numbers
os module, operating system functions, interact with operating system
sys module, interpreter specific parameters, system specific parameters
command line arguments, argv, sys argv, argparse, arguments from terminal
environment variable, environ, env var
subprocess, run external commands, spawn new processes, execute shell commands
eval, evaluates string as code, executes arbitrary code, evaluates an expression string
any function, at least one true, at least one is true
all function, every element true, all are true
min, minimum, smallest, lowest, least value, lowest value, smallest value
max, maximum, largest, highest, greatest, biggest, highest value, largest value
sum, total, add up, sum up, added together, summation
even number, divisible by two, divisible by 2, multiple of two
odd number, remainder 1 divided by 2, leaves remainder 1
prime number, only two divisors
fibonacci, sum of previous two, sum of two preceding numbers
factorial, product of first n integers
unpacking operator, star operator, asterisk operator, single asterisk, splat
ellipsis, three dots
unicode code point, ord, character code, ascii value, ascii code
constant, value that does not change, stays the same, never changes, fixed value, remains unchanged
hardcoded, hard coded, fixed in the code, literal value in code
literal, fixed value in source, value written directly
overhead, extra cost, additional cost, extra work
scalable, scales well, handles larger data
flexible, adaptable, versatile, more freedom
modular, split into parts, divided into smaller pieces, break into smaller parts, decompose, divide into functions, broken into smaller parts, break down the problem
beginner friendly, easy to learn, simple syntax, easy syntax, simple to learn, gentle learning curve
organise code, organize, structure the code, keep code organized, well structured
array, ndarray, numpy array, n dimensional array, multidimensional array, multi dimensional array
numpy, numerical python, numpy library
vectorization, vectorisation, without explicit loops, operate on whole arrays, whole array at once, no explicit loop, operations on entire arrays, no for loop needed
element wise, elementwise, element by element, on each element, per element, applied to every element
broadcasting, operate on different shapes, arrays of different shapes, stretches the smaller array, expands smaller array, different shaped arrays
contiguous memory, contiguous block of memory, stored contiguously, adjacent memory locations, continuous block of memory, contiguous
implemented in c, written in c, c under the hood, compiled c code, optimised c code, c code
dimensions of the array, number of rows and columns, size along each axis, rows and columns
reshape, change the shape, rearrange the dimensions, change array dimensions
flatten, ravel, collapse to one dimension, convert to 1d, make one dimensional, one dimensional array
transpose, swap rows and columns, flip rows and columns, rows become columns, interchange rows and columns
one dimensional, 1d, 1 d, single dimension, one dimension, 1 dimensional
two dimensional, 2d, 2 d, two dimensions, 2 dimensional, rows and columns table
dot product, inner product, matrix multiplication, matrix product, matmul
identity matrix, eye, ones on the diagonal
arange, evenly spaced with step, evenly spaced by step
linspace, evenly spaced number of points, given number of evenly spaced, fixed number of points
boolean indexing, boolean mask, mask, filter by condition, select rows by condition, filter rows, conditional selection, mask array
shares the same data, refers to original data, no copy of data, numpy view
dtype, data type of elements, element type, data type
pandas, python data analysis library, pandas library
dataframe, data frame, two dimensional labelled table, 2d labeled data structure, tabular data structure, labelled table, table with rows and columns, tabular structure, table of data, two dimensional table
one dimensional labelled array, pandas series, 1d labeled array, single column
tabular data, table, rows and columns, spreadsheet like, like a spreadsheet, excel like, table like
row, record, observation, data point, datapoint
read_csv, read csv, load a csv, import csv file, load csv
first five rows, first few rows, first 5 rows, top rows
last five rows, last few rows, last 5 rows, bottom rows
info method, summary of columns and types, column types and non nulls
describe, summary statistics, statistical summary, descriptive summary, summary of numeric columns
loc, label based, by label, label based indexing, access by label, selects by label, row and column labels
iloc, integer based, by integer position, position based, integer location, position based indexing, selects by position, integer position
groupby, group by, split apply combine, group rows by
aggregate, summarise per group, summarize, agg, summarise, compute summary per group
merge, join dataframes, combine on a key, combine by common column, sql style join, join on common columns
concat, stack dataframes, concatenate along axis, append rows of frames, glue frames together
inner join, only matching rows, only common keys, matching keys in both, intersection of keys
outer join, full outer join, all rows from both, union of keys
left join, all rows from left, keep all left rows, every row of left table
right join, all rows from right, keep all right rows
pivot table, pivot_table, pivot, cross tabulation, crosstab
melt, wide to long, unpivot, long format, wide format to long
apply function along axis, applies function to rows
value_counts, value counts, count of unique values, counts each unique value, frequency of each value
nunique, number of unique values, how many distinct values
axis=0, axis 0, along the rows, down the rows
axis=1, axis 1, along the columns, across the columns
sort_values, sort values, sort by column, sorted by values
set_index, set index, use column as index
reset_index, reset index, default integer index
multiindex, multi index, hierarchical index, multi level index
data cleaning, data cleansing, cleaning data, clean the data, scrubbing, tidying data, fix errors in data, remove errors from data, data scrubbing
data preprocessing, preprocessing, pre processing, data preparation, prepare the data, preparing data, data wrangling, data munging
missing value, missing data, na, not a number, null value, empty cell, absent value, blank value, missing entry, no data recorded, nan, nan value
isnull, isna, detect missing values, check for missing values, find missing values
dropna, drop missing values, remove missing values, delete rows with missing values, drop rows with nulls, removing missing rows, listwise deletion, remove rows with missing values, drop rows with missing values
fillna, fill missing values, impute, replace missing values, substitute missing values, fill in missing, fill nan
forward fill, ffill, propagate last value forward, carry forward last value, last observation carried forward
backward fill, bfill, back fill, backfill, next valid value
interpolation, estimate between known values
outlier, extreme value, unusual value, anomalous value, far from the rest, far from other values, anomaly, differs significantly from others, abnormally high or low, unusually large or small, extreme data point, deviates from the rest, far away from others
inconsistent data, inconsistency, different formats, inconsistent formats
exploratory data analysis, eda, explore the data, initial analysis of data, exploring data, understand the data first
data visualization, data visualisation, graphical representation of data, visual representation of data, plot the data, charts and graphs, visualize, visualise, show data graphically, display data graphically, visually represent
matplotlib, pyplot, plotting library, plt
seaborn, statistical visualization library, sns, statistical plotting library, built on matplotlib
plot, chart, graph, figure, diagram
line plot, line chart, line graph
bar chart, bar plot, bar graph, barplot, column chart, rectangular bars, barchart
histogram, frequency distribution plot, frequency in bins, distribution of numeric variable, hist, shows frequency in intervals, distribution of a continuous variable
scatter plot, scatterplot, scatter graph, scatter diagram, scatter chart, scattergram, points on two axes, scatter
pie chart, pie graph, circular chart, slices of a circle, circle divided into slices
box plot, boxplot, box and whisker plot, box and whiskers, five number summary plot, box whisker, quartile plot
heatmap, heat map, colour coded matrix, color coded matrix, values shown by colour, color intensity matrix
violin plot, violinplot
pair plot, pairplot, scatter plot matrix, pairwise scatter plots
kde, kernel density estimate, density plot, kernel density plot, smoothed histogram
legend, explains the colours, key of the chart
axis label, xlabel, ylabel, label the axes, axes labels
subplot, multiple plots in one figure, several plots in one figure
trend over time, changes over time, time series, over time, development over time, time trend, values over time
compare categories, comparison between groups, comparison of categories, compare groups
relationship between two variables, relation between two variables, association between variables, how two variables relate, how variables relate, connection between variables, relationship between variables
part of a whole, proportion of the whole, percentage of total, share of the total, percentages
distribution, spread of values, how values are spread, how data is distributed
qualitative data, categorical data, categorical variable, non numeric data, non numerical, descriptive categories, falls into categories, qualitative, categorical, category data
quantitative data, numerical data, quantitative, numeric, measured in numbers, numerical variable
nominal, nominal data, categories without order, no natural order, unordered categories, no inherent order, no ranking, names only, labels without order, no intrinsic order, without any order, no meaningful order, cannot be ranked
ordinal, ordinal data, categories with order, ordered categories, ranked categories, meaningful order, can be ranked, categories can be ordered, has an order, have an inherent order, has a natural order, with a natural order, have a natural order
interval data, interval scale, no true zero, equal intervals, no absolute zero, equal distances between values, arbitrary zero
ratio data, ratio scale, has a true zero, have a true zero, with a true zero, has an absolute zero, with absolute zero, meaningful zero
discrete, discrete data, countable, countable values, whole number values, only specific values, distinct separate values, can be counted
continuous, continuous data, any value in a range, infinitely many values, any value within range, uncountable values, can be measured, any value in an interval, infinite number of values
binary variable, two categories, dichotomous, two possible values, only two values, two classes, yes or no
structured data, organised in tables, organized in rows and columns, fixed schema, predefined format
unstructured data, no predefined format, no fixed structure, free form data, text images and video
metadata, data about data
big data, very large data sets, volume velocity variety, massive datasets
data set, dataset, collection of data, data collection
population, entire group, whole group, all individuals, entire set of interest, complete group
statistical sample, subset of the population, part of the population, smaller group from population, portion of the population
random sampling, simple random sample, equal chance of selection, every member equally likely, selected at random, randomly selected, randomly chosen, chosen at random
stratified sampling, stratified, keeps class proportions, preserve class proportions, same proportion of classes, strata
representative, reflects the population, mirrors the population
sampling bias, selection bias, unrepresentative sample, sample not representative, biased sample
parameter of a population, population parameter, describes the population
sample statistic, describes a sample
descriptive statistics, summarise the data, describes the data, summarizes data, describe main features
inferential statistics, statistical inference, draw conclusions about population, generalise to population, infer about the population, make inferences about population, generalize from a sample, predictions about a population
central tendency, measure of centre, measure of center, mean median and mode, typical value, center of the data, centre of the data
mean, average, arithmetic mean, sum divided by count, sum divided by number, avg, expected value, sum divided by n, total divided by number, arithmetic average
median, middle value, middle number, 50th percentile, value in the middle, middle of sorted data, second quartile, middle observation, q2
mode, most frequent value, most common value, occurs most often, most frequently occurring, appears most often, most often occurring, highest frequency
weighted average, weighted mean
dispersion, spread, how spread out, variation, scatter of the data, measure of spread, measure of variability
statistical range, maximum minus minimum, max minus min, difference between largest and smallest, difference between highest and lowest, difference between max and min
variance, average squared deviation, mean squared deviation, squared standard deviation, average of squared differences, standard deviation squared, sigma squared
standard deviation, square root of variance, std, stdev, sd, typical distance from mean, average distance from mean, how far from the mean, sigma, root of the variance, std dev
quartile, divides data into four parts, four equal parts
percentile, percent of values below, percentage of values below, quantile
interquartile range, iqr, q3 minus q1, middle 50 percent, middle 50%, middle half of data, inter quartile range
z score, zscore, standard score, standard deviations from the mean, standardised value
robust to outliers, not affected by outliers, resistant to outliers, less sensitive to outliers, unaffected by outliers, not influenced by outliers, insensitive to outliers, less affected by outliers
pulled by extreme values, distorted by outliers, skewed by outliers, is sensitive to outliers, very sensitive to outliers, more sensitive to outliers, is affected by outliers, strongly affected by outliers, easily affected by outliers, heavily influenced by outliers, is influenced by outliers, is affected by extreme values
skewness, asymmetry, lack of symmetry, asymmetrical, not symmetric
right skewed, positively skewed, long tail on right, tail to the right, longer right tail, skewed to the right
left skewed, negatively skewed, long tail on left, tail to the left, longer left tail, skewed to the left
kurtosis, tailedness, heaviness of the tails, peakedness, heavy tails
normal distribution, gaussian distribution, gaussian, bell curve, bell shaped curve, bell shaped, bell shaped distribution
standard normal distribution, mean 0 and variance 1, mean zero standard deviation one
empirical rule, three sigma rule
uniform distribution, all outcomes equally likely, equally likely outcomes, every outcome equally likely, equal probability
binomial distribution, number of successes, successes in n trials
poisson distribution, events in a fixed interval, number of events per interval
bernoulli distribution, single trial with two outcomes, success or failure
central limit theorem, clt, sample means approximately normal, distribution of sample means normal
law of large numbers, sample mean approaches population mean, average converges to expected value
probability, likelihood, chance, how likely, odds of happening
conditional probability, probability given, given that another occurred, given another event has occurred
bayes theorem, bayes rule, bayesian rule, bayes law
independent events, does not affect the other, one does not influence other, no influence on each other, independent of each other
mutually exclusive, cannot occur together, cannot happen simultaneously, disjoint, cannot both happen, cannot happen together
prior probability, before seeing the data
posterior probability, after seeing the data
random variable, numerical outcome of random experiment, value depends on chance
probability density function, pdf, density function
cumulative distribution function, cdf
sample space, all possible outcomes, set of possible outcomes
correlation, linear relationship, linear association, move together, vary together, strength of relationship, statistical relationship
correlation coefficient, pearson correlation, pearson coefficient, r value, pearson
spearman correlation, rank correlation, spearman, monotonic relationship, kendall
positive correlation, both increase together, increase together, same direction, one increases other increases, rise together, both go up
negative correlation, inverse correlation, opposite direction, inverse relationship, inversely related, one increases the other decreases, inversely proportional
no correlation, zero correlation, uncorrelated, no linear relationship, not correlated, no relationship
causation, causality, cause and effect, causal relationship, one causes the other
correlation does not imply causation, correlation is not causation, correlation does not mean causation
confounding variable, confounder, lurking variable, hidden third variable, third factor
covariance, joint variability, cov
multicollinearity, collinearity, predictors highly correlated, correlated predictors, correlated features, independent variables are correlated, highly correlated features, variance inflation factor, vif
hypothesis test, significance test, statistical test, test of significance
null hypothesis, h0, no effect, no difference, default assumption, no relationship hypothesis
alternative hypothesis, h1, ha, there is an effect, research hypothesis, there is a difference
p value, pvalue, probability under null hypothesis, probability of result by chance
significance level, alpha, alpha level, threshold for rejecting
statistically significant, unlikely due to chance, not due to chance, not by chance, unlikely by chance
null hypothesis is rejected, we reject the null, we reject h0, accept the alternative hypothesis
fail to reject, do not reject, cannot reject, not reject the null
type i error, type 1 error, false positive, rejecting a true null, type one error, reject true null hypothesis, false alarm
type ii error, type 2 error, false negative, failing to reject false null, type two error, missed positive
statistical power, power of the test, probability of detecting an effect
confidence interval, ci, range of plausible values, range likely containing parameter, interval estimate
95%, 95 percent
margin of error, error margin
standard error, standard deviation of sample mean, sem
degrees of freedom, df, number of independent values
t test, ttest, compare two means, compares means of two groups, difference between two means
anova, analysis of variance, compare several means, compares means of several groups, three or more groups
chi square test, chi2, chi square, test categorical association
one tailed, one sided, single tailed, directional test
two tailed, two sided, non directional test
a/b testing, ab testing, split testing, compare two versions
bootstrapping, resampling, sampling with replacement, resample with replacement
machine learning, ml, learn from data, learns patterns from data, without being explicitly programmed, not explicitly programmed, learning from examples
artificial intelligence, ai, mimics human intelligence, simulate human intelligence
deep learning, dl, neural networks with many layers, multi layer neural networks, multilayer neural network, deep neural network
supervised learning, supervised, labelled data, labelled examples, labeled training data, learns from labeled data, known outputs, with labels, input output pairs, known labels, labels are given
unsupervised learning, unsupervised, unlabelled data, without labels, no labels, hidden patterns, finds patterns without labels, discover hidden structure
semi supervised learning, semisupervised, some labelled and unlabelled data, mix of labelled and unlabelled
reinforcement learning, rl, trial and error, rewards and penalties, reward and punishment, agent learns from rewards, learns by trial and error, interacting with an environment, maximise reward, learns by rewards
reward, positive feedback, reward signal
try new actions, explore
use known best action, exploit
label, target, target variable, output variable, dependent variable, response variable, outcome variable, y variable, correct answer, ground truth, desired output
feature, input variable, independent variable, predictor, explanatory variable, x variable, regressor
regression, predict a continuous value, predicts a number, continuous output, predicts numerical value, numeric prediction, predicting continuous values, predict a quantity, continuous target, real valued output, predicts continuous variable
classification, predict a category, predicts a class, assign to categories, discrete output, predicts class label, categorical output, predict discrete labels, assigns labels, categorize, discrete classes, classify, categorical target, sort into categories
binary classification, two class classification, classify into two classes
multiclass classification, multi class classification, more than two classes, several classes
clustering, group similar items, group similar data points, grouping similar objects, groups similar data together, similar points together, cluster analysis, grouping data by similarity
association rule learning, market basket analysis, association rules, apriori, items bought together
anomaly detection, outlier detection, detecting unusual points, novelty detection
training set, training data, data used to train, used to fit model, data the model learns from, training dataset, used to train the model, data used for training
test set, test data, unseen data, new data, held out data, holdout set, hold out data, never seen before, data not used for training, not seen during training, previously unseen data, unknown data
validation set, validation data, used to tune hyperparameters, dev set, tune the model, development set, used for model selection
train test split, split into training and test, train_test_split, hold out method, splitting the data, dividing the data, 80/20 split
80/20, 80% training 20% testing, 70/30, 80 percent and 20 percent
cross validation, k fold cross validation, k fold, cv, kfold, crossvalidation, divided into k parts, split into k subsets, k equal parts, k subsets, folds, rotation estimation
leave one out, loocv, leave one out cross validation
generalize, generalise, performs well on new data, performs well on unseen data, works on new data, generalize to unseen data, generalizability, works well on new data, ability to predict new data
overfitting, over fitting, too complex model, memorises the training data, memorizes training data, learns the noise, fits the noise, fits training data too closely, learns training data too well
underfitting, under fitting, too simple model, fails to capture pattern, cannot capture the pattern, does not learn enough, poor on training and test, model is too simple, fails to capture underlying trend, performs poorly on training data, not complex enough
noise, random fluctuations, irrelevant details, random variation, noisy data
bias of the model, high bias, error from wrong assumptions, oversimplified assumptions, overly simplistic assumptions, error due to simplifying assumptions, too simple assumptions
high variance, variance error, sensitive to training data, sensitivity to small fluctuations, sensitive to fluctuations in training, changes a lot with data, sensitivity to training set
bias variance tradeoff, bias variance trade off, balance between bias and variance, balancing bias and variance
trade off, tradeoff, balance between, compromise
regularization, regularisation, penalty term, penalise complexity, penalizes large weights, adds a penalty, penalize large coefficients, penalty on coefficients, shrink coefficients, discourages complexity, penalty to loss function
l1 regularization, l1, lasso, absolute value of coefficients, lasso regression, l1 penalty, coefficients to exactly zero
l2 regularization, l2, ridge, squared coefficients, ridge regression, l2 penalty, weight decay, square of the coefficients
elastic net, elasticnet, combination of l1 and l2, both l1 and l2
early stopping, stop training early, stop when validation error rises
dropout, randomly drop neurons, randomly deactivates neurons, randomly ignore neurons, turns off random neurons, dropping units randomly
data augmentation, augment, artificially increase data, create modified copies of data, generate additional training data
more training data, collect more data, larger data set, more data, bigger dataset, increase the data, larger dataset
simplify the model, reduce model complexity, simpler model, fewer parameters, reduce complexity, less complex model
increase model complexity, more complex model, add more features, more powerful model
complex model, complicated model, flexible model, too many parameters
hyperparameter, hyper parameter, set before training, chosen before training, configuration setting of model, not learned from data, external to the model
model parameter, learned during training, weights and biases, weights learned, parameters learned from data
hyperparameter tuning, hyperparameter optimization, tuning, find best hyperparameters, parameter tuning, hyper parameter tuning
grid search, gridsearchcv, gridsearch, try all combinations, exhaustive search over parameters, tries every combination
random search, randomizedsearchcv, randomised search, random combinations
evaluate, assess, measure performance, judge how good, assess performance, model performance, how well model performs, check performance, estimate performance
metric, evaluation measure, performance measure
accuracy, proportion of correct predictions, fraction predicted correctly, correct predictions over total, correctly classified proportion, percentage of correct predictions, ratio of correct predictions, share of correct predictions, percentage correct
precision, tp/(tp+fp), true positives among predicted positives, predicted positives that are correct, positive predictive value, ppv, how many predicted positives correct, correct positive predictions
recall, sensitivity, true positive rate, tpr, tp/(tp+fn), proportion of actual positives found, actual positives correctly identified, hit rate, true positives among actual positives, how many actual positives found
specificity, true negative rate, tnr, tn/(tn+fp), actual negatives correctly identified
false positive rate, fpr, fall out
f1 score, f1, f measure, f score
confusion matrix, error matrix, table of predicted versus actual, predicted vs actual table, table of actual and predicted, tp fp tn fn, contingency table of predictions
true positive, tp, correctly predicted positive
true negative, tn, correctly predicted negative
false positive, fp, incorrectly predicted positive, wrongly predicted positive, negative predicted as positive, predicted positive but actually negative
false negative, fn, incorrectly predicted negative, wrongly predicted negative, positive predicted as negative, predicted negative but actually positive
roc curve, receiver operating characteristic, roc, tpr against fpr
auc, area under the curve, area under curve, roc auc, area under roc curve, auroc
threshold, cut off, cutoff, decision boundary value, classification threshold
decision boundary, separating line, separates the classes, boundary between classes
imbalanced data, class imbalance, unbalanced classes, imbalanced classes, imbalanced dataset, unbalanced data, one class dominates, unequal class distribution, skewed classes, unbalanced dataset, uneven classes, one class much more frequent
oversampling, over sampling, upsampling, duplicate minority class, more minority samples, smote, increase minority class
undersampling, under sampling, downsampling, reduce majority class, remove majority samples
mean absolute error, mae, average absolute difference, average of absolute errors
mean squared error, mse, average squared error, average of squared errors, average squared difference, mean of squared residuals
root mean squared error, rmse, square root of mse
r squared, r2, coefficient of determination, proportion of variance explained, explained variance, variance explained by model, r^2
residual, prediction error, actual minus predicted, difference between actual and predicted, observed minus predicted, difference between observed and predicted, predicted and actual difference
error, mistake, wrong prediction
loss function, cost function, objective function, error function, loss, measures prediction error, how wrong predictions are, measures how bad predictions, criterion to minimise
cross entropy, log loss, cross entropy loss, logloss, binary cross entropy
minimise, minimize, make as small as possible, reduce to a minimum, keep as low as possible
maximise, maximize, make as large as possible
optimise, optimize, find the best
gradient descent, iteratively minimise the loss, steps opposite the gradient, steepest descent, iterative optimisation algorithm
stochastic gradient descent, sgd, single random sample
mini batch, minibatch, small batch, small subset of data, mini batch gradient descent
learning rate, step size, size of the step, how big the steps, eta, how fast model learns
gradient, slope of the loss, derivative of loss, partial derivatives, derivative
local minimum, local minima, local optimum
global minimum, global optimum, lowest point overall
convergence, stops improving, reaches the minimum, settles
epoch, one pass through the data, full pass over training data, complete pass through dataset, one complete pass
batch size, number of samples per update, samples processed per update
feature engineering, creating new features, derive new features, transform raw data into features, create features from raw data, construct features, extract useful features
feature selection, select relevant features, choosing the best features, choosing relevant features, selecting most important features, remove irrelevant features, pick important variables
feature extraction, extract features, new features from existing
feature importance, how much each feature contributes, most influential features
feature scaling, scale the features, rescale, same scale, common scale, similar scale, comparable range, similar range, same range, bring to same scale
normalization, normalisation, min max scaling, minmaxscaler, scale between 0 and 1, between 0 and 1, range 0 to 1, scale to 0 1, min max normalization, rescale to fixed range
standardization, standardisation, standardscaler, z score normalization, zero mean unit variance, mean 0 standard deviation 1, mean zero unit variance, subtract mean divide by std, z score scaling
encoding categorical variables, encode categories, convert categories to numbers, convert categorical to numerical, turn categories into numbers, categorical encoding, transform text categories into numbers
one hot encoding, one hot, onehotencoder, dummy variable, get_dummies, dummy encoding, onehot, binary column per category, binary columns, dummies, indicator variable, 0 1 columns
label encoding, labelencoder, ordinal encoding, assign integer to each category, integer encoding
binning, discretization, discretisation, bucketing, group into intervals, divide into bins, grouping values into intervals
log transformation, take the logarithm
data leakage, leakage, information from test set leaks, information leak, test information used in training, using future information
dimensionality reduction, dimension reduction, reduce number of features, reducing dimensions, fewer features, fewer dimensions, reduce the number of variables, lower dimensional space, reducing the features
curse of dimensionality, too many features, too many dimensions, high dimensional, many dimensions
pca, principal component analysis, principal components, directions of maximum variance, principle component analysis, directions of greatest variance, projects onto components
eigenvector, characteristic vector
eigenvalue, characteristic value
svd, singular value decomposition
lda, linear discriminant analysis
t sne, tsne, t distributed stochastic neighbor embedding
linear regression, fit a straight line, best fit line, line of best fit, straight line fit, fits a line, regression line, linear model, y = mx + b, y = mx + c
simple linear regression, one predictor, single independent variable, one independent variable, single predictor
multiple linear regression, multiple regression, several predictors, more than one independent variable, multiple independent variables, several independent variables, two or more predictors
polynomial regression, curved relationship, fits a curve, nonlinear curve fit
least squares, ordinary least squares, ols, minimise sum of squared errors, minimises squared residuals, minimizes sum of squared residuals, least square method
slope, coefficient, regression coefficient, gradient of the line
intercept, y intercept, value when x is zero, constant term, bias term
homoscedasticity, constant variance of errors
heteroscedasticity, non constant variance, unequal variance
nonlinear, non linear, curved, not a straight line, not linear
logistic regression, logit, predicts probability of class, logit model, sigmoid based classifier
sigmoid, logistic function, s shaped curve, s curve, sigmoid function, squashes between 0 and 1, maps to 0 and 1
decision tree, tree of decisions, series of if else questions, tree like structure, tree structure, flowchart like structure, tree of questions
root node, top node, first node, starting node
leaf node, terminal node, end node, final decision node, leaf
pruning, cutting branches, removing branches, trim the tree, cut back the tree
entropy, measure of disorder, measure of uncertainty, disorder
information gain, reduction in entropy, decrease in entropy, entropy reduction
gini impurity, gini index, gini
random forest, many decision trees, multiple decision trees, ensemble of decision trees, collection of decision trees, combination of decision trees, several decision trees, forest of trees
ensemble, ensemble learning, combine multiple models, combining several models, combination of models, multiple models together, combines predictions of models, ensemble method
bagging, bootstrap aggregating, models trained in parallel, train on bootstrap samples, random subsets with replacement
boosting, sequentially trained models, corrects errors of previous models, each corrects previous errors, models built sequentially, weak learners sequentially, learns from previous mistakes, focuses on misclassified
stacking, stacked generalization, meta model, meta learner
weak learner, slightly better than random, weak classifier, weak model
majority vote, voting, most votes, most common class, most common vote, majority class of neighbors
svm, support vector machine, maximum margin classifier, support vector classifier
hyperplane, separating hyperplane, separating plane, optimal hyperplane
maximum margin, distance to the boundary, distance between the classes, largest margin
kernel trick, kernel function, map to higher dimension, higher dimensional space
knn, k nearest neighbors, k nearest neighbours, nearest neighbor, nearest neighbour, k closest points, closest points, nearest points, closest neighbors, k closest neighbours
lazy learner, lazy learning, no training phase, instance based learning, no explicit training, stores the training data
euclidean distance, straight line distance, l2 distance
manhattan distance, city block distance, taxicab distance, l1 distance
cosine similarity, angle between vectors, cosine of the angle
naive bayes, naive bayes classifier, assumes features are independent, conditional independence assumption, features independent of each other, independence assumption
k means, kmeans, k means clustering, partitions into k clusters, k clusters
centroid, cluster centre, cluster center, mean of the cluster, center of the cluster, centre of cluster
elbow method, elbow plot, elbow point, elbow curve, elbow
inertia, within cluster sum of squares, wcss, within cluster variance, intra cluster distance
silhouette score, silhouette coefficient, silhouette
hierarchical clustering, agglomerative clustering, agglomerative, tree of clusters, dendrogram based clustering, hierarchy of clusters
dendrogram, tree diagram of clusters
dbscan, density based clustering, density based
similar, alike, resemble, close to each other, like each other
parametric, parametric model, fixed number of parameters, assumes a functional form
nonparametric, non parametric, no assumption about distribution, distribution free
generative model, models joint distribution, generates new data
discriminative model, models conditional distribution, learns the boundary
neural network, artificial neural network, ann, layers of neurons, network of neurons, inspired by the brain, connected neurons, interconnected nodes, modelled after the brain, neural net
neuron, perceptron unit, artificial neuron
perceptron, single layer neural network, single neuron model
multilayer perceptron, mlp, feedforward neural network, feed forward network, fully connected network, multi layer perceptron
input layer, receives the data, first layer
hidden layer, intermediate layer, layers between input and output, middle layer
output layer, final layer, last layer, produces the prediction
connection weight, strength of the connection, weights
activation function, introduces nonlinearity, introduces non linearity, adds non linearity, decides if neuron fires, nonlinear function, non linear function, adds nonlinearity, transfer function
relu, rectified linear unit, zero for negative inputs, outputs zero if negative
softmax, converts to probabilities, outputs sum to one, probabilities summing to one, probability distribution over classes
tanh, hyperbolic tangent
forward propagation, forward pass, feedforward, input passes through layers, forwardpropagation
backpropagation, back propagation, backprop, backward pass, error propagated backwards, propagates error back, chain rule, backwards propagation, propagates gradients backwards
vanishing gradient, gradients become very small, gradients shrink, gradient approaches zero
exploding gradient, gradients become very large, gradients blow up
batch normalization, batch norm, batchnorm, batch normalisation
cnn, convolutional neural network, convnet, conv net, convolution network
convolution, convolutional layer, sliding filter, filter slides over image, kernel slides over image
pooling, max pooling, pooling layer, reduces spatial size
rnn, recurrent neural network, recurrent network, recurrent
lstm, long short term memory
sequential data, sequence data, time dependent data
image data, images, pictures, image recognition, image processing
transformer, attention based model, self attention, attention mechanism
transfer learning, pretrained model, pre trained model, reuse a trained model, fine tuning, finetuning
gan, generative adversarial network, generator and discriminator
autoencoder, auto encoder, encoder and decoder
nlp, natural language processing, processing human language
tokenization, tokenisation, split text into words, split into tokens
stop words, stopwords, common words removed
bag of words, bow, count vectorizer, countvectorizer, word counts
tf idf, tfidf, term frequency inverse document frequency
word embedding, word2vec, embedding, word vectors
recommender system, recommendation engine, recommends items
collaborative filtering, similar users, users with similar taste
content based filtering, similar items, item features based
scikit learn, sklearn
scipy, scientific python
jupyter notebook, jupyter, notebook, ipython notebook
train the model, learn the parameters
predict, forecast, make predictions, estimate the output, predicted value, make a prediction
fit_transform, apply the transformation
pipeline, sequence of processing steps, chain of steps
deployment, put into production, put in production
model drift, concept drift, data drift, data changes over time
interpretable, explainable, explain the decision, easy to interpret, transparent, white box
black box, hard to interpret, difficult to explain
time complexity, running time, how runtime grows, execution time, runtime complexity
space complexity, memory complexity, memory usage, memory consumption, how memory grows
computationally expensive, high computational cost, needs a lot of computation, computational cost, slow to train, costly, resource intensive
labelled, annotated, tagged
misclassified, incorrectly classified, wrongly classified, misclassification, classified incorrectly
irrelevant feature, unimportant features, useless features, redundant features
lifo, last in first out, last added is removed first, most recent removed first, newest first
fifo, first in first out, first added is removed first, oldest removed first, oldest first
at the same time, simultaneously, same moment
concurrency, tasks in progress together, overlapping tasks, interleaved tasks, tasks take turns
thread, lightweight unit of execution, lightweight process unit, thread of execution
running program, program in execution, instance of a running program
context switch, switching between threads, switching between tasks
script, python program in a file, file run directly
ide, integrated development environment, code editor with tools
random access, direct access, direct access by index, jump straight to any element
binary search, halve the search range, repeatedly halving the interval, divide the range in half
linear search, check each element, check every element in turn, scan from start to end
deterministic, same output every time, same result every time
empty list, list with no elements, list with no items
empty dictionary, empty dict, dictionary with no items
empty set, set with no elements
cannot be resized, fixed size, fixed length, size cannot change, can not be resized, static size
resizable, dynamic size, grow and shrink, can grow or shrink, size can change, variable length, variable size, can be resized
add elements, add items, insert elements, adding values
remove elements, remove items, delete elements, delete items, removing values
update, modify, change the value, alter
original unchanged, does not modify the original, does not change the original, original is not modified, original stays the same, original list unchanged, leaves the original unchanged, original remains unchanged, without modifying the original, original not affected
changes affect both, changes affect the original, reflected in the original, changes are reflected in both, changes visible in both, modifying one affects other, changing one changes the other, changes show in both
changes do not affect original, does not affect the original, without affecting the original, no effect on the original, original is unaffected, changes are independent, modifying one leaves other unchanged
key must be immutable, keys must be hashable, immutable keys, hashable keys
fast lookup, quick lookup, constant time lookup, quick access, fast access, fast membership test, quick to look up
inner loop, nested loop, loop inside a loop, loop within a loop
loop variable, iteration variable, counter variable, loop counter
early return, return early, exit the function early
exit the function, leaves the function, ends the function, terminates the function, stops the function, end function execution
dictionary keys, keys method, view of keys
dictionary values, values method, view of values
items method, key value tuples, pairs of key and value
update method, merge dictionaries, merge two dictionaries, combine dictionaries
setdefault, insert key if missing
rounding, round off, round to nearest, nearest whole number
truncate, cut off decimals, drop the fractional part, remove the decimal part
sentinel value, special marker value
functools partial, partial function, fix some arguments, partially applied function
currying, one argument at a time
method chaining, chain method calls, chaining calls
bound method, method bound to instance
runtime, run time, during execution, while program is running, while the program runs, at execution time, when code runs
compile time, before execution, before running, before program runs, during compilation
source code, program text, written code
executable, machine code, native code, binary code
explain the code, describe what code does, document the code, clarify code, make code understandable
not executed, skipped by interpreter, not run
agreed practice, by convention, common practice
best practice, recommended practice, good practice, recommended way
pythonic, idiomatic, idiomatic python, follows python conventions
refactor, restructure code, improve code structure
version control, git, track changes to code
continuous integration, ci cd, automated build and test
integration testing, tests components together, test modules together
regression testing, check old features still work
test driven development, tdd, write tests first, tests before code
parametrize, parametrized test, same test with different inputs
edge case, corner case, boundary case, extreme input
expected output, expected result, desired result
divide and conquer, split into smaller subproblems, smaller subproblems, smaller version of problem, smaller version of itself, simpler subproblem
dynamic programming, store subproblem results, reuse subproblem results
greedy, locally best choice, best local choice
tail recursion, recursive call is last
pathlib, path objects, object oriented paths
absolute path, full path, complete path
relative path, path from current directory
current directory, working directory, cwd, current folder
directory, folder
contextlib, contextmanager decorator, contextmanager
exception hierarchy, hierarchy of exception classes, baseexception
keyboardinterrupt, ctrl c, interrupt by user
overflow, too large to represent, exceeds the maximum
generic type, typevar, generics
union type, optional type, one of several types
protocol class, structural typing, structural subtyping
__hash__, hash method, hash function of object
hash function, computes a hash value, maps key to number
__getattr__, attribute lookup fallback
__add__, plus operator method, overload plus
__contains__, in operator method
__bool__, truth value method
comparison operator, relational operator, compare two values, comparing values
operator module, operators as functions
key function, key parameter, sorting key, custom sort key, sort by key
reverse=true, reverse parameter true
heapq, heap queue, priority queue, min heap
bisect, bisect module, binary search insertion
collections module, specialised container types, specialized containers
functools, functools module
math module, mathematical functions
http request, requests library, requests module
web scraping, scraping, beautifulsoup, extract data from websites
web framework, django flask, backend framework
automation, automate tasks, scripting, automating repetitive tasks
data analysis, data analytics, analyse data
large community, community support, active community, big community
extensive libraries, rich libraries, many libraries, large standard library, lots of libraries, wide range of libraries, huge ecosystem, library support
rapid development, faster development, quick prototyping, develop quickly, prototype quickly
slower than compiled languages, slow execution speed, slower than c, slower than java
multi paradigm, multiple programming paradigms, several paradigms, supports procedural and oop
functional programming, functional style
procedural programming, procedural style, step by step procedures
python 2, python2, python 2 x
python 3, python3, python 3 x
cython, compile python to c
pypy, just in time compiler, jit, jit compiler
c extension, extension module in c
vectorised operation, vectorized operation, array operation, whole array operation
array of zeros, filled with zeros
array of ones, filled with ones
universal function, ufunc
fancy indexing, integer array indexing, index with array
stack arrays, vstack, hstack, combine arrays, concatenate arrays, join arrays
argmax, index of the maximum, position of largest value
cumulative sum, cumsum, running total, running sum
numpy where, choose by condition
matrix inverse, inverse of a matrix, invert the matrix
determinant, det
scalar, single number, single numeric value
vector, one dimensional array of numbers
matrix, two dimensional array, 2d array, rectangular array of numbers
tensor, multi dimensional array of numbers
sparse matrix, mostly zeros, most entries zero, sparse
astype, convert the dtype, change column type
drop_duplicates, duplicated, duplicate rows, repeated rows
isin, membership filter, values in a list
to_csv, write csv, export to csv, save as csv
to_datetime, parse dates, convert to datetime
drop a column, delete a column, remove a column
add a column, create a column, new column, insert a column
rename columns, change column names
corr, correlation matrix, pairwise correlations
resample, change time frequency
rolling window, moving window, rolling mean, moving average, rolling average
chained indexing, settingwithcopywarning
unique values, distinct values, different values
wide format, one column per variable
tidy data, one observation per row
area chart, area plot, filled line chart
bubble chart, bubble plot, scatter with sized points
stacked bar chart, stacked bars
count plot, countplot, counts per category
facet grid, facetgrid, small multiples
savefig, save the figure, save plot to file
show the plot, display the plot
whiskers, lines extending from box
frequency table, frequency distribution, table of counts, counts per value
relative frequency, proportion of occurrences, frequency divided by total
cumulative frequency, running total of frequencies
bimodal, two peaks, two modes
unimodal, single peak, one peak
symmetric, mirror image, same on both sides
mean equals median, mean and median coincide, mean median and mode equal
mean greater than median, mean larger than median, mean above the median
mean less than median, mean smaller than median, mean below the median
coefficient of variation, standard deviation over mean
five number summary, minimum quartiles median and maximum
convenience sampling, easiest to reach
systematic sampling, every nth, every kth element
cluster sampling, sample whole groups, randomly chosen clusters
census, survey of entire population, measure whole population
experiment, controlled experiment, randomized controlled trial
observational study, observe without intervening
control group, no treatment group, placebo group
random assignment, randomization, randomisation
law of total probability, total probability
complement, complementary event, event does not happen, one minus probability
permutation, order matters, ordered arrangement
combination without order, order does not matter, unordered selection, regardless of order
joint probability, probability both occur, probability of both events, both events happen
marginal probability, probability of single event
dependent events, one influences the other, one depends on the other
expected value, expectation, long run average, probability weighted average
maximum likelihood, mle, maximum likelihood estimation, maximise the likelihood
log odds, logit function
point estimate, single value estimate
unbiased estimator, unbiased, correct on average
effect size, magnitude of the difference, cohens d
paired t test, dependent t test, same subjects measured twice
independent t test, two sample t test, unpaired t test, two independent groups
one sample t test, compare mean with known value
mann whitney, wilcoxon rank sum, rank sum test
kolmogorov smirnov, ks test
shapiro wilk, normality test, test for normality
post hoc test, tukey test, follow up pairwise comparison
multiple comparisons, multiple testing, bonferroni correction, bonferroni
p less than alpha, p < alpha, below the significance level, less than significance level, smaller than alpha, small p value, low p value
p value above alpha, p greater than alpha, p > alpha, above the significance level, greater than significance level, large p value, high p value
critical value, rejection threshold
test statistic, value computed from sample
adjusted r squared, adjusted r2, penalises extra predictors
mape, mean absolute percentage error
aic, akaike information criterion
bic, bayesian information criterion
robust scaler, robustscaler, scale with median and iqr
target encoding, mean encoding, replace category by target mean
frequency encoding, count encoding
dummy variable trap, drop first dummy, drop one dummy column
interaction term, product of features, interaction feature
polynomial features, powers of features
filter method, statistical feature ranking
wrapper method, recursive feature elimination, rfe, forward selection
embedded method, selection during training
macro average, unweighted mean over classes
precision recall curve, pr curve
matthews correlation coefficient, mcc
cohens kappa, kappa
baseline model, baseline, dummy classifier, simple reference model
learning curve, error versus training size, training and validation curves
training error, training loss, error on training data, error on training set
test error, generalization error, error on test data, error on unseen data, out of sample error
training accuracy, accuracy on training data, accuracy on training set, training score
test accuracy, accuracy on test data, accuracy on test set, test score
validation error, validation loss, error on validation data
irreducible error, noise inherent in data, cannot be reduced
optimal complexity, right level of complexity, just right complexity, good fit, sweet spot
occam razor, simplest model preferred, prefer simpler models
no free lunch, no single best algorithm
stratified k fold, stratifiedkfold, stratified cross validation
shuffle, randomly reorder, mix up the order, random order
time series split, respect time order
batch learning, offline learning, train on all data
online learning, incremental learning, learns incrementally, updated as data arrives
out of bag, oob, oob error
random subset of features, random feature subset, subset of features, random features at split, feature randomness
max depth, maximum depth, depth of the tree, tree depth
min samples split, minimum samples to split
splitting criterion, best split, choose the best feature
number of neighbours, number of neighbors, value of k, choice of k, choosing k, n_neighbors
small k, low k, low value of k
large k, high k, high value of k
number of clusters, how many clusters, k value, choose number of groups
within the same cluster, inside a cluster, in the same group
assign to nearest centroid, assign points to closest centroid, closest centroid, nearest cluster centre
recompute centroids, update centroids, recalculate cluster means, move the centroids
soft margin, allows some misclassification, tolerates misclassification
support vectors, points closest to hyperplane, points closest to boundary, points nearest the boundary
linearly separable, separated by straight line, separable by a line
adam, adam optimizer, adaptive moment estimation
momentum, accumulates past gradients
weight initialization, weight initialisation, initial weights, random initial weights
adjust the weights, update the weights, weights are updated, weights are adjusted, change the weights, weight update
weighted sum, sum of weighted inputs, inputs multiplied by weights, multiply inputs by weights
bias unit, shifts the activation, offset term
learning rate too high, large learning rate, overshoot, steps too large, overshoots the minimum
learning rate too low, small learning rate, slow convergence, converges slowly, takes long to converge
feature map, output of convolution
stride of the filter, filter step
zero padding, add zeros around
fully connected layer, dense layer
time step, previous time step
remembers previous inputs, memory of past inputs, keeps information over time, hidden state
long term dependency, long range dependency
gru, gated recurrent unit
stemming process, chop off word endings, strips suffixes, cuts off suffixes
lemmatization, lemmatisation, dictionary form of word, base dictionary form
n gram, ngram, sequence of n words
sentiment analysis, opinion mining, positive or negative opinion
q learning, qlearning, q table, q value
markov decision process, mdp
value function, expected future reward, expected cumulative reward, expected return of state
cumulative reward, total reward, long term reward
discount factor, gamma, weight of future rewards
environment of the agent, surroundings the agent acts in
trend, long term direction, general direction
seasonality, seasonal pattern, repeats at regular intervals, regular periodic pattern
stationary, stationarity
autocorrelation, correlation with past values, correlated with its lag
arima, autoregressive integrated moving average
customer segmentation, group customers, segment customers
spam detection, spam filter, spam or not spam, classify spam emails
house price prediction, predict house prices, predicting prices, price prediction
fraud detection, detect fraudulent transactions
class label, class membership, category label
class probability, probability of each class, predict_proba, probability of belonging
domain knowledge, domain expertise, subject matter expertise, expert knowledge
etl, extract transform load
garbage in garbage out, poor data gives poor results, bad data bad model
data quality, quality of the data, accurate and complete data
data type mismatch, wrong data type, incorrect data type
typo, spelling mistake, misspelling, mistyped
valid range, plausible range, plausible values
missing completely at random, mcar
missing at random, mar
missing not at random, mnar
mean imputation, fill with the mean, replace with the mean, replace by mean, fill with average, impute with mean
median imputation, fill with the median, replace with the median, replace by median, impute with median
mode imputation, fill with most frequent, replace with most common value, fill with the mode, replace with the mode
winsorize, cap outliers, capping, clip extreme values, clipping
remove outliers, delete outliers, drop outliers, discard outliers, eliminate outliers
larger weight, more importance, greater importance
outweigh, have greater influence, too much influence, larger values dominate
distance based algorithm, algorithms that compute distances
converges faster, faster convergence, quicker training, speeds up training, faster training, trains faster, reduces training time, shorter training time
swarm plot, swarmplot
strip plot, stripplot
stemming algorithm, chops off suffixes
raise from, exception chaining
`;

/** A weaker match than an alias. */
export const PYTHON_AND_DATA_RELATED = `
simple, easy, straightforward, simplicity, basic
linear, straight line
unicode, utf 8, utf8
poor performance on unseen data, performs poorly on new data, fails to generalise, does not generalize, bad on new data, poor generalization, overfitting, doesnt generalize
overfitting, high variance
underfitting, high bias
underfitting, poor on both sets, high training error, performs badly on both
complex, complicated
row, sample, instance, example, case
column, feature, variable, attribute
neuron, node
decorator, higher order function
gradient, derivative, slope
coefficient, parameter, weight
tensorflow, keras, pytorch, deep learning framework
boosting, xgboost, adaboost, gradient boosting, lightgbm, catboost
linter, pylint, flake8, ruff
runtime error, exception
exception, error
serialization, pickle, json
efficient, fast, optimised, optimized
effective, works well, good results
element, item, member, entry
sequence, series, ordered collection
create, make, build, construct, define
store, save, keep, hold, contain
remove, delete, drop, discard, eliminate, get rid of
add, insert, put in
combine, join, merge, put together, unite
modify, change, alter, edit, update, mutate
show, display, print, output
obtain, retrieve, fetch, access
check, verify, determine whether, find out
use, utilise, utilize, employ, make use of
allow, enable, let, permit, make possible
prevent, avoid, stop from happening, protect against
specify, declare, define
execute, perform, carry out
repeat, iterate, loop
call, invoke, execute a function
purpose, goal, aim, objective
advantage, benefit, strength, plus point
disadvantage, drawback, weakness, limitation, downside
difference, distinction, contrast
large, big, huge, massive
small, little, tiny
quick, fast, rapid, speedy
often, frequently, usually, commonly, typically
important, crucial, essential
required, needed, necessary, mandatory, must be given
need not be given, not required, optional, can be omitted, may be omitted
automatically, by itself, implicitly, without manual work
manually, by hand, explicitly
predict, estimate, forecast, guess
estimate, approximate
pattern, structure, trend, regularity
group, cluster, segment
category, class
algorithm, method, technique, procedure
model, learner, estimator
learn, train, fit
measure, quantify, assess
unknown, unseen, new
relationship, association, connection, relation, dependency between
strength, degree, how strong
spread, variation
likely, probable
random, by chance, arbitrary
normalization, feature scaling, rescaling
standardization, feature scaling, rescaling
one hot encoding, encode categories
pca, dimensionality reduction
k means, clustering
logistic regression, classification
roc curve, auc
mse, loss function
confusion matrix, classification performance
regularization, prevents overfitting, reduces overfitting, avoid overfitting, combat overfitting
dropout, regularization
cross validation, reliable performance estimate, more robust estimate, better estimate of performance
feature selection, fewer features, remove irrelevant features
imputation, mean imputation, median imputation
boxplot, detect outliers, shows outliers
histogram, shows the distribution
scatter plot, shows relationship between variables
bar chart, compare categories
line chart, trend over time
generator, lazy evaluation, memory efficient
yield, produces one value
tuple, immutable
list, mutable
immutable, hashable
list, square brackets
tuple, parentheses
dictionary, curly braces
set, unique elements
context manager, resource management, cleanup
multithreading, i/o bound
multiprocessing, cpu bound
asyncio, i/o bound
gil, one thread at a time
garbage collection, reference counting
private, encapsulation
polymorphism, duck typing, method overriding
abstract class, interface
module, py file, separate file
package, __init__
virtual environment, avoid dependency conflicts, isolate dependencies, separate dependencies, keeps projects separate, different versions per project
recursion, base case
function, reusability, modularity
unit test, verify correctness, check correct behaviour
comment, explain the code, documentation
docstring, documentation, help function
type hint, readability, documentation
dictionary, fast lookup
set, fast membership test
numpy, vectorization, numerical computing, scientific computing
pandas, data manipulation, data analysis, dataframe
matplotlib, visualization, plotting
scikit learn, machine learning library
supervised learning, regression and classification, classification or regression
unsupervised learning, clustering, dimensionality reduction
reinforcement learning, agent, environment
neural network, deep learning
activation function, sigmoid relu tanh
backpropagation, gradient, update weights
gradient descent, optimizer, optimisation algorithm
cnn, image data, image recognition
rnn, sequential data, time series, text data
decision tree, interpretable, easy to visualise
random forest, reduces overfitting, reduces variance
bagging, reduces variance
boosting, reduces bias
knn, distance
svm, hyperplane, maximum margin
naive bayes, text classification, spam detection
imbalanced data, accuracy misleading, accuracy is misleading
recall, minimise false negatives, avoid false negatives, missing a positive is costly, false negatives are costly
precision, minimise false positives, avoid false positives, false positives are costly
f1 score, balance precision and recall
p value, evidence against null
statistically significant, null hypothesis is rejected
confidence interval, uncertainty of the estimate
median, robust to outliers
mean, sensitive to outliers
standard deviation, same unit as data, same units
mse, penalises large errors, punishes large errors, squares the errors
mae, robust to outliers
test set, unbiased evaluation, final evaluation, unbiased estimate
validation set, hyperparameter tuning
pipeline, prevent data leakage
`;
