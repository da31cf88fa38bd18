/** A code page by which UTF-8 bytes can be misread. */
export type CodePage = "windows-1252" | "mac-roman";

/** The byte (128 to 255) that a page shows as this UTF-16 unit; -1 for one that it does not have. */
export function byteOf(page: CodePage, unit: number): number {
  return tables[page][unit] ?? -1;
}

/** The character that a page shows for a byte. */
export function characterOf(page: CodePage, byte: number): string {
  if (byte < 128) return String.fromCharCode(byte);
  return (page === "mac-roman" ? macRoman : windows1252)[byte - 128] ?? "\ufffd";
}

/** Whether the page shows a byte of 0x80 to 0x9f as the control character that ISO 8859-1 has there. */
export function isLatin1Control(unit: number): boolean {
  return unit >= 0x80 && unit <= 0x9f;
}

/*
 * Written out because decoders of the platform differ in 0x80 to 0x9f of windows-1252 and lack encoders.
 * Source: the index tables of the WHATWG Encoding Standard. windows-1252 leaves five bytes to C1 controls.
 */
const latin1Upper = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join("");
const windows1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1Upper}`;
const macRoman =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

const tables: Record<CodePage, Int16Array> = {
  "windows-1252": inverse(windows1252, true),
  "mac-roman": inverse(macRoman, false),
};

/** `controls`: also take every C1 control for its own byte, as text misread by ISO 8859-1 has them. */
function inverse(upper: string, controls: boolean): Int16Array {
  const table = new Int16Array(65_536).fill(-1);
  if (controls) for (let unit = 0x80; unit <= 0x9f; unit += 1) table[unit] = unit;
  for (let index = 0; index < upper.length; index += 1) table[upper.charCodeAt(index)] = 128 + index;
  return table;
}
