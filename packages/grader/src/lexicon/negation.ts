/** Words that deny what follows them in the same clause. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never without none neither nor nobody nothing nowhere cannot hardly unable false wrong untrue incorrect fails fail failing myth avoid avoids prevents prevent lacks lack".split(
    " ",
  ),
);

/** Where the reach of a negator ends, besides punctuation. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set(
  "but because since although though while whereas unless until however instead so which who where when".split(
    " ",
  ),
);

/** Content words that a negator can reach. */
export const NEGATION_REACH = 6;
