import stringWidth from "string-width";

// Pieces that may not be torn: a Latin word or a number, one Chinese character, or both together (the 3 and the 项 of
// 3项), each with the punctuation that clings to it.
const PIECE = /\s+|[（《“〔]*[^\s\p{Script=Han}（《“〔，。；：、）》”〕！？]*\p{Script=Han}?[，。；：、）》”〕！？]*/gu;

/**
 * Breaks text into lines of at most `width` terminal columns; a Chinese character fills two. Further lines are indented
 * as far as the first.
 */
export function wrap(text: string, width: number): string[] {
  const indent = /^ */u.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    if (line.trim() !== "" && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent + piece.trimStart();
    } else {
      line += piece;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** The narrowest width at which no piece of the text is torn. */
export function widestPiece(text: string): number {
  const indent = /^ */u.exec(text)?.[0].length ?? 0;
  return Math.max(0, ...(text.match(PIECE) ?? []).map((piece) => indent + stringWidth(piece.trim())));
}
