/**
 * Words that carry no content of their own. Words that turn or bound a statement (not, only, before,
 * without, each, same) are content here.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    "a an the and or but of to in on at by for from with as is are was were be been being am it its this that these " +
    "those which who whom whose what how why where will would can could may might shall should do does did doing done have has had having " +
    "so than then there here their they them you your we us our i me my he she his her if also very really just like " +
    "some any such thing things one ones get gets got etc eg ie uh um well yeah ok okay actually basically let lets " +
    "about into out up over upon via per e.g i.e itself himself themselves too quite rather much many way because"
  ).split(" "),
);
