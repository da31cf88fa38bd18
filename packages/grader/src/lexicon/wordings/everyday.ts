/** Of everyday English as people explain with it. See phrase-index.ts for what a line is. */
export const EVERYDAY_ALIASES = `
make, made, create, creation, build, built, construct
generate, produce
make use of, use, usage, utilize, utilise, makes usage of, employ
with the help of, by means of, by using, with the use of, by use of, via
keep, kept, retain, preserve, hold on to, held on to
store, storage, save, saved in
move, relocate, shift, change position
transfer, carry over, pass along, hand over
change, alter, modify, modification
update, bring up to date, brought up to date, make current, refresh
convert, conversion, transform, turn into, translate into, change into, made into
find, found, locate, discover, come across
look for, search, search for, seek, try to find, hunt for
look up, lookup, find by key, search by key
compare, comparison, compare with, check against, put side by side
choose, chose, chosen, choice, select, pick, pick out
opt for, decide on, settle on
allow, permit, makes possible, makes it possible, enable, lets you, lets us
allowed, permitted, legal, permissible, accepted
not allowed, forbidden, prohibited, not permitted, disallowed, illegal, banned
prevent, stop from, keep from, block from, avoid, make impossible
avoid, get around, steer clear of, stay away from
ensure, guarantee, make sure, makes certain, be certain, assure, insure that, see to it
repeat, repetition, do again, done again, over and over, again and again
repeated, many times, multiple times, several times, more than once, time and again
redo, do it again, start over, start again, do over, begin again
restart, reboot, bring back up
stop, halt, terminate, come to an end, cease, comes to a stop
complete, is complete, fully done, get done
come to an end, finish, is finished, conclude
exit, leave, get out of, break out of, come out of, jump out of
wait, wait for, hold on until, stand by, stay until
wait until finished, wait for completion, wait until done, wait till it ends
pause, suspend, put on hold, stop temporarily, stop for a while, stop for some time
resume, continue where left off, pick up where left, go on from there
continue, go on, keep going, carry on, proceed
send, sent, transmit, transmission, send out, dispatch
receive, reception, get sent, is sent
obtain, retrieve, fetch, acquire
give back, gave back, given back, return, hand back, send back, comes back with
show, shown, display, visualize, visualise, present on screen
print, output to screen, write to screen, show on screen, display on screen, print out
hide, hidden, hid, conceal, not visible, not shown, invisible, keep out of sight
reveal, expose, make visible, uncover, disclose
split, divide, division, break up, break into parts, split up, cut into pieces, separate into, break down into, broken into
split in half, divide in two, cut in half, halve, divide by two, split in two, break in half
combine, put together, bring together, brought together, merge
connect, link, hook up, tie together, attach to each other
attach, fasten, add onto, fix to
collect, gather, bring together, accumulate
replace, substitute, swap out, put in place of, take the place of, takes its place
overwrite, overwritten, overwrote, write over, replace the old value, written over
swap, exchange, interchange, trade places, change places, switch places
describe, description, tell about, give details of, describes what
explain, explanation, make clear, clarify, clarification
represent, representation, stand for, stood for, denote, symbolize, symbolise
means that, that is, in other words, i.e, which means, that means
depend on, depend, rely on, relies upon, reliant, hinge on, is determined by
regardless of, irrespective of, no matter, independent of, does not depend on, doesnt matter, without regard to
belong to, belong, is owned by, owned by
happen, occur, occurrence, take place, took place, come about
fail, failure, does not succeed, not succeed, does not work, doesnt work, doesn t work, did not work, is unsuccessful, unsuccessful, go wrong, goes wrong, went wrong, not successful
succeed, success, work out, goes well
stop working, no longer works, malfunction, broke down, break down, does not work anymore
put in, insert, put into
append, add to the end, add at the end, put at the end, attach to the end, add on the end, tack on
prepend, add to the front, add at the beginning, put at the front, add to the beginning, insert at the front
remove, delete, take out, took out, take away, get rid of, eliminate
throw away, discard, thrown away, threw away, drop, toss out, dispose of
erase, wipe, wipe out, clear out, empty out, delete everything
go through, went through, walk through, step through, traverse, pass over, iterate over
one by one, one at a time, each in turn, individually, one after another, one after the other
start, begin, began, begun, commence, initiate
turn on, switch on, activate, enable
turn off, switch off, deactivate, disable
set up, configure
prepare, make ready, get ready
carry out, perform, execute, do the work
at the same time, simultaneously, in parallel, all together at once
check, verify, verification, test whether, see if, look whether, check if, checks whether
examine, inspect, look at, look into, go over
decide, decision, determine, work out whether, figure out
figure out, work out, find out, determine
know, knew, known, aware of, is aware
learn, learnt, come to know, find out
remember, keep in mind, recall, memorize, memorise, keep track of
forget, forgot, forgotten, not remember, does not remember, loses track of
keep track of, track, monitor, keep an eye on, keep record of
record, write down, wrote down, written down, note down
number of, how many, count of, total number of, quantity
calculate, compute, work out
estimate, approximate, rough guess, guess
measure, gauge, quantify
increase, grow, grew, grown, growth, go up, goes higher, rise, gets larger, gets bigger, become larger
decrease, shrink, shrank, shrunk, go down, went down, get smaller, gets lower, become smaller, become less, decline, diminish
reduce, reduction, lessen, cut down, bring down, make smaller, made smaller, make less
enlarge, make bigger, make larger, expand, expansion
shorten, make shorter, cut short, truncate, cut off
lengthen, make longer, prolong
speed up, accelerate, make faster, makes it quicker, run faster
slow down, make slower, slows, decelerate, becomes slow, get slower
improve, make better, makes it better, enhance, get better
worsen, make worse, get worse, degrade, deteriorate
help, assist
protect, guard, safeguard, keep safe, shield
damage, harm, hurt
repair, put right, mend, fix the problem, fix a problem
correct, accurate, accuracy, without mistakes
incorrect, wrong, not correct, not right, inaccurate, erroneous
is true, holds true, is the case, evaluates to true
false, not true, untrue, does not hold
valid, acceptable, well formed
invalid, not valid, not acceptable, malformed
error, mistake, err
bug, defect
free of errors, without errors, error free, no errors, no mistakes, has no bugs, bug free
raise an error, throw an error, give an error, gives error, cause an error, error occurs, there is an error, results in an error, get an error, error is thrown, error out
throw an exception, raise an exception, exception is thrown, exception is raised, thrown exception, exception occurs, threw an exception
crash, stop unexpectedly, terminate abnormally, blow up, crash down, terminate unexpectedly
deal with, handle, take care of, cope with, dealt with, manage
ignore, disregard, not considered, pay no attention, leave out of account, is not looked at, does not care about, not taken into account
skip, leave out, left out, omit, omission, pass over, jump over, skip over
include, contain, inclusion, have inside, has inside, have in it, has in it
consist of, is made up of, made of, is composed of, composed of, made up from, comprise, built from
exclude, exclusion, leave out, not included, keep out, does not include
lack, does not have, has no, is missing, without, absent, absence, there is no, have no, not having, there are no, do not have
missing, not present, absent, not there, nonexistent, does not exist, doesnt exist, non existent, not found
exist, is present, presence
available, accessible, can be used, ready for use, can be accessed
unavailable, not available, not accessible, inaccessible, cannot be accessed, cannot be reached, cannot be used
accessible, can be accessed, reachable, can be reached, able to access
visible, can be seen
appear, show up, turn up
disappear, vanish, go away, gone, is lost
lose, lost, loss
possess, have its own, has its own
share, have in common, use together, use jointly, used together by
assign, give a value, gives a value to
call, invoke, invocation
ask, request, ask for, demand
reply, respond, response, answer
tell, told, inform, let know, notify, notification
warn, alert, caution
suggest, propose, recommend, advise
expect, anticipate, count on, look forward
assume, assumption, suppose, take for granted, presume
try, attempt, tries to, make an attempt
retry, try again, attempt again, another attempt
lead to, led to, result in, bring about, brought about, give rise to, cause
because, since, due to, as a result of, owing to, on account of, thanks to, because of, for the reason that, as a consequence of
therefore, thus, hence, as a result, consequently, for this reason, as a consequence, thats why, that is why, because of this, that s why
so that, in order to, in order that, for the purpose of, with the aim of, so as to
purpose, aim, what it is for, intended use, intention, is meant for
the reason, the cause
result, outcome, what comes out, comes out, end product
effect, consequence, impact
input, goes in, what goes in, is fed in, fed into, what is given to
side effect, also changes something else, unintended effect, additional effect
difference, distinction, what distinguishes
different, not the same, not identical, distinct, are not alike, unlike
same, identical, no different, the very same, exact same
similar, alike, resemble, much the same, almost the same
is equal, equal, ==
not equal, unequal, !=, is not equal
advantage, benefit, pro, upside, plus point, good thing, strength, good side
disadvantage, drawback, con, downside, weakness, minus point, bad thing, shortcoming, negative side
trade off, tradeoff, compromise, give and take, balance between
part, piece, portion, bit of, parts of
component, constituent, building block, part
whole, entire, all of, the entirety, in its entirety
kind, type of, sort of, kinds of, category, variety
step, stage, phase
ordering, arrangement in order, order in which, sequence in which
place, location, position, where it is
amount, quantity, how much
group, collection, bunch, set of, bundle, cluster of
rule, regulation
manner, way in which, way of
example, for instance, such as, e.g, for example, like for example
detail, particulars, specifics, fine point
main, primary, principal, most important, chief
minor, less important, secondary, small, insignificant, unimportant
important, significant, crucial, essential, matters a lot
basic, fundamental, elementary, foundational
goal, target, objective
responsibility, responsible for, takes care of, in charge of
role, plays the part
characteristic, trait
behaviour, behavior, how it behaves, how it acts, the way it behaves
criterion, criteria, prerequisite, condition that must hold
limitation, restriction, constraint, restricted by
maximum, largest, biggest, greatest, highest, max
minimum, smallest, lowest, min
more than one, multiple, several, many, two or more, at least two, numerous, various, a number of, greater than one, 2 or more
exactly one, only one, just one, a single, one and only one, precisely one, single, only a single, one single
exactly, precisely
exactly once, only once, just once, a single time, one time only, one time, precisely once
at most, no more than, not more than, up to, a maximum of, does not exceed, less than or equal, <=, at maximum, not greater than, cannot exceed, or less, or fewer, maximum of
at least, no less than, no fewer than, not less than, a minimum of, greater than or equal, >=, or more, at minimum, not fewer than, minimum of, atleast
more than, greater than, larger than, exceed, bigger than, higher than, in excess of
less than, smaller than, fewer than, lower than
at most one, no more than one, zero or one, one or none, not more than one, one at most
at least one, one or more, minimum of one, no less than one, 1 or more
zero or more, any number of, none or more, any amount of, arbitrarily many, as many as wanted, as many as needed
as many as, the same number of, equal number of, same amount of, equally many
any number, arbitrary number, no limit on number, unlimited number, as many as you want, as many as you like
unlimited, no limit, infinite, without limit, unbounded, no upper bound, unrestricted, not limited, limitless, endless
infinite, never ends, endless, goes on forever, without end, runs forever, never stops, never terminates
limited, restricted, bounded, finite, has a limit
few, a small number, not many, only a few, handful
a lot of, lots of, large number of, a great many, plenty of, large amount of, many
most of the, the majority of, majority, the greater part, mostly
mostly, mainly, usually, in most cases, for the most part, most of the time, primarily
none, not any, not one, not a single
nothing, not anything, none at all
empty, nothing in it, contains nothing, has no elements, no content, nothing inside, not containing anything, blank, has nothing in it
full, no more room, no space left, no room left, filled up, has no space
enough, sufficient, adequate
insufficient, not enough, too little, too few, inadequate, not sufficient
too much, too many, excessive, more than necessary
extra, additional, supplementary
unnecessary, needless, not needed, superfluous, redundant, not necessary, unneeded, no need
twice as much, double, two times, twice, twofold, twice as many, 2x, times two, twice the
three times, triple, threefold, thrice, 3x
half, one half, 50 percent, fifty percent, half as much, half of, 1/2
quarter, one fourth, 25 percent, one quarter, 1/4
percent, per cent, percentage, out of a hundred
ten times, tenfold, 10x
first, at first, initially, first of all, the earliest
initial, at the start, in the beginning
last, final, the last one
finally, in the end, at last, lastly, ultimately
eventually, sooner or later, in the long run, at some point, some time later
before, prior to, earlier than, ahead of, previously to, preceding, sooner than
after, afterwards, subsequent to, subsequently, later on, after that
previous, preceding, prior, earlier, the one before
next, following, subsequent, the one after, succeeding, successor
as soon as, immediately after, right after, the moment, directly after, straight after, immediately when
immediately, instantly, right away, straight away, without delay, instantaneously, promptly, without waiting
later, at a later time, in the future, some time later, later on
delay, postpone, put off, defer, hold off, do later, wait until needed
only when needed, on demand, when it is needed, lazily, lazy, only when required, not until needed, as needed, when necessary
only when, only if, not unless, only in case, not until
in advance, beforehand, ahead of time, upfront, up front, before it is needed
every time, each time, whenever, always when, on every occasion
always, at all times, in every case, in all cases, without exception, invariably, constantly
never, at no time, not ever, not once, under no circumstances
sometimes, occasionally, now and then, from time to time, in some cases, once in a while, not always
often, frequently, commonly, a lot of times, oftentimes
rarely, seldom, hardly ever, not often, infrequently, uncommon, almost never
usually, normally, typically, as a rule, ordinarily, commonly
until, till, up to the time, as long as not
during, in the course of, for the duration of, while
as long as, so long as, provided that, on condition that
if, in case, in the case that, provided that, on condition that
unless, if not, except if, except when
otherwise, else, if not, or else, in the other case
after that, thereafter, and then
periodically, at regular intervals, regularly, every so often, at fixed intervals, from time to time
continuously, all the time, without interruption, non stop, nonstop, constantly, without stopping, uninterrupted
gradually, little by little, step by step, bit by bit, slowly, over time, incrementally, progressively
suddenly, abruptly, all of a sudden, without warning, unexpectedly
quickly, fast, rapidly, speedy, in short time, in little time, high speed
slow, slowly, takes long, takes a long time, takes much time, time consuming, takes lots of time, takes too long, sluggish
faster, quicker, speedier, takes less time, in less time, more quickly, higher speed, better performance, more rapid, runs quicker, saves time
slower, takes longer, takes more time, more time consuming, less fast, worse performance, needs more time, less quick
takes less memory, less memory, uses less memory, saves memory, less space, smaller memory footprint, memory efficient, more memory efficient, less storage, uses less space, saves space
more memory, uses more memory, takes up more space, additional space, extra memory, more space, extra space, higher memory usage, additional memory, more storage
efficient, economical, without waste, little overhead, performant
inefficient, wasteful, not efficient, waste of resources, wastes resources
cheaper, less expensive, costs less, lower cost, less costly, more economical, saves money
expensive, costly, costs a lot, high cost, pricey
cheap, inexpensive, low cost, costs little, not expensive
easy, simple, not difficult, not hard, effortless, straightforward, simply, easily
hard, difficult, not easy, challenging, tough, difficulty
easier, simpler, less difficult, less complicated, more simple, more easy, less complex
harder, more difficult, more complicated, more complex, less easy
simplify, make simpler, make easier, makes it easier, ease, facilitate, simplification
complicate, make harder, make more difficult, make more complex, makes it complicated
complex, complicated, intricate, not simple, involved
better, superior, preferable, more suitable
worse, inferior, not as good, less good, poorer
best, optimal, most suitable, ideal, optimum, the very best
suitable, appropriate, fitting, good for, suited, right for, well suited, proper
unsuitable, inappropriate, not suitable, not appropriate, not good for, ill suited, not suited
helpful, of use, handy, is useful, are useful
useless, of no use, not useful, pointless, no use
must, has to, have to, need to, required to, is necessary, obliged to, had to, needs to be, is required, got to
mandatory, required, compulsory, obligatory, necessary, not optional, must be given, must be present, must be provided, cannot be omitted, has to be given
optional, not required, need not, not mandatory, not necessary, not obligatory, can be omitted, may be omitted, can be left out, not compulsory, does not have to, no need to, not needed, doesnt have to
need, require, necessity
can, able to, is capable of, has the ability, capable, be able
cannot, can not, can t, unable to, is not able to, not able, not possible, impossible, impossible to, incapable of, could not, there is no way, inability
possible, can be done, feasible, may happen, could happen
impossible, not possible, cannot happen, cannot be done, infeasible, can never happen
might, could, possibly, perhaps, maybe
should, ought to, is supposed to, is expected to, is recommended, had better
should not, ought not, is not supposed to, shouldnt, not recommended, is discouraged, shouldn t
must not, mustn t, mustnt, not allowed to, forbidden to, not permitted to
probably, is likely, likely to, most likely, in all likelihood, good chance
unlikely, improbable, not likely, small chance, low chance, not probable
certain, sure, definite, no doubt, without doubt
uncertain, not sure, unsure, not certain, unclear, uncertainty, doubtful
unknown, not known, unidentified, nobody knows, undetermined
no longer, not any more, not anymore, any longer, ceases to be
without, not having, with no, lacking, free of, free from
does not change, doesnt change, unchanged, stays the same, remain the same, is not modified, not modified, unmodified, unaltered, not altered, left alone, left as is, remain unchanged
constant, fixed, does not vary, not changing, unchanging, stays the same, invariant, always the same, remain constant, unvarying
cannot be changed, immutable, unchangeable, not changeable, can not be changed, cannot be modified, not modifiable, unmodifiable, cannot be altered, can not be modified, not mutable, never change after creation, not editable
can be changed, mutable, changeable, modifiable, can be modified, alterable, can be altered, may be changed, can change, editable
vary, variable, not fixed, not constant, changing, can differ, may differ, fluctuate
nothing happens, no effect, has no effect, does nothing, without effect, nothing changes, no op, no impact, doesnt do anything, does not do anything, makes no difference, do nothing, nothing is done
stay, remain, keep being
already, by now, by then, beforehand
fail to, does not manage to, did not manage, is unable to, does not succeed in
manage to, succeed in, is able to
refuse, reject, not accept, does not accept, turn down
accept, agree to
deny, denial, not grant
agree, agreement, be in agreement, consent
disagree, not agree, disagreement, differ in opinion
each, every, each one, every one, every single, each of the
for each, for every, per, for each one, for all
all, every, all of them, whole set, all of the, each and every
both, the two, the two of them, one and the other, both of them, each of the two
neither, none of the two, not either, none of them, neither one
either, one of the two, one or the other
other, another, different one, the remaining
another, one more, a different one, an additional
the rest, remaining, what is left, left over, the others, leftover, remainder
separate, seperate, distinct, apart, isolated
independent, not dependent, self contained, autonomous, standalone, stand alone, by itself
together, jointly, combined, in combination
alone, by itself, on its own
shared, in common, common to all
unique, no duplicates, one of a kind, no two the same, without duplicates, only occurs once, appears only once, no repetition, not repeated, no repeats
duplicate, repeated, occurs twice, appears more than once, same one twice, occurs more than once
copy, replicate, duplicate, make a copy, reproduce, clone
specific, particular
only, just, solely, exclusively, nothing but, merely
also, as well, in addition, additionally, moreover, furthermore
however, although, though, on the other hand, nevertheless, even though, whereas
instead of, rather than, in place of, in lieu of, as opposed to, and not
except, apart from, other than, with the exception of, excluding, but not, besides
including, together with, along with, as well as, inclusive of
along with, together with, as well as
approximately, roughly, more or less, close to, circa, about the same as
almost, nearly, not quite, practically
completely, fully, entirely, totally, wholly, in full, all the way
partially, partly, in part, to some extent, not completely, not fully, incompletely, not entirely
incomplete, not complete, unfinished, not finished, partial, not done
automatically, without intervention, without manual work, without being asked, without user action, without manual intervention, on its own
manually, by hand, by a human
explicitly, stated clearly, written out, directly stated
implicitly, without saying so, not stated directly
directly, without intermediate, with nothing in between, without going through
indirectly, through something else, via another, by way of another
in between, between the two, in the middle of
in the middle, in the center, in the centre, central, halfway, middle
inside, within, internal, in the interior, inside of
outside, external, exterior, not inside
at the beginning, at the start, at the front, in front, at the head
at the end, at the back, at the tail, in the last place
on top of, higher up, above
under, underneath, beneath, lower down, below
on top, at the top, uppermost, topmost
at the bottom, bottommost, at the lowest
next to, adjacent, beside, neighbouring, neighboring, side by side, adjoining, right beside, contiguous
near, close by, nearby, not far, in the vicinity
far, distant, far away, remote, a long way
everywhere, in all places, all over, anywhere, throughout, all places
somewhere else, elsewhere, in another place, at another location, in a different place, at a different location, different location
in the same place, same location, at the same location, same position
in place, without a copy, without making a copy, no copy made, without copying, does not copy, no copy is made
point at, point to, pointing towards
the thing put first, first one added, first added, first inserted, oldest, earliest added, the one that came first, put in first, first in, entered first, thing that was put first, put first, added first, inserted first, came first
last one added, most recently added, last inserted, newest, latest added, the one that came last, put in last, most recent, last in, added last, thing that was put last, put last, inserted last, came last, last added
first come first served, in order of arrival, in arrival order, fifo, first in first out
last in first out, lifo, most recent first, newest first, reverse order of arrival
in reverse order, backwards, reversed, from last to first, in opposite order, from end to beginning, back to front, from end to start, in reverse, other way round
in order, ordered, in sequence, sequentially, one after another
sort, put in order, arrange in order, bring into order
out of order, unordered, in no order, no particular order, in any order, not in order, arbitrary order, no order, not ordered, disordered, no fixed order, no defined order
ascending, increasing, smallest to largest, from smallest to largest, low to high, from low to high, smallest first, from small to big
descending, decreasing, largest to smallest, from largest to smallest, high to low, from high to low, largest first, from big to small
alphabetical, from a to z, lexicographic, in alphabetical order, dictionary order
random, by chance, at random, haphazard
predictable, can be predicted, known in advance, foreseeable, deterministic
unpredictable, cannot be predicted, not predictable, hard to predict, cannot know beforehand, non deterministic, nondeterministic
temporary, for a short time, for a while, short lived, temporarily, not permanent, for some time, for the time being, transient
permanent, forever, for good, lasting, not temporary, indefinitely, for ever
persist, survive, last beyond, live on, outlive
current, at present, at the moment, right now, now
new, newly created, fresh, brand new, just made
old, older, former
outdated, out of date, obsolete, stale, not up to date, no longer current, out dated
up to date, current, most recent, latest, recent version, uptodate
original, initial one, unmodified one
big, large, great, huge, massive
small, little, tiny, not big, not large
bigger, larger, greater
smaller, less big, less large
long, lengthy
short, brief, not long
strong, powerful
weak, not strong, feeble
size, how big, how large
length, how long, number of elements, number of items
reuse, use again, reusable, can be reused, re use, use multiple times, use several times, used over again
resizable, can be resized, can grow, can grow and shrink, can change size, dynamic size, size can change
fixed size, size cannot change, cannot grow, cannot be resized, size is fixed, fixed length, constant size
flexible, adaptable, can be adapted, versatile, adjustable
inflexible, rigid, not flexible, cannot be adapted, not adaptable
adjust, adapt, tune, tweak
maintain, maintenance, look after
readable, easy to read, legible, easily read, easier to read, more readable
understand, understood, comprehend, grasp, make sense of
clear, obvious, evident, plain
unclear, not clear, ambiguous, vague, confusing, more than one meaning
unsafe, dangerous, not safe, risky
reliable, dependable, can be relied on, trustworthy
unreliable, not reliable, cannot be relied on, not guaranteed, untrustworthy
consistent, agree with each other, without contradictions, in agreement
inconsistent, not consistent, contradictory, do not agree, conflicting
conflict, clash, collide, interfere, get in the way
stable, stability, does not fluctuate
unstable, not stable, instability, fluctuating
dynamic, changing over time, can change over time
on the fly, while running, during execution, at run time, at runtime, as it runs, while the program runs, during runtime
define, definition, lay down
name, what it is called
known as, referred to as, with the name, goes by the name, is called, is named
identify, recognize, recognise, recognition, tell which, identification
distinguish, differentiate, tell apart, tell the difference, discern
detect, notice, find out, discover
match, correspond, agree with
map to, correspond to, associate with
relate, relationship, connection between, association, link between
refer to, refers back to, mention
apply, application of, put to use
affect, influence, have an effect on, impact, has an influence on, have impact, has an effect on
control, in charge of, govern, regulate
organize, organise, arrange
structure, layout, how it is organized, how it is built
divide equally, evenly distributed, equal parts, equally, spread evenly, uniformly
distribute, spread, spread out, hand out, share out
assemble, put together, compose, build up
nest, one inside another, one within another, inside each other, within each other
wrap, surround, enclose, put around
reach, arrive at, get to, got to
go to, jump to, move to, move on to
go back, goes back, come back, move back, went back, came back
move forward, advance, go forward, progress
come after, comes next, go after, goes after
precede, come before, go before, came before, comes first
enter, go into, come in, type in
load, bring into memory, read in
undo, revert, roll back, take back, go back to before, rollback
restore, bring back, recover, get back, recovery, recreate
reset, set back, put back to start, start afresh, back to initial
cancel, abort, call off, abandon
quit, exit
give, gave, given
provide, supply, offer, make available, give access to
take, took, taken
take up, occupy, use up, consume
consume, use up, consumption, spend, eat up, took up
waste, squander, use unnecessarily
save time, takes less time, time saving
allocate, set aside, reserve, set apart
release, free up, give up, deallocate
get stuck, stuck, hang, freeze, frozen, froze, does not respond, not responding, blocked forever
make empty, empty out, remove everything, delete everything
fill, fill up, fill in, populate
need not, does not need to, do not need to, no need to, not necessary to, dont need to, don t have to, do not have to, without having to, doesn t have to
does not matter, doesnt matter, makes no difference, is irrelevant, not important, doesn t matter, no matter
does not exist, doesnt exist, is not there, there is no such, no such, doesn t exist
does not, doesnt, doesn t
do not, dont, don t
did not, didnt, didn t
is not, isnt, isn t
are not, arent, aren t
was not, wasnt, wasn t
will not, wont, won t
would not, wouldnt, wouldn t
could not, couldnt, couldn t
has not, hasnt, hasn t
have not, havent, haven t
not yet, still not, so far not, not until now
no need for, without the need for, makes unnecessary, removes the need for, do not need, dont need, does not need
more than once, multiple times, several times, many times, repeatedly, twice or more
at most once, not more than once, no more than once, zero or one time
at least once, one or more times, no fewer than once
any number of times, as often as you want, zero or more times, arbitrarily often
one at a time, single at a time, only one at once, one by one
all at once, in one go, in a single step, in one step, at one time, everything at once
in several steps, step by step, in stages, in multiple steps, in small steps
from beginning to end, from start to end, from first to last, start to finish, from start to finish
from left to right, left to right, starting from the left
from right to left, right to left, starting from the right
from top to bottom, top to bottom, top down, starting at the top
from bottom to top, bottom up, bottom to top, starting at the bottom
back and forth, in both directions, both ways, two way, bidirectional
in one direction, one way, unidirectional, only one direction, single direction
in pairs, two by two, pairwise, two at a time
even number, divisible by two, divisible by 2, multiple of two, multiple of 2
greater or equal, greater than or equal, at least
less or equal, less than or equal, at most
as large as possible, maximize, maximise, make as big as possible, as much as possible, make as large as possible
as small as possible, minimize, minimise, as little as possible, make as small as possible, as few as possible
as fast as possible, as quickly as possible, as soon as possible, asap, in the shortest time
in the worst case, worst case, at worst, worst possible case
in the best case, best case, at best, best possible case
on average, in the average case, average case
in total, altogether, overall, all in all
in general, in most cases, generally speaking
in particular, especially, particularly, above all
in fact, actually, really, as a matter of fact
in theory, theoretically
in practice, practically speaking, in reality, in real life, in the real world
by default, if nothing is given, unless specified otherwise, when not specified, if not specified, unless otherwise stated, unless stated otherwise, if nothing is specified
if present, if it exists, if there is one, if any, if available
if missing, if it does not exist, if absent, if not there, if not present, if not found, when missing
has changed, was changed, was modified, has been modified, has been changed
not used, unused, never used
no longer needed, not required any more, unneeded
used only once, single use, one time use, disposable
can be used many times, reusable, can be reused
used everywhere, used throughout, widely used, commonly used
can be called, callable, may be called
can be read, readable from
can be written, writable, writeable, write access, can write to
cannot be written, not writable, read only, readonly, only for reading, not writeable, cannot write to
write only, writeonly, only for writing
can be undone, reversible, can be reversed, can be rolled back, can be reverted
cannot be undone, irreversible, cannot be reversed, can not be undone, not reversible
can be shared, shareable, sharable
cannot be used again, not reusable, cannot be reused
can be repeated, reproducible, same result every time
same result every time, always gives same result, always same result, same output every time, gives the same result, always the same output
can be divided, divisible, can be split
cannot be divided, indivisible, cannot be split, atomic, all or nothing
all or nothing, either all or none, completely or not at all
can be compared, comparable
can be found, findable, discoverable
can be extended, extensible, extendable, easy to extend
easy to change, easily changed, easy to modify, easily modified, easier to change, easier to modify
easy to maintain, maintainable, easier to maintain, better maintainability
easy to understand, understandable, easily understood, comprehensible, easier to understand
easy to use, user friendly, easier to use, convenient, ease of use
hard to read, difficult to read, unreadable, not readable, less readable
hard to understand, difficult to understand, confusing, incomprehensible
hard to find, difficult to find, not easily found
hard to guess, difficult to guess, not guessable, not easy to guess
hard to change, difficult to change, hard to modify, difficult to modify
hard to maintain, difficult to maintain, not maintainable
easy to find, easily found, quickly found
prone to error, error prone, easy to get wrong, likely to cause errors, causes mistakes
less error prone, fewer errors, less mistakes, fewer mistakes, less bugs, fewer bugs, reduces errors, less errors
takes up space, occupies space, uses memory, takes memory, needs memory, consumes memory
takes time, needs time, costs time, consumes time
in constant time, constant time, same time regardless, o(1)
grows with size, proportional to size, increases with size
time needed, time taken, how long it takes, running time, execution time
space needed, memory needed, space required, memory usage, memory consumption, memory required, amount of memory
run out of memory, out of memory, memory exhausted, no memory left, not enough memory
run out, used up, exhausted, none left, nothing left
wait forever, never ends, hang, blocked forever, waits indefinitely, waits for ever
too big, too large, too long to fit, does not fit, doesnt fit, exceeds the size
too small, not big enough, not large enough
too slow, not fast enough, takes too long
too long, exceeds the length
too late, not in time
on time, in time, punctual, before the deadline
ahead of, before, in front of
behind, at the back of
at the same level, on the same level, same level
at the same place, in the same place, at the same spot
one level up, parent level, level above
one level down, level below
in a row, consecutive, successive, one after another, back to back
alternately, in turns, take turns, by turns
in other places, elsewhere, somewhere else
in a loop, over and over again
piece by piece, in pieces, part by part, in parts, in chunks
line by line, one line at a time, each line
item by item, element by element, one element at a time, each element
take into account, consider, take into consideration, took into account
get rid of, throw out, eliminate, remove
make room, free space, free up space
look the same, appear identical, looks identical
act as, serve as, work as, behave as, behaves like, acts like, function as, plays the role of
used for, used to, serves to, purpose is to
is used by, utilized by, employed by
consists only of, contains only, made up only of, contains nothing but
is a kind of, is a type of, is a sort of, is a form of
has to do with, relates to, deals with
come from, originate from, stem from, derive from, came from
comes out of, output of
based on, on the basis of, built on
in accordance with, according to, in line with, following the
in response to, reacting to, as a reaction to
react, respond, reaction
on behalf of, in the name of
in favor of, in favour of
in spite of, despite, even though, regardless of
in addition to, besides, on top of that, apart from
in contrast, by contrast, on the contrary, on the other hand, in contrast to
on purpose, intentionally, deliberately, intended, by design
by accident, accidentally, unintentionally, unintended, not on purpose, inadvertently
by mistake, mistakenly, in error, erroneously
in vain, without success, unsuccessfully
over time, with time, as time passes, as time goes on, in the course of time
for a long time, long term, long time, over a long period
for a short time, short term, briefly, over a short period
for the first time, first time
half of the time, 50 percent of cases
per second, every second, each second
per day, daily, every day, each day
per week, weekly, every week, each week
per month, monthly, every month, each month
per year, yearly, annually, every year, each year
per hour, hourly, every hour, each hour
middle, center, centre, midpoint
zero, 0, nought
two, 2
three, 3
four, 4
five, 5
ten, 10
hundred, 100
thousand, 1000
million, 1000000
second, 2nd
third, 3rd
whole number, integer, no fractional part, without decimals, no decimal places, int
decimal number, number with decimals, fractional number, number with decimal point
same kind, same type, of one kind, homogeneous
different kinds, different types, mixed types, various types, heterogeneous, of different types
same size, equal size, equally big, equally large
same length, equal length, equally long
different sizes, varying size, variable size, of different size
different length, varying length, variable length, of different lengths
not equal in number, different number of
same value, equal value, identical value
different value, another value, distinct value
old value, previous value, former value, earlier value
new value, updated value, changed value
current value, present value at moment, value right now
copy of, duplicate of, replica of, replica
backup, back up, spare copy, safety copy
new version, newer version, latest version, updated version
backward compatible, works with older versions, old code still works, compatible with old versions
incompatible, do not work together, not compatible, does not work with
cooperate, work together, collaborate, work with each other
compete, rival, competition
communicate, talk to each other, exchange messages, exchange information
take over, took over, assume control
hand over, pass on, handed down
pass on, forward, send on, sent on, relay
bring, brought
hold up, slow down, delay
speed, how fast
size limit, maximum size, capacity, how much fits, can hold at most
distance, how far, gap between
frequency, how often, number of occurrences, how frequently
duration, how long, length of time
depth, how deep, number of levels
height, how high, how tall
width, how wide, breadth
weight, how heavy
age, how old
quality, how good
chance of, how likely, probability of
whose, belonging to, of which
someone, somebody, a person, anyone, anybody
unauthorized, unauthorised, without permission, not authorized, not authorised, without authorization
permission, allowed to
confidential, secret, private, kept secret
anonymous, nameless, without a name, no name, unnamed
custom, user defined, self defined, own made, customised, defined by the user
built in, builtin, comes with, included by default, ready made, predefined, inbuilt, in built
external, third party, from outside, 3rd party
add up, sum, sum up, total up
subtract, take away from, minus, deduct
leftover, remainder, what remains
round up, next higher integer
round down, next lower integer, cut off decimals
opposite, contrary, reverse of
vice versa, the other way around, conversely, other way round
opposite direction, reverse direction
trial and error, try out
try all possibilities, every possible combination, all possible combinations, exhaustive search, brute force
rough, coarse, not exact, imprecise, inexact
fine grained, detailed, in detail, in depth
high level, abstract view, general view, big picture
at a glance, quickly see, easy to see
placeholder, stand in, takes the place of
self explanatory, explains itself, clear without explanation, speaks for itself
meaningful, makes sense, has a meaning
meaningless, makes no sense, has no meaning, without meaning
contradict, go against
cheat, trick, deceive, fool
harmless, does no harm, not dangerous, not harmful
harmful, does harm, damaging
sensitive to, affected by, influenced by
insensitive to, not affected by, unaffected by, not influenced by, immune to, does not affect
unaffected, not affected, not influenced, remain untouched, untouched
resist, withstand, tolerate, cope with
exceed the limit, go over the limit, over the limit, out of bounds, out of range, beyond the limit, beyond the end
within the limit, in range, within range, within bounds, does not exceed limit
both conditions hold, both are true, both must be true, all conditions true
at least one is true, one of them is true, either is true, any of them is true
neither is true, none is true, both are false
always true, never false, true in every case
never true, always false, false in every case
swap around, put in reverse, turn around
write, wrote, written
hold the place, stand in for
understandable name, meaningful name, descriptive name, clear name
shorter code, less code, fewer lines of code, less code to write, less to write
gets its own copy, has its own copy, own copy, separate copy, each has a copy
same copy, shared copy, the very same object, share one object
compatible, fit together
does not return anything, returns nothing, no return value, gives back nothing, nothing is returned
returns immediately, gives back control at once, does not wait, without waiting, doesnt wait, non blocking, nonblocking
waits for result, blocks until finished, blocking, waits until it returns
only inside, only within, limited to, restricted to, confined to
visible everywhere, accessible from everywhere, accessible everywhere, can be used anywhere, accessible anywhere
happens once, occurs once, takes place once
`;

/** A weaker match than an alias. */
export const EVERYDAY_RELATED = `
same, equal, alike, the same as
same as, equal to, equals
get, obtain, retrieve, fetch, acquire, receive
add, insert, put in, include, append
join, combine, merge, put together, unite, link together
result, output, what comes out
result, effect, outcome, consequence
error, fault, problem
bug, fault, defect
failure, crash, breakdown, outage
part, segment, fragment, section, portion, chunk, block
part, element, member, item
part of, belongs to, contained in, inside of
order, sequence, arrangement
order, position, rank
rule, convention, guideline, standard
rule, constraint, restriction, condition
rule, principle, law
characteristic, property, feature, attribute, aspect
condition, prerequisite, precondition
task, job, work, operation
action, operation, step
process, procedure, course of action
size, length, number of elements
size, amount, volume, quantity
size, extent, magnitude
point to, refer to, reference, link to
at the same time, concurrently
at the same time, together
same time, same moment, together
random order, arbitrary order, unpredictable order
fixed, constant, unchanging
changeable, variable, dynamic, flexible
fixed, predefined, predetermined, set in advance
predefined, built in, builtin, ready made, already defined
above, over, higher than, more than
below, under, lower than, less than
high, large, big, great
low, small, little
more, additional, further, extra
more, greater, larger, bigger, higher
less, fewer, smaller, lower
fewer, reduced, less
cost, time and memory, resources needed, resource usage
overhead, extra work, additional cost, extra cost, additional work
performance, speed, how fast, efficiency
speed, how fast, pace
fast, efficient, good performance, high performance
slow, inefficient, bad performance, poor performance, performance problem
memory, space, ram
faster access, quick access, fast lookup, quick lookup
save memory, reduce memory, memory efficiency
save time, faster, efficient
convenient, easy to use, handy, comfortable, user friendly
easy to understand, simple, readable, clear
clear, clean, tidy, readable
concise, short, brief, compact, less code, fewer lines, shorter code
verbose, wordy, lengthy, long, more code
purpose, reason, motivation
purpose, role
responsibility, duty
goal, target, aim
cause, reason, origin, source
cause, trigger, provoke, set off, spark
trigger, start, fire, initiate
difference, contrast, comparison
relation, relationship, connection, association, link
advantage, benefit, improvement, gain
advantage, why it is better, reason to use
way, approach, method, technique
tool, instrument, utility
kind, type, category, variety
group, collection, cluster
group, category
classify, categorize, categorise, group, put into categories, assign to classes
collection, container, holder
location, address, where it is stored
step, stage, phase
step, action, instruction
instruction, command, directive
moment, point in time, instant
time, duration, period, interval, how long
level, layer, tier
example, instance, case, sample
case, situation, scenario, circumstance
situation, context, circumstance, setting, environment
information, data, details
content, what is inside
fact, truth, reality
idea, concept, notion, thought
main idea, essence, key point, core, gist
summary, overview, outline, recap
summarize, summarise, sum up, condense, give an overview
usual, normal, typical, standard, ordinary
default, if nothing is given, preset, unless specified, when not specified, if not specified
special, exceptional, unusual, different from normal
unexpected, surprising, not expected, unintended
intended, planned, on purpose, deliberate, meant
accidental, by accident, unintended, by mistake, not on purpose
accidental, unintentional, inadvertently
important, necessary, needed
necessary, required, needed, essential
essential, crucial, central, core
allow, give permission, authorize
prevent, protect from, guard against, avoid
prevent, block, stop, forbid
restrict, narrow, constrain
ensure, check, enforce, force
force, compel, make, oblige
enforce, make mandatory, impose, insist on
check, test, verify
check, inspect, look at, examine
test, try out, experiment
try, test, experiment
find, detect, discover, identify
find, search, look up, locate
find out, learn, discover
choose, decide, prefer, favor, favour
prefer, like better, would rather, favour, favor
control, manage, handle, coordinate
manage, organize, administer, take care of
handle, process, deal with, treat
treat, regard, consider, see as, treated as
consider, think about, take into account, take into consideration, look at
consist of, contain, include
contain, include, have
have, possess, own, carry
hold, keep
keep, maintain, preserve, retain
remain, stay, persist, last, survive
start, launch, kick off, begin
start, beginning, origin
stop, finish, terminate
final, last
ready, done, completed
ready, prepared, available
wait, pause, block, hold
wait, delay, sleep
pause, interrupt, suspend
interrupt, disturb, break in
repeat, loop, iterate, cycle, go round
repeatedly, over and over, in a loop
again, once more, another time, repeatedly
send, give, pass, deliver, forward
send, share, communicate, exchange
deliver, bring, hand over, get to
pass on, forward, send along, relay
pass, hand, supply
receive, accept, take, take in
give, yield
produce, output, emit, turn out
move, transfer, transport, carry, migrate
move, travel, pass
become, turn into, get to be, became
convert, translate, interpret
translate, interpret, decode
create, make, set up
create, produce
build, assemble, construct
develop, design, create, implement
implement, realize, write code for, put into practice
plan, design, think out, blueprint
template, blueprint, pattern, model, mould
imitate, mimic, simulate, pretend
pretend, fake, dummy, imitation, not real
real, actual, true, genuine
actual, concrete, real
abstract, not concrete, conceptual
divide, separate, split, distribute
own, private, individual, personal
private, hidden, internal, not accessible from outside
public, open, accessible from everywhere, visible to everyone, available to everyone
shared, public, global, common to all
global, everywhere, whole program, accessible anywhere
local, inside only, only within, limited to
local, nearby, on the same machine
remote, over the network, on another machine, far
individual, single, each one
several, some, a few, multiple
some, certain, a few, part of
many, multiple, several, various
everything, all, whole
whole, total, overall
total, sum, overall, all together, altogether
total, added together, sum
often, usually, regularly
frequently, regularly, repeatedly
frequent, popular, often used
rare, uncommon, seldom
rare, unusual, exceptional
after, then, next, later
then, next, after that, subsequently
when, if, whenever, in case
when, as soon as, after, once
during, while, throughout, within
soon, quickly
now, currently
later, afterwards, eventually, subsequently
early, in advance, before, beforehand
late, delayed, too late
instantly, real time, without delay, immediately
at once, in one go
at run time, while running, during execution
at compile time, before running, before execution, during compilation
can, may, might
possible, allowed, can
impossible, not allowed, cannot
guarantee, promise, assurance
depend, based on, determined by, relative to
based on, according to, depending on, by, in accordance with
according to, following, in line with, as specified by
relevant, related, matters, pertinent
irrelevant, does not matter, not important, unrelated, not relevant, doesnt matter
unrelated, not related, nothing to do with, not connected, no connection
related, connected, associated, linked, linked together
close, similar, near
similar, comparable, analogous, like, of the same kind
different, distinct, various
various, different, diverse, all kinds of, varied
unique, distinct, one of a kind
opposite, contrary, reverse, other way around
other way around, vice versa, conversely, the reverse
reverse, invert, turn around, flip, backwards
represent, show, depict, illustrate
describe, define, specify, explain
describe, characterize, characterise, tell what
express, state, say, formulate
say, tell, state, mention
name, term, label, tag
name, identify, refer to
mark, label, flag, tag, indicate
indicate, signal, show, point out
understand, interpret, see, know
know, understand, be familiar
mistake, error, slip, typo, wrong
wrong, bad, faulty
broken, not working, faulty, damaged
damaged, corrupted, destroyed
destroy, ruin, break, delete
attack, exploit, hack, malicious use
attacker, hacker, intruder, malicious user, bad actor, malicious person
person, user, human, people, somebody
user, customer, end user
owner, holder, creator
worker, employee, staff, personnel
company, firm, business, organization, enterprise
computer, machine, device, host
row, record
beginner, novice, newcomer, new user
expert, specialist, professional
ratio, quotient, proportion
proportional, in proportion, in relation to, grows with, relative to
constant time, same time regardless, independent of size
linear, proportional to, in proportion to, grows with
exponential, doubles each time, doubling
growth, increase, rise, scaling
scale, grow, handle more, cope with growth
balance, equilibrium
uniform, consistent, same everywhere, homogeneous
consistent, coherent
complete, finished, full, entire
proper, correct, appropriate
correct, right, expected
good, beneficial
good, high quality, well
bad, poor, harmful, negative
harmful, damaging, dangerous, bad
reliable, stable, robust, fault tolerant
robust, resilient, fault tolerant, tolerates errors
stop working, fail, go down
redundant, duplicated, repeated, unnecessary, spare
backup, spare copy, copy, reserve, fallback
fallback, alternative, plan b, backup option
alternative, other option, substitute, another way, replacement
option, choice, possibility, alternative
choice, option, decision
optional, additional, extra
combination, mixture, mix, blend
group together, collect, bundle, put into one unit
bundle, package, pack together, put together
hierarchy, tree like, levels, parent child
nested, inside, within
surround, around, enclose
edge, border, boundary, margin
threshold, cutoff, cut off
direction, orientation, way
path, route, way, course
access, reach, get to, read
access, reading, retrieval, lookup
read only, cannot be written, no writing, write protected
write, store, save, put
visible, accessible, available
hide, mask, cover, conceal, abstract away
hide details, abstract away, conceal implementation, hide complexity, hide internal details
simplify, abstract, make easier
support, handle, work with
work, operate
used, in use, utilized, busy
busy, occupied, in use, not free
free, available, unused, not in use, not occupied, vacant
unused, not used, idle, free
idle, doing nothing, inactive, waiting
active, running, in progress
in progress, ongoing, still running, not finished yet, under way
manually, by the programmer
explicit, clear, stated
implicit, hidden, assumed
direct, straight, immediate
random, arbitrary
predict, forecast, foresee
guess, estimate, assume
estimate, approximate, predict
certain, guaranteed, sure
`;
