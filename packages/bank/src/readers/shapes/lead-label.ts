/** `The layers (mixins)` of `The layers (mixins): this is where …`; null for text without such a label. */
export function leadLabel(text: string): string | null {
  const match =
    /^[^\p{L}\p{N}_.]{0,3}([\p{L}\p{N}_.](?:[^.:!?\n(]|\.(?=\S)|\([^)\n]{0,40}\)){1,90}):(?=\s|$)/u.exec(
      text,
    );
  return match?.[1]?.trim() ?? null;
}
