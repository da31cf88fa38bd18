/** Notes written for the tests, in the shapes that people use. */

/** Titles between lines, a backslash before the upper one; facts under headings; quoted answers at the end. */
export const sheet = `\\==========
🍞 Baking Basics
==========

## 🔥 Heat In The Oven

* Heat reaches the loaf in three ways.
* Steam delays the crust:

  * softer dough
  * higher rise

Example:

\`\`\`python
# not a heading
oven.heat(230)
\`\`\`

\\==========
✅ Summary
==========

🥖 Crust:

> “Sugars and proteins brown above 140 degrees.”

🧂 Salt:

> “Salt slows the yeast.”`;

/** A guide: contents, long facts, tasks without answers, an appendix. */
export const guide = `# Sailing — A Short Guide

Purpose: Read this file before the first trip.

Table of contents

- Points of sail
- Jib vs mainsail (with pictures)
- Interview prompts

## Points of sail

- Close-hauled: the boat sails as near to the wind as it can, sheets in, with the most heel of all courses.
- Running: the wind comes from behind; a sudden jibe can swing the boom across the deck, so keep heads low.

## Jib vs mainsail

- Jib: the sail before the mast, small and quick to trim, it guides the air over the sail that stands behind.
- Mainsail: the large sail behind the mast that gives the boat most of its power on nearly every course.
- Pitfall: with the jib sheeted in too hard the air stalls on the lee side and both of the sails lose power.

## Interview prompts

- Explain how a boat can sail against the wind.
- When would you reef, and why early?

Appendix: knots and commands

- Bowline: makes a loop at the end of a rope that neither slips nor jams, and that opens after any load on it.
- Cleat hitch: one turn around the base, a figure of eight across the horns, and a last turn put on reversed.`;

/** An exported chat: talk around the content, numbered questions with hints. `’` was misread by windows-1252. */
export const chat = `Here is your content about **gardening**, converted into **Markdown format**:
WHAT IS A COMPOST
---
what is a mulch
# Garden 3

## Soil

Soil holds air, water and food for roots.

---

Hereâ€™s a curated list of **gardening questions** for you.

---

## ðŸŒ± Intermediate Gardening Questions

### 1. **How do you water seedlings?**

* Talk about a fine spray, and how often.

---

### 2. **Whatâ€™s the use of a cold frame?**

* Explain hardening off.

---

### 3. **How do you plan a rotation?**

* Discuss plant families.

---

### 4. **Which tools do you keep sharp?**

* Spades, hoes, secateurs.

---

Let me know if youâ€™d like this as a file.`;

/** Notes by day, told in paragraphs. */
export const diary = `# Daily Notes

## Day 1 Learning Note
Today I learned how a lock moves boats between two levels of a canal. The gates hold back the water while the chamber fills. A sluice lets the water in from above, so that no pump is needed at all. It takes about ten minutes.

Excellent. You've successfully completed the exercise for Day 1.

## Day 2 Learning Note
Why Locks Have Two Gates

The gates form an angle that points to the higher water, and the pressure closes them.

The Weak Point (the sill): a boat that drifts back may hang on the sill while the water falls under it, and so tip over.

Here's the impact:

Crew: keeps the boat forward of the mark at all times.

Keeper: stops the water as soon as somebody calls.

The takeaway: Watch the stern for as long as the chamber empties, and nothing else.`;

/** A star before a question, an arrow before an answer; the last one has none. */
export const stars = `*What does a clutch do?
-> It parts the engine from the gearbox.
The plates slip while it closes.

*First gear or second on ice? -> second
*Oil in engines-> keeps parts from touching

*Parts of a brake?->
| Part | Task |
| ---- | ---- |
| disc | turns with the wheel |
| pad  | rubs on the disc |

Brakes in rain: they need a moment to dry.

what is the meaning of ABS. Is it on in snow?`;
