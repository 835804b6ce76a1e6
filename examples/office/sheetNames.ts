const LONGEST = 31;

/** Names that a workbook takes: without the signs it refuses, not too long, none twice. */
export function sheetNames(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of texts) {
    const plain =
      text
        .replace(/[[\]:*?/\\']/gu, " ")
        .replace(/\s+/gu, " ")
        .trim() || "-";
    let name = cut(plain, LONGEST);
    for (let number = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); number += 1) {
      const ending = ` ${String(number)}`;
      name = cut(plain, LONGEST - ending.length) + ending;
    }
    names.push(name);
  }
  return names;
}

function cut(text: string, length: number): string {
  let short = "";
  for (const character of Array.from(text)) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.trim();
}
