import { greatest } from "../../foundation/greatest.js";

/** Characters as wide as they are high. */
const WIDE = /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW_SHARE = 0.6;

/** How wide a text is, on the safe side: Chinese characters count a whole em, others 0.6. */
export function textWidth(text: string, fontSize: number): number {
  return Math.ceil(Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 1 : NARROW_SHARE), 0) * fontSize);
}

/** The widest of some texts; 0 where there is none. */
export function widestText(texts: readonly string[], fontSize: number): number {
  return greatest(texts.map((text) => textWidth(text, fontSize)));
}

/** A text in lines no wider than that; it is broken between Chinese characters and at blanks, never within a word that fits. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef][，。；：、）》”]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
  return pieces
    .reduce<string[]>(
      (lines, piece) => {
        const line = (lines.at(-1) ?? "") + piece;
        const fits = textWidth(line.trimEnd(), fontSize) <= width || lines.at(-1) === "";
        return fits ? [...lines.slice(0, -1), line] : [...lines, piece.trimStart()];
      },
      [""],
    )
    .map((line) => line.trimEnd());
}
