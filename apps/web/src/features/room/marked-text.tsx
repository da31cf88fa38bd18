import type { Piece } from "./model/difference.ts";

/** A text with the pieces marked that another one lacks; without pieces the text alone. */
export function MarkedText({
  text,
  pieces,
  mark,
}: {
  text: string;
  pieces: readonly Piece[] | undefined;
  /** Classes of a marked piece. */
  mark: string;
}) {
  if (pieces === undefined) return text;
  return pieces.map((piece, index) =>
    piece.differs ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is identified by its place; the text never changes
      <mark key={index} className={`rounded-xs font-semibold underline ${mark}`}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
