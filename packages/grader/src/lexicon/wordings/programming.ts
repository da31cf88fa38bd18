/** Of the basics of programming, C and C++, object orientation, data structures and algorithms. See phrase-index.ts for what a line is. */
export const PROGRAMMING_ALIASES = `
program, computer program, programme, application program
source code, source program, source file, code written by programmer, human readable code
machine code, machine language, native code, binary code, zeros and ones, ones and zeros, 0s and 1s
object code, object file, object module, object program, obj file
executable file, executable program, exe file, exe, runnable program, runnable file
compile, translate into machine code, translate to machine code, convert to machine code, convert into machine code, turn into machine code, translate into machine language, convert into machine language, translate into object code
high level language, high level programming language, hll, human readable language, close to human language
low level language, close to the hardware, close to machine language, assembly language
interpreter, execute line by line, run line by line, translate line by line, one line at a time, statement by statement
line by line, one line at a time, one instruction at a time, statement by statement
linker, link editor, linkage editor, combine object files, join object files, link object files, connect object files
link, linking phase, link stage, link step
loader, load into memory, put into memory, bring into memory, place in main memory, copy into main memory
load into memory, put into memory, bring into memory, read into memory, copy into memory
preprocessor, pre processor, preprocess, processed before compilation, before compilation
preprocessor directive, pre processor directive, hash directive, preprocessor command, preprocessor instruction, preprocessing directive
header file, h file, include file
#include, include directive, include statement, include a header
#define, define directive, macro definition, macro
main function, main(), main method, int main, function called main, function named main
entry point, starting point of program, where execution begins, where execution starts, program starts here, first function executed, execution begins at, starts executing at
ide, integrated development environment, development environment
text editor, code editor, source editor
at compile time, compile time, during compilation, at compilation, when compiled, while compiling, when the program compiles, at build time
at run time, run time, runtime, execution time, during execution, at execution, while the program runs, when the program runs, while running, while executing, when it is running
static binding, early binding, compile time binding, bound at compile time, resolved at compile time
dynamic binding, late binding, run time binding, runtime binding, bound at run time, resolved at run time, dynamic dispatch
syntax error, grammar error, violates language rules, breaks the language rules, violates the grammar, error in syntax, syntactic error
compile error, compile time error, error during compilation, detected by the compiler, caught by the compiler, fails to compile, does not compile, will not compile, wont compile
logic error, error in logic, semantic error, mistake in the logic
wrong result, incorrect result, wrong output, incorrect output, unexpected result, unexpected output, wrong answer, incorrect answer
runtime error, run time error, execution error, error during execution, error while running
crash, terminates abnormally, abnormal termination, stops abnormally, program stops unexpectedly, blow up
bug, defect, programming error, coding error
debug, find and fix errors, find and remove errors, remove bugs, fix bugs, correct errors, eliminate errors, remove errors, fix errors, get rid of bugs, eliminate bugs
debugger, debugging tool
breakpoint, break point, stop at a line, pause execution at
step through, single step, trace through, execute step by step
free of errors, error free, bug free, without errors, no errors, without bugs, no bugs, without mistakes, has no errors
find errors, detect errors, discover errors, locate errors, uncover errors, find bugs, detect bugs, discover bugs, find defects, detect problems, find problems, finding faults
software life cycle, software lifecycle, software development life cycle, sdlc, development life cycle, software process
requirements analysis, requirements phase, requirements gathering, requirements specification, requirements definition, gather requirements
specification, spec, description of requirements, functional specification
design phase, design stage, software design, system design
implementation phase, coding phase, programming phase, write the code, coding stage
testing phase, testing stage, verification phase
maintenance, maintenance phase, maintain the software, support phase, after delivery
deployment, release phase, delivery, roll out, put into production
risk analysis, risk assessment, risk evaluation, analyse risk, analyze risk, assess risks
refining the solution, refine, improve the solution, make improvements
prototype version, early version, sample version, mock up, mockup, working model, sample of the behavior
simulate, imitate, mimic, emulate
pseudocode, pseudo code, informal description of algorithm, structured english
flowchart, flow chart, flow diagram
algorithm, step by step procedure, sequence of steps, set of steps, step by step instructions, finite set of instructions, series of steps, set of instructions, list of steps, step by step method
unit testing, test individual components, test each module, test units separately, test single functions, test in isolation
integration testing, test modules together, test components together, test combined modules
system testing, test the whole system, test the entire system, end to end test
acceptance testing, user acceptance test, uat, tested by customer, test by the user
regression testing, retest after changes, rerun old tests, test again after change
black box testing, black box, blackbox, functional testing, without knowing the code, without looking at code
white box testing, white box, whitebox, glass box, structural testing, knowing the code, looking at the code
test case, test data, test input, testcase
boundary value, boundary case, edge case, corner case, boundary condition, extreme value, limit case, border case
test driver, driver program, test harness
stub, dummy function, placeholder function, fake function
documentation, written description of program, technical documentation
comment, ignored by compiler, ignored by the compiler, remark in code, explanatory note, note in code, annotation
readable, easy to read, easier to read, clear to read, easy to understand, easier to understand, understandable, clearer, more clear, legible
maintainable, easy to maintain, easier to maintain, easy to modify, easier to modify, easier to change, easy to change, easy to update, easier to update
reusable, reuse, re use, use again, used many times, used multiple times, can be reused, re usable
modular, modularisation, divided into modules, split into modules, broken into modules, independent modules
top down design, stepwise refinement, step wise refinement, top down approach, functional decomposition
decompose, break down, divide into smaller parts, split into smaller parts, break into smaller pieces, break into subproblems, divide into subproblems, subdivide
avoid duplication, avoid repetition, no duplicate code, dont repeat yourself, dry, reduce redundancy, no repeated code, avoid code duplication, less repetition, avoid rewriting, avoid redundancy
portable, platform independent, works on different machines, runs on any platform, machine independent, cross platform
statement, instruction, command
statement terminator, semicolon, semi colon, ends with a semicolon
block, compound statement, code block, enclosed in braces, group of statements, between braces, block of statements, inside curly braces
curly braces, braces, curly brackets
parentheses, parenthesis, round brackets, brackets
square brackets, subscript operator, index operator, subscript brackets
whitespace, white space, blank space, spaces and tabs, blanks
indentation, indented code
keyword, reserved word, key word, reserved identifier
identifier, variable name, name of a variable, name given to variable
literal, literal constant, literal value, hard coded value, hardcoded value, fixed value in code
variable, named memory location, memory location, storage location, named storage, container for data, place in memory, stores a value, named location in memory
declare, make known to compiler, introduce a name, announce a name
data type, datatype, type of data, kind of data, type of variable, variable type
primitive type, built in type, fundamental type, basic type, primitive data type, basic data type, builtin type, built in data type, elementary type
user defined type, programmer defined type, custom type, own data type, user defined data type
integer, int, whole number, integer value, integer number
floating point, float, floating point number, real number, decimal number, number with decimals, fractional number, number with decimal point, number with fraction
double precision, double precision floating point, double type
single precision, float precision
boolean, bool, logical value, true or false, true or false value, logical type
character, char, single character
string, text, sequence of characters, character array, array of characters, char array, c string, series of characters, string of characters
void, no return value, returns nothing, nothing is returned, does not return a value, doesnt return anything, returns no value, without return value
null character, nul character, null terminator, backslash zero, terminating null, terminating character, null byte
null terminated, ends with null character, zero terminated, terminated by null, null terminated string
escape sequence, escape character, backslash character, special character
newline, new line, endl, line break, end of line, line feed
constant, const, cannot be changed, can not be changed, cannot be modified, read only, unchangeable, not modifiable, value does not change, immutable, never changes, fixed value, cannot change, may not be changed
immutable, cannot be modified after creation, cannot change once created, unchangeable, not changeable, can not be altered, unmodifiable
mutable, changeable, modifiable, can be changed, can be modified, may be changed, can be altered, can change, is allowed to change
unsigned, non negative, nonnegative, only positive values, no negative values, positive or zero
signed, positive and negative, negative and positive values, can be negative
overflow, too large to store, exceeds the maximum value, exceed the range, out of range value, too big for type
sizeof, sizeof operator, size in bytes, number of bytes
operand, value operated on, value an operator acts on
unary operator, one operand, single operand, takes one operand, operates on one operand, unary
binary operator, two operands, takes two operands, operates on two operands
ternary operator, conditional operator, three operands, conditional expression, inline if
arithmetic operator, mathematical operator, math operator
assignment operator, =, assignment sign, single equals, equals sign, single equal sign
assign a value, assignment, store a value, give a value, set the value, put a value
equality operator, ==, equality, double equals, equal to operator, double equal sign, is equal to, test for equality, compare for equality
not equal, !=, inequality operator, unequal, not equal to, different from
relational operator, comparison operator, compare two values, relational expression
logical operator, boolean operator, logical connective
logical and, &&, both conditions are true, both are true, both must be true
logical or, ||, at least one is true, either is true, one or both true
logical not, negation, reverses the truth value
modulus, modulo, %, remainder, mod, modulus operator, remainder operator, remainder of division, mod operator
integer division, whole number division, fractional part is discarded, decimal part is dropped, discards the fraction, fraction is lost, quotient without remainder
truncate, cut off, chop off, discard the fraction, drop the decimals, lose the fractional part, decimal part is removed, drops the decimal part
increment, ++, add one, add 1, increase by one, increase by 1, plus one, incremented by 1, goes up by one
decrement, subtract one, subtract 1, decrease by one, decrease by 1, minus one, reduced by 1, goes down by one
prefix increment, pre increment, preincrement, incremented before use, increment first
postfix increment, post increment, postincrement, incremented after use, increment afterwards
precedence, operator precedence, priority of operators, order of operations, order of evaluation, operator priority, precedence rules, evaluated first, which operator comes first, precedence of operators
associativity, grouping direction, evaluation direction, order for same precedence
left to right, from the left, left associative, from left to right
right to left, from the right, right associative, from right to left
short circuit, short circuit evaluation, shortcircuit, lazy evaluation, second operand not evaluated, stops evaluating, skips the second condition, right side not evaluated
expression, combination of operands and operators, evaluates to a value, yields a value, produces a value
evaluate, compute the value, calculate, work out, compute, determine the value
cast, type cast, typecast, explicit conversion, explicit type conversion, static_cast, convert explicitly
type conversion, convert one type to another, data type conversion, change of type, change the data type
implicit conversion, implicit type conversion, automatic conversion, coercion, type coercion, automatic type conversion, converted automatically, promotion, type promotion, implicit cast
lvalue, l value, left hand side, left side of assignment, modifiable location
rvalue, r value, right hand side, right side of assignment
bitwise operator, bit operator, operates on bits, bit by bit, bit manipulation
exclusive or, xor, ^
address of operator, address operator, &, ampersand, address of, reference operator
indirection operator, dereference operator, dereferencing operator, asterisk, indirection
scope resolution operator, double colon, scope operator
arrow operator, ->, member access through pointer, structure pointer operator, pointer member operator
dot operator, member access operator, member selection operator, period operator
stream insertion operator, <<, insertion operator, output operator, put to operator
stream extraction operator, >>, extraction operator, input operator, get from operator
cout, standard output, output stream, std::cout, stdout, print to screen, display on screen, write to console, standard output stream
cin, standard input, input stream, std::cin, stdin, read from keyboard, keyboard input, standard input stream
print, display, output, show on screen, write out, shown on the screen
read input, get input, accept input, take input, input from user
using namespace std, std namespace, standard namespace, namespace std
namespace, name space, named scope
standard library, stl, standard template library, c++ standard library, c standard library, built in library
library, collection of functions, precompiled functions, collection of precompiled code, set of functions
local variable, declared inside a function, defined inside a function, declared within a function, defined in a function, declared in a block, defined within a block, declared inside a block, inside the function, local to the function, inside a function
global variable, declared outside all functions, defined outside all functions, declared outside any function, defined outside functions, declared outside functions, accessible everywhere, outside of every function, file scope variable
scope, visibility, where it is visible, where it can be used, where it can be accessed, where it is accessible, part of program where accessible, region of visibility, where it is known, where it can be referenced
block scope, local scope, visible only inside the block, limited to the block
file scope, global scope, program scope, known in the whole file, from declaration to file end, visible in the entire file, accessible from any function
function scope, inside the whole function, anywhere in the function
function prototype scope, prototype scope, names in parameter list
lifetime, life time, storage duration, time it exists in memory, how long it exists, period of existence, exist in memory, how long it lives
automatic variable, auto variable, automatic storage, automatic storage class, auto
automatic storage duration, destroyed when block exits, created when block is entered, destroyed when leaving the block, disappears after function ends, exists until the block ends
static variable, static local variable, static storage duration, retains its value, keeps its value, preserves its value, remembers its value, holds its value between calls, value persists between calls
exists for the entire program, exists throughout the program, lives until program ends, exists until the program terminates, lifetime of the program, for the whole program, throughout execution, for the duration of program
storage class, storage class specifier, auto register static extern
extern, external linkage, external variable, defined in another file, declared elsewhere
linkage, visible in other files, known across files
internal linkage, known only in its file, only in that file
register variable, register storage class, kept in a register, stored in cpu register, stored in a register
shadow, name hiding, hides outer variable, same name hides outer
uninitialized, uninitialised, not initialized, garbage value, undefined value, unknown value, random value, indeterminate value, has no initial value, not given a value
initialize, initialise, give initial value, initial value, starting value, set initial values, assign initial values, set to starting values, give starting value
initialized to zero, set to zero, default to zero, zero initialized, start at zero, set to 0
control structure, control statement, control flow statement, flow of control structure
control flow, flow of control, order of execution, flow of execution, program flow, execution order, order in which statements execute, order statements are executed
sequence structure, sequential execution, one after another, executed in order, one after the other, in sequence
selection structure, selection statement, decision structure, decision making, branching statement, conditional statement, decision statement, choose between alternatives
repetition structure, iteration statement, loop, repetition, iteration, repetition statement, iterative structure, repeat, execute several times, over and over, run multiple times
if statement, conditional statement, single selection
if else, if else statement, double selection, two way selection, two alternatives
nested if, if inside an if, nested conditional
dangling else, else belongs to nearest if, else matched with closest if
switch statement, switch, switch case, case statement, multiple selection, multiway branch, multiway selection, multi way branch, select case
default case, default label, no case matches, no matching case
fall through, continue to next case, executes following cases, falls into next case, all following cases are executed
condition is true, condition evaluates to true, condition holds, condition is met, condition is satisfied, test is true, expression is true, nonzero condition, as long as true
condition is false, condition evaluates to false, condition fails, condition is not met, condition not satisfied, test is false, expression is false, becomes false
for loop, for statement, counter controlled loop, counting loop, counter controlled repetition, definite loop, count controlled loop, definite repetition
while loop, while statement, pre test loop, pretest loop, entry controlled loop, condition tested first, tests condition at the beginning, tests at the top, checked before the body, condition checked before, tested before the loop body
do while loop, do while, do while statement, do loop, post test loop, posttest loop, exit controlled loop, condition tested last, tests condition at the end, tests at the bottom, checked after the body, condition checked after, tested after the loop body
at least once, one or more times, minimum of one time, always executes once, at least one time, minimum once, once or more
zero or more times, may not execute at all, might never execute, possibly zero times, may never run, not even once, zero times
sentinel, sentinel value, signal value, flag value, dummy value, end of data value, sentinel controlled loop
number of iterations is known, known number of times, known in advance, fixed number of times, known beforehand, predetermined number of times, specific number of times, number of repetitions known, known ahead of time
unknown number of times, number of iterations unknown, not known in advance, not known beforehand, unknown beforehand, indefinite number of times
infinite loop, endless loop, never ending loop, loop forever, never terminates, never stops, runs forever, does not terminate, never ends, continues forever, goes on forever, not terminate, loops infinitely, loop indefinitely
loop body, body of the loop, statements inside the loop, statements in the loop
loop condition, loop continuation condition, loop test, test condition, controlling condition, continuation condition
loop counter, control variable, counter variable, loop variable, loop control variable, loop index, counter
nested loop, loop inside a loop, loop within a loop, inner loop, loop in another loop, nested for loops
break statement, exit the loop, leave the loop, jump out of loop, terminates the loop, get out of loop, immediate exit, ends the loop, stops the loop, exit from loop, quit the loop
continue statement, skip to next iteration, skips the remaining statements, next iteration, skip the current iteration, proceeds to next iteration, skip rest of the body
goto, go to statement, unconditional jump, unconditional branch, jump to label
off by one, off by one error, fencepost error, one too many, one iteration too many, one too few
terminate, come to an end, finish, stop, halt, cease
flag, boolean flag, boolean variable, indicator variable
accumulator, running total, running sum
function, subroutine, subprogram, procedure, routine, sub program
function definition, body of the function, function body, function implementation, actual code of function, actual implementation, definition of the function, implementation of the function, function code, contains the code
function prototype, function declaration, prototype, declaration of a function, forward declaration, function header with semicolon
function header, first line of function, name and parameter list
function signature, signature, name and parameter types, name and types of parameters, name and parameters, name and argument types
return type, type of returned value, type of the value returned, data type returned, data type it returns, type returned
parameter list, argument list, list of parameters, list of arguments, number and types of parameters, parameters and their types
number type and order, number order and types, types number and order
formal parameter, parameter, parameter in definition, variable in function header, dummy argument, variable in function definition, parameter variable
actual parameter, argument, actual argument, value passed to function, value passed in, value in the call, passed value, value given to function, value supplied in the call
return a value, give back a value, send back a value, send a value back, returns the result, give back result, passes back a value, hand back a value, sends result back, returned to the caller
function call, call a function, invoke, invocation, invoke a function, calling the function, use the function, function is used, execute the function, activate the function
calling function, caller, calling code, calling program, calling routine, the function that called, function that called it, code that calls
called function, callee, invoked function
return control, control goes back, transfer control back, control returns, execution returns, goes back to the caller, returns to calling function
pass by value, call by value, copy of the value, copy is passed, passes a copy, copy is made, copy of the argument, copied value, makes a copy, value is copied, duplicate is passed, gets a copy
pass by reference, call by reference, address is passed, passes the address, original variable is passed, access to the original, memory address is passed, works on the original, modify the original directly, reference is passed, alias of the argument, pass the reference
modify the original, change the original, changes the original variable, modify the caller variable, change the actual argument, modify the argument directly, affects the original, changes affect the original, alter the original, update the original, changes made to the original, change the original value, modify the original data, changes are reflected in original, change the actual value
does not affect the original, original is not changed, original remains unchanged, original is not modified, original stays the same, does not change the original, doesnt modify the original, original is unaffected, cannot change the original, not affect original, original is kept intact, changes are not reflected, original is safe
no copy is made, avoid copying, without copying, not copied, does not copy, no copying, avoids making a copy, eliminates copying, avoid the copy overhead, saves copying, does not make a copy
constant reference, const reference, reference to const, const parameter, pass by const reference
default argument, default parameter, default value for parameter, value used when omitted, used if argument omitted, default parameter value
overloading, function overloading, overloaded function, method overloading, same name different parameters, several functions same name, multiple functions same name, same name but different parameters, functions with the same name, same function name, same name different arguments, same name different signature
different parameters, different parameter list, different arguments, different argument types, different number of parameters, different parameter types, different signature, different types of parameters, different number of arguments
operator overloading, overload an operator, overloaded operator, redefine operators, give operators new meaning, operators for user defined types, operators work with objects
inline function, inline, copy of the function code, code inserted in place, expanded in place, expanded inline, copy code in place, replaces the call with code, replaced by its body, body inserted at the call, code placed at the call, copied into place, substitutes the code
function call overhead, overhead of function call, calling overhead, cost of calling, cost of function call, overhead of calling, reduce function calls, time spent on function call
overhead, extra cost, additional cost, extra work, additional work
code bloat, larger program, bigger executable, larger code size, increase program size, larger executable, increases size of program, bigger program, program becomes larger
recursion, calls itself, function calling itself, invokes itself, self referential call, defined in terms of itself, self calling, function that calls itself
direct recursion, directly calls itself, calls itself directly
indirect recursion, mutual recursion, calls itself through another function, indirectly calls itself, calls itself via another function, two functions call each other
base case, stopping condition, terminating condition, simplest case, exit condition, terminating case, end condition, trivial case, condition to stop, stopping case, simplest subproblem
recursive case, recursive step, recursive call, inductive step, general case, step that calls itself
infinite recursion, endless recursion, recursion never ends, never ending recursion, never reaches the base case, does not converge, calls itself forever, recursion never stops, missing base case, does not reach base case
converge to base case, approach the base case, reach the base case, gets closer to base case, move towards the base case, reduces to base case, progress toward base case
smaller problem, simpler problem, subproblem, sub problem, smaller version of problem, smaller instance, simpler version of problem, reduced problem, smaller part of problem, smaller input, smaller sub problem, slightly simpler version
stack overflow, runs out of stack, stack memory exhausted, call stack is full, exceeds stack size, stack space runs out, overflow of the stack, stack exhausted
call stack, function call stack, execution stack, run time stack, runtime stack, program stack
stack frame, activation record, activation frame, function frame, call frame
tail recursion, tail call, recursive call is last, last action is recursive call
iteration instead of recursion, iterative, non recursive, nonrecursive, using a loop, uses loops, with loops, iterative solution
factorial, product of first n
fibonacci, fibonacci series, fibonacci sequence, fibonacci numbers
memoization, memoisation, cache results, store computed results, remember results, save results of subproblems, store solutions to subproblems, remember previous results, save previously computed values, stores intermediate results
array, collection of same type, group of same type, elements of same type, list of same type, set of similar elements
same type, same data type, identical type, one type, single type, similar type, homogeneous, same datatype
different types, different data types, heterogeneous, mixed types, various types, various data types, several types, different datatypes
contiguous, consecutive memory locations, adjacent memory locations, contiguous memory, one after another in memory, next to each other, neighboring memory, contiguous block, successive memory locations, side by side in memory, continuous memory, consecutively, sequential memory, adjacent memory, continuous block
not contiguous, non contiguous, noncontiguous, scattered in memory, anywhere in memory, not adjacent, different places in memory, not next to each other, spread in memory, not consecutive
element, item, entry, array element
index, subscript, position number, indices, position in the array, element number, offset
zero based, starts at zero, index starts at 0, starts from 0, first element is 0, first index is zero, starts from zero, zero indexed, indexed from zero
out of bounds, beyond the end, outside the array, past the end, out of range, index out of range, beyond array bounds, outside the bounds, exceeds array size, index too large, past the end of array
bounds checking, range checking, check array bounds, checks the index, check for valid index
one dimensional array, 1d array, single subscripted array, single dimension array, one dimension
two dimensional array, 2d array, multidimensional array, matrix, array of arrays, double subscripted array, rows and columns, multi dimensional, multiple subscripts
row major, row by row, row wise, rowwise, one row at a time, row after row
column major, column by column, column wise, one column at a time
array name is pointer, address of first element, address of the first element, pointer to first element, name points to first element, address of element zero, starting address, base address, constant pointer to first element, pointer to the array
fixed size, static size, size cannot change, size is fixed, constant size, cannot be resized, not resizable, size can not be changed, fixed length, predetermined size, size known at compile time, cannot grow, fixed number of elements, size must be declared, size is static
dynamic size, resize, can grow, can grow and shrink, variable size, size can change, grow dynamically, grow and shrink, size is dynamic, can be resized, flexible size, adjusts its size, not fixed size
vector, std::vector, dynamic array, arraylist, array list, resizable array, growable array
string concatenation, concatenate, join strings, append, combine strings, put together strings, strcat, add strings together
strlen, length of string, string length, number of characters
strcpy, copy a string, string copy
strcmp, compare strings, string comparison
string object, string class, std::string, string type
substring, part of string, sub string, portion of a string
palindrome, reads the same backwards, same forward and backward, same in reverse
pointer, variable that holds address, stores an address, stores a memory address, contains memory address, variable containing an address, holds the address, contains an address, memory address as value, holds a memory address, address of another variable, contains the address, stores the address, points to a location
memory address, address, address in memory, location in memory, memory location
dereference, access the pointed value, access value at address, get the pointed value, value pointed to, value at the address, value it points to, value of pointed variable, follow the pointer
null pointer, null, nullptr, points to nothing, pointer to nothing, does not point anywhere, points nowhere, value 0 pointer, nil, not pointing to anything
dangling pointer, points to freed memory, points to deallocated memory, pointer to deleted object, pointing to deleted memory, no longer valid memory, points to invalid memory
wild pointer, uninitialized pointer, uninitialised pointer, pointer not initialized
pointer arithmetic, add to pointer, arithmetic on pointers, increment the pointer, pointer math
pointer to pointer, double pointer, pointer to a pointer
function pointer, pointer to function, address of a function, callback
void pointer, generic pointer, pointer to any type, untyped pointer
constant pointer, const pointer, pointer cannot be changed, cannot point elsewhere
pointer to constant, pointer to const, pointer to constant data
reference, alias, another name, alternative name, nickname, synonym, second name, other name for variable, different name for variable
reference variable, c++ reference, reference parameter
null reference, cannot be null, must be initialized, never null
static memory allocation, static allocation, allocated at compile time, fixed at compile time, memory fixed before execution
dynamic memory allocation, dynamic allocation, allocated at run time, allocated at runtime, allocated during execution, allocate memory as needed, memory allocated dynamically, allocate memory at run time, memory allocated when needed, allocate on demand
heap memory, free store, heap storage, dynamic memory, allocated on the heap
stack memory, allocated on the stack, stack allocation, stack storage
new operator, operator new, allocate with new, using new
delete operator, operator delete, use delete, with delete
deallocate, free memory, release memory, free the memory, return the memory, release the memory, give back memory, free up memory, releases storage, reclaim memory, freed, memory is released, de allocate
allocate, allocate memory, reserve memory, reserve space, set aside memory, memory allocation, obtain memory, reserve storage, assign memory, set aside space, allocate space
memory leak, leaked memory, memory not freed, memory never released, memory not released, forgot to free memory, fails to free memory, memory is not deallocated, unreleased memory
garbage collection, garbage collector, automatic memory management, automatic memory reclamation, frees unused memory automatically
smart pointer, pointer that frees itself, self deleting pointer
shallow copy, memberwise copy, copies only the pointers, member by member copy, copy pointers only, copies addresses only
deep copy, copies the pointed data, copy of everything, duplicates the pointed data, new memory for copy, fully independent copy
alias problem, aliasing, two names same memory, two pointers same object
struct, structure type, record, user defined record
structure member, struct member, field, data field, member
union, shared memory location, members share memory, members share storage, share the same memory
enumeration, enum, enumerated type, named integer constants, set of named constants
typedef, type alias, type synonym, new name for type
bit field, bitfield
abstract data type, adt, defined by its operations, data and operations, values and operations, described by behavior, specified by operations
data structure, way of organizing data, organize data, organise data, way to store data, organisation of data, organization of data, arrange data, way of storing data
class, blueprint, template for objects, user defined type, blueprint for objects, plan for objects, describes objects, definition of an object, description of objects, cookie cutter, class definition
object, instance, instance of a class, class instance, class object, instantiated object, concrete instance, variable of class type
instantiate, create an object, create an instance, object is created, make an object, make an instance, construct an object, creation of object, object creation, object creates, new object is made
data member, attribute, member variable, field, instance variable, member data
member function, method, class function, function of a class, function in class, function that belongs to class, function inside a class
function belonging to class, part of the class, member of class, belongs to the class, defined in the class, inside the class
constructor, ctor, initializes the object, initializes an object, initialize object, called when object is created, called at creation
same name as the class, same name as class, named like the class, has the class name, name equal to class
called automatically, automatically invoked, implicitly called, invoked automatically, called implicitly, automatically executed, runs automatically, automatically called
default constructor, no argument constructor, constructor without parameters, parameterless constructor, no parameters constructor, no arg constructor, constructor with no arguments, constructor provided by compiler, constructor takes no arguments
parameterized constructor, parameterised constructor, constructor with parameters, constructor with arguments
copy constructor, constructor that copies, initializes from another object, makes a copy of object, creates a copy of object
conversion constructor, converting constructor, single argument constructor, one argument constructor
initializer list, member initializer, member initializer list, initialiser list
destructor, dtor, called when object is destroyed, cleanup function, destroys the object
object is destroyed, object destruction, goes out of scope, object ends its life, object is deleted, leaves scope, out of scope, destroyed
clean up, cleanup, termination housekeeping, release resources, free resources, housekeeping
tilde, ~, tilde character
this pointer, pointer to current object, pointer to the object itself, refers to current object, pointer to itself, address of current object, current object
static member, class variable, static data member, shared by all objects, shared among all objects, common to all objects, one copy per class, shared by all instances, single copy for class, one copy for all objects, same for all objects
static member function, static method, class method, called without an object, no object needed, does not need an object
friend function, friend, friend class, has access to private members, can access private members, access to private data, non member with access
const member function, constant member function, does not modify the object, cannot modify the object
accessor, getter, get function, get method, accessor function, getter method
mutator, setter, set function, set method, mutator function, setter method, modifier function
utility function, helper function, private member function, helper method, auxiliary function
access specifier, access modifier, access control, member access specifier, visibility modifier, access level
public, accessible from outside, accessible by anyone, accessible from anywhere, accessible everywhere, visible outside the class, accessible to everyone, accessible outside the class, can be accessed anywhere
private, accessible only within class, only accessible inside the class, accessible only by class members, only within the class, not accessible from outside, hidden from outside, cannot be accessed outside, only inside the class, accessible only to members, inaccessible outside the class, available only in class
protected, accessible in derived classes, accessible to subclasses, accessible by derived classes, available to derived classes, class and its subclasses
encapsulation, data hiding, information hiding, hide data, hide implementation details, bundle data and methods, wrap data and functions, data and functions together, combine data and functions, hiding the implementation, hide internal details, implementation hiding, hidden details
abstraction, abstract away details, hide unnecessary details, show only essential features, only relevant details, hide complexity, essential features only, ignore details
interface, public interface, set of public methods, public methods, public member functions, public functions
implementation, implementation details, internal details, how it is implemented, how it works inside, inner workings, internal workings
object oriented programming, oop, object oriented, oo, oo programming
procedural programming, structured programming, procedural, imperative programming, function oriented programming
inheritance, derive, acquires properties of another class, gets members of another class, takes properties from parent, new class from existing class, based on existing class, extends a class, built from existing class, absorb existing class, reuse existing class, takes over members
base class, parent class, superclass, super class, parent, ancestor class, baseclass
derived class, child class, subclass, sub class, child, descendant class, extended class
single inheritance, one base class, inherits from one class, one parent class
multiple inheritance, more than one base class, several base classes, inherits from several classes, multiple base classes, more than one parent, several parent classes, multiple parents
diamond problem, diamond inheritance, ambiguity in multiple inheritance, virtual base class, virtual inheritance
is a relationship, isa, inheritance relationship, is a kind of
has a relationship, composition, contains objects, object as member, made up of objects
override, method overriding, function overriding, redefine in derived class, redefine the method, redefinition, replace base class method, new version in subclass, redefine in subclass, reimplement in derived class
polymorphism, many forms, many shapes, different behavior same interface, same call different behavior, behave differently, different forms, takes many forms, one interface many implementations, objects respond differently, multiple forms, one name many forms
static polymorphism, compile time polymorphism, ad hoc polymorphism
dynamic polymorphism, run time polymorphism, runtime polymorphism
virtual function, virtual method, virtual, can be overridden, overridden in derived classes, virtual member function
pure virtual function, pure virtual, abstract method, no implementation, virtual without body, abstract function, without implementation, without a body, has no body
abstract class, abstract base class, cannot be instantiated, can not be instantiated, cannot create objects, no objects can be created, at least one pure virtual, not instantiable, cannot be created directly
concrete class, can be instantiated, all functions implemented, objects can be created, implements all pure virtual
virtual table, vtable, virtual function table, table of function pointers
downcast, down casting, base to derived pointer, cast to derived class
upcast, derived to base pointer, cast to base class
object slicing, slicing, derived part is lost, derived part cut off
virtual destructor, destructor declared virtual, proper destructor called
template, generic programming, type parameter, parameterized type, works with any type, works for any data type, type independent, independent of type, for different data types, any data type
function template, template function, generic function, family of functions
class template, template class, generic class, family of classes, parameterised class
template specialization, template specialisation, specialized version of template, explicit specialization
template parameter, type parameter, formal type parameter, typename, placeholder type, type as parameter
exception, exceptional condition, abnormal condition, unusual condition, unexpected event, unexpected situation, runtime problem, exceptional situation, unexpected error
exception handling, handle exceptions, handle errors, error handling, deal with errors, deal with exceptions, exception processing
throw, raise an exception, throw an exception, raise, exception is thrown, signals an error
try block, try clause, code that may throw, code that might fail
catch block, catch, catch clause, exception handler, handler, catch handler, handles the exception, except clause, catch the exception
rethrow, throw again, re throw, pass exception on
stack unwinding, unwinding, unwind the stack
catch all, catch any exception, handles all exceptions
uncaught exception, unhandled exception, exception not caught, no matching handler, not handled
finally block, always executed, executed in any case, always runs
assertion, assert statement, checks that condition holds
precondition, pre condition, must be true before, condition before execution, holds before
postcondition, post condition, must be true after, condition after execution, holds after
invariant, always true, loop invariant, remains true, condition that always holds
file, stored data on disk, data on disk, file on disk
open a file, opening the file, fopen
close a file, closing the file, fclose
read from file, file input, ifstream, input file stream, reads a file
write to file, file output, ofstream, output file stream, writes a file, save to file
append mode, ios::app, add to the end, write at the end, open for appending, appending, append to file
end of file, eof, end of file marker, no more data, end of the file
sequential file, sequential access, sequential access file, read in order, accessed in order, from beginning to end
random access, direct access, random access file, access any element directly, immediate access, access in any order, any position directly, instant access, access by index, jump to any element
text file, ascii file, human readable file
binary file, not human readable, raw bytes
file pointer, file position pointer, seekg, fseek, file position
persistent, permanent storage, permanently stored, survives program termination, secondary storage, long term storage, kept after program ends, nonvolatile, non volatile
stream, sequence of bytes, flow of data, flow of bytes, series of bytes
buffer, temporary storage, temporary memory area, temporary storage area, hold temporarily
flush, empty the buffer, flush the buffer
command line argument, command line parameter, argument to main, argv
random number, rand, rand(), pseudo random number, random number generator, pseudorandom number
seed, srand, srand(), initialize random generator
ascii, ascii code, character code, ascii value
user, end user, client, customer
input process output, input processing and output
cpu, processor, central processing unit
arithmetic logic unit, alu, arithmetic and logic unit
main memory, ram, primary memory, random access memory, primary storage
secondary memory, hard disk, secondary storage, disk, hard drive
efficient, more efficient, better performance, works faster, improves performance, good performance
fast, speedy, rapid, less time, takes less time, short time, runs faster, quickly, saves time, quicker, high speed, faster
slow, takes longer, takes more time, more time, takes long time, longer time, slower, time consuming, runs slower, long time, lots of time
more memory, extra memory, additional memory, more space, extra space, additional space, uses more memory, takes more memory, more storage, higher memory usage, memory overhead, requires more memory, takes more space, consumes more memory
less memory, less space, memory efficient, saves memory, saves space, uses less memory, smaller memory usage, space efficient, little memory, memory saving, less storage
waste memory, wasted space, memory is wasted, unused memory, unused space, waste of space, waste of memory
big o, big oh, big o notation, big oh notation, order of growth, growth rate, rate of growth, asymptotic complexity
time complexity, running time, runtime, execution time, computational complexity, time requirement, amount of time, how long it takes, number of operations, number of steps, time taken
space complexity, memory usage, memory requirement, amount of memory, memory consumption, memory needed, space requirement, storage requirement, space used, space needed
worst case, at worst, in the worst case, worst case scenario, worst situation, maximum time, worst possible case, slowest case
best case, at best, in the best case, best case scenario, minimum time, fastest case, best possible case
average case, on average, expected case, in average, expected time, typical case, average time
upper bound, upper limit, asymptotic upper bound, no faster than, at most proportional
lower bound, lower limit, omega, big omega, asymptotic lower bound, at least proportional
tight bound, theta, big theta, asymptotically tight
constant time, o(1), independent of n, independent of input size, same time regardless, constant number of operations, does not depend on n, does not depend on size, regardless of size, fixed time, order 1
logarithmic time, o(log n), logarithmic, log n, log(n), order log n, o(lg n), log time, logarithm of n, lg n, log2 n, o(log2 n)
linear time, o(n), proportional to n, proportional to the input, proportional to number of elements, grows linearly, linear complexity, directly proportional
linearithmic, o(n log n), n log n, nlogn, order n log n, n log2 n, n lg n, loglinear, n times log n, o(n lg n), n log(n), log linear
quadratic time, o(n^2), quadratic, n squared, n^2, n2, o(n2), order n squared, square of n, n*n, o(n*n), o(n squared)
cubic time, o(n^3), cubic, n cubed, n^3, n3, o(n3), o(n cubed)
exponential time, o(2^n), exponential, 2^n, 2 to the n, two to the n
factorial time, o(n!), factorial complexity
polynomial time, polynomial, n^k, o(n^k)
amortized, amortised, averaged over many operations, average over operations, amortized cost
input size, size of input, number of elements, number of items, problem size, amount of data, size of the data, number of inputs, size of the problem, data size
twice as much, grows by factor two, double the size, two times, twice, twice as large
constant factor, constants are ignored, lower order terms ignored, ignore constants
in place, inplace, no extra memory, no additional memory, constant extra space, without extra memory, no extra space, no additional space, no extra storage, no additional storage, without additional memory, without auxiliary array, o(1) space, does not need extra space, no temporary array
not in place, out of place, needs auxiliary array, needs extra array, requires extra array, temporary array, additional array, auxiliary array, needs temporary storage
linked list, linkedlist, chain of nodes, list of linked nodes, nodes connected by pointers, collection of nodes, nodes linked by pointers, sequence of nodes, connected nodes, nodes connected by links
singly linked list, one way list, one directional list, singly linked, one direction only, only forward, traversed in one direction, one way linked list, single direction, link to the next only
doubly linked list, double linked list, two way list, two directional list, doubly linked, both directions, traversed in both directions, forward and backward, two way linked list, bidirectional list, next and previous pointers, next and previous, successor and predecessor
circular linked list, circular list, last node points to first, last points to first, points back to head, last node linked to first, end connected to beginning
node, list node, element with pointer, data and a pointer, data and link, self referential structure, data and pointer, data and reference, value and pointer
self referential, contains pointer to same type, points to same type
next pointer, pointer to next node, link to next, pointer to the next, next node, reference to next node, points to the next, link to next node, reference to next element, pointer to next element, points to successor, address of next node
previous pointer, pointer to previous node, link to previous, pointer to the previous, prev pointer, previous node, reference to previous node, points to the previous, link to predecessor, pointer to previous element, prev
head, head pointer, first node, front of list, first element, beginning of list, start of list, pointer to first node, beginning of the list, start of the list, first item
tail, tail pointer, last node, rear of list, last element, end of list, pointer to last node, end of the list, last item
dummy node, header node, sentinel node, dummy head, dummy header
empty, contains no elements, no elements, has no elements, nothing in it, zero elements, no items, no nodes, without elements
insert, add, add an element, insert an element, adding elements, add new element, put in
delete, remove, take out, erase, remove an element, delete an element, removing elements
shift elements, move elements, elements must be moved, shifting, move all elements, shift all elements, elements are shifted, push elements over, shift over
last in first out, lifo, last added first removed, last one in first out, newest first, most recent first, last inserted first removed, added last comes out first, last in is first out, first in last out, filo, most recently added first, last in first served
first in first out, fifo, first added first removed, first come first served, oldest first, first inserted first removed, added first comes out first, first in is first out, last in last out, fcfs, lilo
push, add to the top, put on top, place on top, insert at the top, adds element on stack, insert on top, adds on top, put on the stack, inserting at top
pop, remove from the top, take from top, removes the top element, take off the top, delete from top, removes top item, remove top element, removal from top, pop off
top, top of the stack, peek, top element, stack top, topmost element, look at the top, topmost, top item
enqueue, add to the rear, insert at the back, insert at the end, add at the end, add to the back, insert at the rear, en queue, add to the tail, insert at tail, added at the end
dequeue, remove from the front, take from the front, delete from the front, de queue, remove from the head, remove first element, removed from the beginning
front, front of queue, head of the queue, front of the queue, front element, beginning of queue
rear, rear of queue, tail of the queue, back of queue, end of the queue, rear end, rear of the queue
one end, same end, only one end, at one end, the same side, only at the top, single end
both ends, two ends, either end, front and rear, front and back, both sides, head and tail, front or back
opposite ends, different ends, two different ends, one end and the other, other end
deque, double ended queue, doubly ended queue, double ended, insert and remove both ends, insertion and deletion both ends
circular queue, ring buffer, circular buffer, circular array, wrap around, wraparound
priority queue, ordered by priority, highest priority first, removed by priority, served by priority, highest priority served first, according to priority, based on priority, priority order
stack underflow, underflow, pop from empty stack, pop an empty stack, remove from empty stack
undo, undo operation, backtrack steps, go back
balanced parentheses, matching parentheses, matching brackets, balanced brackets, parenthesis matching, bracket matching
infix, infix notation, infix expression, operator between operands, operator in between, operator in the middle
postfix, postfix notation, postfix expression, reverse polish notation, rpn, operator after operands, reverse polish, operator follows operands, operators after the operands, suffix notation
prefix, prefix notation, prefix expression, polish notation, operator before operands, operators before the operands, operator precedes operands
tree, hierarchical structure, hierarchical data structure, hierarchy, tree structure, hierarchical
root, root node, topmost node, top node, node without a parent, node with no parent, no parent, has no parent, first node in tree
leaf, leaf node, external node, terminal node, node without children, node with no children, no children, leaves, without children, has no children, childless node
internal node, interior node, non leaf node, node with children, nonleaf, has at least one child, inner node
parent node, parent, direct predecessor in tree, node above
child node, child, children, node below
sibling, same parent, brother, children of same parent, share a parent
ancestor, node on path to root, above in the tree
descendant, node in the subtree, below in the tree
subtree, sub tree, tree below node, part of the tree, smaller tree
left subtree, left sub tree, left branch
right subtree, right sub tree, right branch
edge, arc, link between nodes, branch, connection between nodes, line between nodes, connection between vertices
depth, depth of node, level, distance from root, number of edges from root, path length from root, edges from root
height, height of tree, tree height, longest path to leaf, longest path from root, depth of tree, number of levels, maximum depth, maximum level, longest path, height of the tree
degree, number of children, number of subtrees
binary tree, at most two children, at most 2 children, no more than two children, maximum two children, up to two children, two children or fewer, maximum of two children, two children at most, 0 1 or 2 children, zero one or two children, two subtrees
full binary tree, zero or two children, 0 or 2 children, either 0 or 2, proper binary tree, two or no children, strictly binary tree
complete binary tree, all levels filled except last, filled from left to right, completely filled levels, filled level by level, complete tree
perfect binary tree, all leaves at same level, all leaves same depth, leaves on same level, all levels full, all leaves on same level
binary search tree, bst, search tree, ordered binary tree, sorted binary tree, binary sort tree, binarysearch tree
left subtree is smaller, smaller values on left, smaller on the left, left is smaller, left less than root, left is less, smaller to the left, lesser values on left, less than the parent left, smaller values in left subtree, left subtree less than root
right subtree is larger, larger values on right, larger on the right, right is larger, right greater than root, right is greater, greater to the right, bigger values on right, right is bigger, larger values in right subtree, right subtree greater than root
inorder traversal, in order traversal, inorder, left root right, left node right, left subtree root right subtree, left then root then right, symmetric order, lnr
preorder traversal, pre order traversal, preorder, root left right, node left right, root first, root before its children, nlr
postorder traversal, post order traversal, postorder, left right root, left right node, root last, children before root, lrn
level order traversal, level order, level by level, breadth first traversal, level wise, row by row in tree
traverse, visit every node, visit each node, walk through, visit all nodes, go through all nodes, visit each node once, go through, step through the list, going through each element
visit, process the node, access the node, examine the node
sorted order, ascending order, increasing order, smallest to largest, arranged in order, from smallest to largest, ascending, lowest to highest, smallest first, in sorted order
descending order, decreasing order, largest to smallest, reverse order, descending, highest to lowest, largest first, from largest to smallest
unsorted, not sorted, unordered, random order, no particular order, not in order, no order, any order, arbitrary order, out of order
predecessor, inorder predecessor, largest in left subtree, rightmost of left subtree, maximum of left subtree
successor, inorder successor, smallest in right subtree, leftmost of right subtree, minimum of right subtree
balanced tree, balanced, height balanced, self balancing tree, balanced binary tree, self balancing, equal heights, subtrees of similar height, same height, nearly equal height, balanced height
unbalanced, unbalanced tree, skewed tree, degenerate tree, skewed, lopsided, not balanced, becomes a linked list, degenerates to linked list, like a linked list, degenerates into a list, degenerate, imbalanced, out of balance, one sided
avl tree, avl, height balanced tree, heights differ at most one, difference at most one, balance factor, difference in height
rotation, tree rotation, rebalance, re balance, rebalancing, restore balance
red black tree, red black, red and black nodes, colored nodes, coloured nodes
b tree, btree, balanced multiway tree
b plus tree, bplus tree, data only in leaves
splay tree, splay, recently accessed near root
trie, prefix tree, digital tree
heap, binary heap, heap data structure, heap structure
max heap, maxheap, parent larger than children, root is largest, largest at root, parent greater than children, maximum at the root, root is maximum, largest element at root, parent is larger, largest at the top, parent bigger than children, biggest at the root, maximum at the top
min heap, minheap, parent smaller than children, root is smallest, smallest at root, parent less than children, minimum at the root, root is minimum, smallest element at root, parent is smaller, smallest at the top, minimum at the top
heapify, sift down, percolate down, bubble down, trickle down, restore heap property, reheap, downheap
sift up, bubble up, percolate up, heapify up, upheap, trickle up, swim up
expression tree, parse tree for expression, operators are internal nodes
huffman, huffman coding, huffman tree, huffman encoding
hash table, hashtable, hash map, hashmap, dictionary, associative array, key value pairs, key value store
hash function, maps key to index, maps a key to index, key to index, converts key to index, key into an index, transforms key into address, computes index from key, hash of the key, maps keys to positions, key is mapped to index
collision, hash collision, same index, same hash value, same slot, same bucket, two keys same index, same hash code, hash to the same, maps to same slot, two keys hash same
collision resolution, resolve collisions, handle collisions, collision handling, deal with collisions, collision resolving, solve collisions
separate chaining, seperate chaining, chaining, chained hashing, linked list at each slot, linked list per bucket, open hashing, bucket chaining, list in each bucket, linked list of entries, chain of elements, linked lists for collisions
open addressing, closed hashing, probing, find another slot, probe for another slot, search for empty slot, next free slot, look for another location, find next empty slot, find an empty slot
linear probing, next available slot, next empty slot, check next slot, one slot at a time, next slot, next position, next free position, step by one
quadratic probing, probes at squares, squared steps, i squared, quadratic steps
double hashing, second hash function, two hash functions, rehash with second function, secondary hash function
load factor, ratio of elements to slots, elements divided by size, how full the table is, n/m, number of elements per slot, how full it is
rehashing, resize the hash table, enlarge the hash table, double the table size, bigger table, grow the hash table, larger table
clustering, primary clustering, elements cluster together, elements group together, form clusters
evenly distributed, uniform distribution, spread evenly, distributes uniformly, distribute evenly, uniformly spread, equally distributed, distributes keys evenly, evenly spread
bucket, slot, table position, hash slot
key, search key, key value, lookup key
search, look up, find, lookup, locate, searching for, look for, retrieve, seek
linear search, sequential search, one by one search, search one by one, check each element, checks every element, compare with each element, element by element, go through each element, examine each element, search every element, checks each element in turn, scan through all
one by one, one at a time, each in turn, element by element, one element at a time, one after another, individually
binary search, half interval search, bisection, halving search, logarithmic search, binary chop
divide in half, halves, split in half, cut in half, half the array, eliminates half, discards half, half is eliminated, split in two, divided into two halves, reduce by half, ignore half, in half each time
middle element, middle, midpoint, mid, center element, centre element, median position, middle value, middle item, central element, middle of the array
must be sorted, requires sorted data, only on sorted arrays, needs sorted array, sorted array, sorted list, array is sorted, sorted data, ordered list, ordered array, data is sorted, data must be ordered
sort, put in order, arrange in order, order the elements, arrange, rearrange in order, place in order, arrange elements, arranging data
swap, exchange, interchange, switch places, trade places, switch positions, switch them, swop
compare, comparison, check against, compare with, test against
adjacent elements, neighboring elements, neighbouring elements, adjacent pairs, consecutive elements, neighbors, pairs of adjacent elements, next to each other, adjacent items, two adjacent, side by side elements, adjacent values, elements next to eachother
bubble sort, bubblesort, sinking sort, swap adjacent elements, compare adjacent elements, swaps neighbors
selection sort, selectionsort, select the smallest, find smallest and swap, find the minimum repeatedly, selects the smallest element, repeatedly selects minimum, repeatedly finds smallest, picks the smallest, find smallest element, swap with smallest
insertion sort, insertionsort, insert into sorted part, inserts into correct position, insert into proper place, insert in the right place, inserts each element in place, insert into correct place, insert in sorted portion, inserted into its position, inserts into sorted sublist
correct position, right place, proper place, right position, proper position, correct place, final position, correct location, appropriate position, where it belongs, sorted position
sorted portion, sorted part, sorted sublist, sorted section, sorted subarray, sorted side, already sorted part
unsorted portion, unsorted part, unsorted sublist, unsorted section, remaining elements, rest of the array, unsorted subarray, remaining unsorted, rest of the elements
merge sort, mergesort, sort halves and merge, merges sorted halves, merge sorted subarrays, split and merge
merge, combine sorted lists, combine two sorted, put back together, combine, join together, combine the results, merge back together, joined
quick sort, quicksort, partition exchange sort, partition around pivot, pivot sort, partition sort
pivot, pivot element, partitioning element, pivot value
partition, divide around pivot, smaller left larger right, split around the pivot, splits around pivot, separates around pivot
heap sort, heapsort, sort using a heap, sorts with heap, remove root repeatedly, extract maximum repeatedly
radix sort, radixsort, digit by digit, sort digit by digit, sort by each digit
counting sort, count occurrences, counts each value
bucket sort, bin sort, distribute into buckets, bucketsort
shell sort, shellsort, diminishing increment sort, gap sort
stable sort, stable, preserves relative order, keeps relative order, equal elements keep order, maintains relative order, order of equal elements, same relative order, equal elements stay in order, stability, maintain order of duplicates, preserves the order
unstable sort, not stable, unstable, may change relative order, order of equals may change
internal sort, in memory sort, data fits in memory, all data in memory
external sort, data too large for memory, does not fit in memory, data on disk sorted
comparison sort, comparison based, based on comparisons, comparing elements, comparison based sort
already sorted, sorted input, presorted, already in order, sorted already
early exit, no swaps occurred, no swaps made, no exchanges, no swaps
divide and conquer, divide & conquer, break into subproblems, divide problem into subproblems, divide into smaller subproblems, split into subproblems, divide and rule, splits into smaller problems, recursively divide, divided into smaller parts
dynamic programming, dp, overlapping subproblems, store solutions of subproblems, solve each subproblem once, reuse solutions of subproblems, stores subproblem results, remember subproblem solutions
optimal substructure, optimal solutions of subproblems, optimal subproblem solution
bottom up, tabulation, bottom up approach, from smallest subproblem
greedy, greedy algorithm, greedy approach, locally optimal choice, best choice at each step, local optimum, best local choice, best immediate choice, choose best at the moment, takes best at each step, greedy method, best at each step, locally best, immediate best
optimal solution, best solution, optimum, best possible solution, optimal, best result
backtracking, back tracking, undo the last choice, go back and try another, tries all possibilities, go back when stuck, abandon partial solution, try and go back, undo the choice
brute force, exhaustive search, try all possibilities, tries every possibility, check all possibilities, naive approach, tries all combinations, every possible solution, try every combination, checks every possibility, all possible combinations
branch and bound, prune, cut off branches
heuristic, rule of thumb, approximate method, approximation, good guess
tower of hanoi, hanoi
knapsack, knapsack problem, 0/1 knapsack
travelling salesman, tsp, travelling salesman problem
graph, set of vertices and edges, vertices and edges, nodes and edges, network, collection of vertices and edges, nodes connected by edges, vertices connected by edges
vertex, node, vertices, point in graph
directed graph, digraph, edges have direction, edges with direction, directed edges, one way edges
undirected graph, edges have no direction, edges without direction, undirected, two way edges, bidirectional edges, no direction
weighted graph, edges have weights, edges with cost, weighted, edge weights, cost on edges, weighted edges
acyclic, no cycles, without cycles, cycle free, contains no cycles, no loops in graph, has no cycles
cyclic, contains a cycle, has a cycle, with cycles, contains cycles
cycle, closed path, circuit, path back to start, starts and ends same vertex
dag, directed acyclic graph, acyclic directed graph
path, sequence of edges, sequence of vertices, route, sequence of connected vertices, route between vertices
connected graph, path between every pair, all vertices reachable, every vertex reachable, path between any two
complete graph, edge between every pair, every vertex adjacent to all, all possible edges
adjacency matrix, 2d array of edges, n by n matrix, matrix of connections, v by v matrix
adjacency list, list of neighbors, list of neighbours, list of adjacent vertices, linked list per vertex, neighbor list
adjacent vertex, neighbor, neighbour, connected by an edge, adjacent node, neighboring vertex, neighbouring node, adjacent
sparse graph, few edges, sparse, small number of edges, not many edges
dense graph, many edges, dense, large number of edges, lots of edges
breadth first search, bfs, breadth first, level by level search, visits neighbors first, breadth first traversal, all neighbors first, visit all neighbors first, breath first search, explore neighbors first
depth first search, dfs, depth first, goes as deep as possible, as deep as possible, depth first traversal, as far as possible, goes deep before backtracking, goes deep first, follow path to end
shortest path, minimum distance path, least cost path, cheapest path, shortest route, minimum path, lowest cost path, minimum cost path, shortest distance
dijkstra, dijkstra algorithm, djikstra, dijkstra s algorithm
bellman ford, bellman ford algorithm
floyd warshall, floyd algorithm, all pairs shortest path
negative weights, negative edges, negative edge weights, negative cost
minimum spanning tree, mst, minimal spanning tree, minimum cost spanning tree, spanning tree of least weight
spanning tree, connects all vertices, connects all nodes, covers all vertices, includes all vertices
kruskal, kruskal algorithm
prim, prim algorithm
topological sort, topological order, linear ordering of vertices
union find, disjoint set, disjoint set union
mark as visited, visited flag, keep track of visited, already visited, marked visited, visited set, remember visited nodes
linear data structure, linear structure, sequential structure, elements in sequence, arranged sequentially, linear arrangement
nonlinear data structure, non linear data structure, nonlinear, non linear, not linear, not sequential
iterator object, object for traversing, moves through a container, cursor, traverses container elements
container, collection, container class, holds other objects, collection class
unique elements, no duplicates, without duplicates, no repeated elements, distinct elements, no duplicate values
duplicate, same value twice, double entry, repeated value, appears twice, occurs more than once, repeated elements
maximum, largest, greatest, biggest, highest, max, largest value, largest element
minimum, smallest, lowest, least, min, smallest value, smallest element
larger, greater, bigger, higher, greater than, larger than, more than, bigger than, exceeds, above
smaller, less, lesser, lower, less than, smaller than, fewer, fewer than, below
equal, the same, identical, equal to, same as
simple, easy, straightforward, uncomplicated, not complicated, easy to implement, simple to implement, easier to implement, simpler, not difficult
difficult, hard, complicated, hard to implement, difficult to implement, more complicated, tricky, more complex, not easy
large data, large amounts of data, big data sets, large data sets, large input, large arrays, large lists, many elements, large number of elements, lots of data, huge data, large datasets, large n
small data, small data sets, small arrays, small lists, small input, few elements, small number of elements, small amount of data, small datasets, little data, small n
advantage, benefit, pro, plus point, strength, upside, merit
disadvantage, drawback, con, downside, weakness, shortcoming, negative point, limitation
need, require, necessary, must have, has to have
cause, lead to, result in, produce, give rise to
contain, include, consist of, made up of, comprise, composed of, have inside, is made of
allow, enable, permit, let, make possible, gives ability, make it possible
cannot, can not, not able to, unable to, not possible, impossible, not allowed, may not, can t
optional, not mandatory, not required, not necessary, not needed, may be omitted, can be left out, not obligatory, can be omitted
mandatory, compulsory, obligatory, required, must be present, has to be
omit, leave out, left out, skip, drop
immediately, right away, at once, straight away, instantly, directly
printf, formatted output, format string output
scanf, formatted input
getline, read a whole line, reads the entire line
manipulator, stream manipulator, output formatting
copy assignment, assignment of objects, memberwise assignment, overloaded assignment operator
rule of three, big three
self assignment, assign object to itself
cascaded calls, chained calls, method chaining, return *this
coupling, dependency between modules, interdependence
cohesion, does one thing, single responsibility, single purpose, one well defined task
message passing, send a message, objects communicate, sending messages
nested class, inner class
run time type information, rtti, runtime type information
singleton, only one instance, single instance, one instance only
sequence container, vector list deque
wrapper, wrapper class, wraps another object
uml, unified modeling language, class diagram
skip list, skiplist
bloom filter, probabilistic set
interpolation search, estimate the position
recurrence relation, recurrence, recursive formula, recurrence equation
master theorem, master method
hash code, hash value, digest of key
least recently used, lru, not used for longest time
sparse matrix, mostly zeros, mostly zero elements
permutation, arrangement of elements, ordering of elements
self organizing list, move to front
reverse, reverse the order, turn around, backwards, opposite order, inverted order
string matching, pattern matching, substring search
np complete, npcomplete, no polynomial algorithm known
gcd, greatest common divisor, euclid algorithm, highest common factor
prime number, only divisible by itself, divisible by one and itself
n queens, eight queens, 8 queens
median of three, median of 3, middle of three values
random pivot, randomized quicksort, randomised pivot, choose pivot randomly
bad pivot, smallest or largest pivot, pivot is the smallest, pivot is the largest, poor pivot, unbalanced partition
gap, increment sequence, interval between elements
merge step, combine step, conquer step
divide step, splitting step, division step
single element, one element, size one, one item, size 1, length one, only one element, one element left, single item
change the pointers, update the pointers, adjust the links, relink, change links, only pointers change, update links, rearrange pointers, adjust pointers, modify the pointers, reassign pointers
easy insertion and deletion, fast insertion and deletion, insert and delete easily, efficient insertion and deletion, insertions and deletions are efficient
traverse from the beginning, start from the head, follow the links, go through the list, traversed from the head, start at the first node, sequential traversal, follow pointers from head
pointers need memory, memory for pointers, extra memory for pointers, store the pointers, space for links, storage for links, additional pointer, extra pointer, extra link
as needed, on demand, when needed, when required, if needed, as required, as necessary
check if empty, isempty, is empty, test for empty, empty check
check if full, isfull, is full, test for full
number of nodes, node count, count of nodes, total nodes
size of array, array size, number of elements in array, length of array, array length
array of pointers, array of addresses, pointer array
pass array, array as argument, array as parameter, array passed to function
array size must be passed, size passed separately, pass the size, second parameter for size, function needs the size
parameter types, types of parameters, argument types, types of arguments, data types of parameters
compiler checks, compiler validates, compiler verifies, checked by the compiler, compiler can check, validate function calls, validates calls
compiler generates, compiler creates, provided by the compiler, generated by compiler, compiler provides, compiler automatically creates
type checking, type safety, type safe, checks the types, checks data types
strongly typed, strict types
dynamically typed, types determined at run time, type decided at runtime
statically typed, types known at compile time, type declared explicitly
data is preserved, retains data, data is kept, not lost, data is not lost
temporary, short term, temporarily, for a short time
several, multiple, many, various, numerous, a lot of, more than one, lots of
entire, whole, all of the
part, portion, piece, section, segment, fragment
beginning, start, starting point
different, distinct, not the same, unlike
unique, one of a kind, only one
access, reach, get to, get at
modify, change, alter, update, edit
create, make, build, construct
split, divide, separate, break up, break apart
purpose, goal, aim
determine, decide, figure out, work out, find out
specify, define, state explicitly, indicate
nearly sorted, almost sorted, partially sorted, mostly sorted
divided by two, halve, divide by 2, half the size
global optimum, globally optimal, best overall, best overall solution
argc, argument count, number of command line arguments
`;

/** A weaker match than an alias. */
export const PROGRAMMING_RELATED = `
stack, lifo, last in first out, lifo structure
queue, fifo, first in first out, fifo structure, waiting line
bug, error, fault, mistake, flaw, problem, issue
machine code, executable code, binary
compiler, translator
program, software, application, app
comment, documentation, explanation, description
run, execute, start the program
simulation, prototype, model
requirements, needs, what the user wants, wishes
testing, verification, checking, make sure it works
ensure, make sure, guarantee, verify, check
result, outcome, output, answer
function, method, procedure, operation
parameter, argument, input to the function
return value, result, output of function
variable, memory cell, container, box, placeholder
constant, literal, fixed value
scope, part of program, region, area of the program, where defined
lifetime, existence, duration, time in memory
block, function body, braces
global, everywhere, whole program, entire program, all functions
local, within function, inside function, only in function
loop, cycle, repeated execution
condition, test, expression, criterion, boolean expression
decision, choice, selection, alternative
iteration, pass, step, round, cycle
counter controlled, known number of repetitions, for loop
sentinel controlled, unknown number of repetitions, while loop
header, declaration, interface, signature
prototype, return type name and parameters, tells the compiler
definition, body, implementation, code of the function
tells the compiler, informs the compiler, announce to the compiler, lets the compiler know
pass by reference, pass by pointer, modify the original
pass by value, original unchanged, local copy, copy
constant reference, efficient and safe, no copy and no modification, protects the argument
protect, prevent changes, safe, secure, prevent modification, avoid accidental changes, safeguard
large object, large argument, large structure, big object, large data items
inline function, small function, short function, frequently called function
overhead, cost, extra time, extra memory, extra work
recursion, smaller version of itself
recursive function, more memory, stack space, many function calls, slower
iteration, less memory, less overhead, faster
base case, stop recursion, end the recursion, no further recursive call, known answer
recursive step, reduce the problem, move toward base case, simplify the problem
infinite loop, infinite recursion, never stops
array, table, sequence of elements
element, value, data, object, item
index, position, location, place
string, characters, text
pointer, address, memory location
memory location, place in memory, location, cell
uninitialized, unknown, undefined, unpredictable, garbage, undefined behavior
undefined behavior, unpredictable behavior, undefined behaviour, anything can happen
memory leak, runs out of memory, memory lost, wasted memory
heap memory, dynamic allocation, new operator
stack memory, local variables, automatic variables
data structure, container, collection
abstract data type, interface, independent of implementation, what not how
class, type, category, kind
attribute, property, state, characteristic, feature, data
member function, behavior, behaviour, operation, action, what object can do
object, entity, thing, real world entity, real world object, item
constructor, create the object, initialization of data members, set up, prepare object
default constructor, default values, no parameters
destructor, deallocate memory, free resources, end of life of object
encapsulation, private data, access control, protection of data, restrict access, security
abstraction, interface, simplification, simplify, general concept
inheritance, reuse, hierarchy, code reuse, extends
base class, general class, more general, generalization
derived class, specialized class, more specific, specialization, extended version
polymorphism, virtual functions, dynamic binding
private, hidden, inaccessible, not visible
public, visible, available, accessible, open
accessor, read the value, obtain value, retrieve the value
mutator, write the value, modify the value, assign the value
friend, access to private, exception to encapsulation
template, reuse for many types, one definition for many types, avoid overloading
exception, error, problem, failure
throw, signal, report, indicate error
catch, handle, deal with, process error, respond to error
file, permanent data, disk storage, document
stream, channel, connection to device, input and output
complexity, efficiency, cost, performance, running time
time, number of operations, steps, speed
space, memory, storage
big o, upper bound
omega, lower bound
theta, tight bound, exact bound
scalable, grows slowly, handles large input
random access, constant time access, access through index
linked list, dynamic size, pointers, nodes
node, element, item, object
singly linked list, next pointer only, one pointer, one link
doubly linked list, two pointers, two links, both neighbors
circular list, no null at end, no end, last to first
end of list, null, last node, tail
insertion at beginning, constant time insertion, insert at head
insertion at end, append, insert at tail
insertion in the middle, anywhere, any position, arbitrary position
push, insert, add
pop, delete, remove
enqueue, insert, add, join
dequeue, delete, remove, leave
peek, view without removing, look without removing, read the top, see without removing
stack of plates, pile of plates, pile of books, stack of books, stack of dishes, stack of trays
people in line, line at a store, waiting in line, checkout line, line of people, bank line, queue at a shop
function calls, recursion, undo, expression evaluation
print jobs, print queue, printer queue, scheduling, job scheduling
head pointer, top pointer, stack top pointer
front pointer, head pointer
rear pointer, tail pointer
stack empty, top is null, head is null, top is -1, null head
priority queue, heap, binary heap, importance
tree, hierarchy, parent child relationship, branches
leaf, end node, bottom node, last node
left subtree, left child, left side, left node
right subtree, right child, right side, right node
left subtree is smaller, left child is smaller, left child is less
right subtree is larger, right child is larger, right child is greater
height, number of levels, depth
level, depth, generation
balanced, logarithmic height, minimal height, log n height
unbalanced, linear height, worst case tree, one long chain
binary search tree, efficient searching, ordered storage, sorted storage, fast lookup
inorder, sorted output, ascending output, prints in sorted order
preorder, copy the tree, prefix expression
postorder, delete the tree, postfix expression
avl tree, self balancing, balanced tree
rotation, restructure, fix the balance
heap, complete binary tree, heap property, heap order
max heap, parent greater or equal, parent at least children
min heap, parent less or equal, parent at most children
hash table, constant time lookup, fast lookup, direct lookup
hash function, calculates index, computes address, formula
collision, conflict, clash, same location, same place
chaining, linked list, list
open addressing, another slot, other location
load factor, fullness, capacity used
even distribution, few collisions, minimize collisions, avoids collisions, reduces collisions
linear search, unsorted data, simple search, slow search
binary search, sorted data, middle, fast search
midpoint, compare with middle, compares to middle
search fails, not found, element is absent, not in list, unsuccessful search, does not exist, not present
search succeeds, found, element is present, match, successful search, located
sort, order, organize, arrange
bubble sort, adjacent swaps, largest bubbles to end, largest sinks to end, larger values move to end
selection sort, minimum, smallest, find the smallest
insertion sort, like sorting cards, sorting playing cards, hand of cards, cards in hand
merge sort, divide and conquer, halves, merging
quick sort, divide and conquer, pivot, partitioning
heap sort, max heap, extract the root, remove the root
stable, order of duplicates, equal keys
in place, memory efficient, little extra memory
pivot choice, choosing the pivot, selection of pivot, pivot selection
divide and conquer, subproblems
combine, merge, join, put together
dynamic programming, memoization, tabulation, table of results
greedy, not always optimal, short sighted, may miss optimum
backtracking, depth first search, trial and error
graph, network, map of connections, relationships
vertex, point, location, city
edge, connection, link, relationship, road
weight, cost, distance, length, value on edge
bfs, queue, shortest path unweighted
dfs, stack, backtracking
adjacency matrix, constant time edge lookup, more space, dense graphs
adjacency list, less space, sparse graphs
minimum spanning tree, minimum total weight, least total cost, smallest total weight
topological sort, dependency order, prerequisites order, before its dependents
shortest path, dijkstra, minimum cost
flexible, adaptable, versatile, dynamic
reliable, robust, stable program, dependable
readable, organized, structured, neat
easier, simpler, more convenient, convenient
reuse, avoid rewriting, use in other programs, save work
reduce, decrease, lower, minimize, cut down, lessen
increase, grow, raise, enlarge, rise, expand
improve, enhance, optimize, make better
restrict, limit, prevent, forbid, disallow
independent, separate, on its own, standalone
depend on, based on, determined by, relies on, according to
refer to, point to, represent, stand for
type, kind, sort of, category
keep, store, hold, save, maintain
save, store, record, write
move, transfer, go
copy, duplicate, replica, clone
group, collection, set of, bunch, series
used for, used to, purpose, helps to, serves to
usually, generally, typically, often, normally, mostly, most of the time
only, just, solely, exclusively
each, every, all
once, one time, a single time
before, prior to, earlier than, ahead of
after, following, later than, afterwards
inside, within
outside, out of, external to
example, for instance, such as
useful, helpful, handy, good for
correct, right, valid, proper, accurate
incorrect, wrong, invalid, faulty
new operator, malloc, allocate memory
`;
