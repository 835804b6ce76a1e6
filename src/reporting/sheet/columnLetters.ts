const LETTERS = 26;

/** The letters of a column, the first being 1: A, B … Z, AA … */
export function columnLetters(column: number): string {
  const index = column - 1;
  const before = index < LETTERS ? "" : columnLetters(Math.floor(index / LETTERS));
  return before + String.fromCharCode("A".charCodeAt(0) + (index % LETTERS));
}
