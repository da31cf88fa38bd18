/**
 * Whether all that an answer says is that there is none: "not answered", "sorry, I don't know this one". What
 * says anything besides is an answer, however unsure ("I don't know, perhaps a lock"), and so is what is said of
 * anything but the writer ("it is forgotten").
 */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST || /[\d_=+*<>(){}[\]]/.test(text)) return false;
  if (/^\s*n\s*\/\s*a\W*$/i.test(text)) return true;
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/\p{L}+/gu)
      ?.join(" ") ?? "";
  const rest = words.replaceAll(ADMISSION, " ");
  return rest !== words && rest.split(" ").every((word) => word === "" || BESIDE.has(word));
}

/** Characters; who says nothing says it shortly. */
const LONGEST = 160;

/** What an admission begins with when it is the writer's own, besides the beginning of the text. */
const OWN =
  "i|we|im|am|ive|sorry|sir|madam|mam|maam|but|and|so|really|just|still|honestly|actually|unfortunately|answer|question";

const ADMISSION = new RegExp(
  `(?:^|(?<=\\b(?:${OWN}) ))(?:${[
    "(?:do not|dont|did not|didnt|can not|cannot|cant|could not|couldnt) (?:really |even |actually |quite )?(?:know|no|remember|recall|answer|say|have (?:an |any |the |a )?(?:idea|answer|clue))",
    "(?:have )?no (?:idea|clue|answer|comment)",
    "not (?:answered|attempted|sure)",
    "(?:have )?(?:forgot|forgotten)",
    "idk",
    "dunno",
    "unanswered",
  ].join("|")})\\b`,
  "g",
);

/** What may stand beside such words without saying anything. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    "i im ive am we me my a an the this that it its is was to of on for in at about what how why which who sorry please sir madam mam maam " +
    "answer answers question questions topic one all any anything yet now currently really honestly actually just unfortunately " +
    "exactly still so but and will would learn study look up later have been not do explain read"
  ).split(" "),
);
