/** A column of a header with its titles. */
export interface HeaderColumn {
  /** Titles and own words in one text; of a key that a reader made up, the key. */
  readonly header: string;
  /** Titles from the top down, the column's own words last; empty where there are none. */
  readonly levels: readonly string[];
  /** By what else a caller may name it: its own words, its key. */
  readonly names: readonly string[];
}

const LONGEST_SHOWN = 200;

/**
 * The header rows by column. A title holds for the columns to its right that have none of their own but something
 * below, as merged cells are given by readers that leave them blank; cells that repeat the one above are one, as readers
 * give them that fill merged cells.
 */
export function headerColumns(rows: readonly (readonly string[])[], keys: readonly string[] | null): HeaderColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const titles: string[] = rows.map(() => "");
  return Array.from({ length: width }, (_each, column): HeaderColumn => {
    const own = rows.map((row) => row[column] ?? "");
    const deepest = own.length - 1 - [...own].reverse().findIndex((text) => text !== "");
    const under = own.findIndex((text) => text !== "");
    const levels: string[] = [];
    for (const [depth, text] of own.entries()) {
      if (text !== "") titles[depth] = depth < deepest ? text : "";
      // Beside a title of its own above, or with nothing below, a cell has no title from the left.
      else if (depth > under || depth >= deepest) titles[depth] = "";
      const level = text === "" ? (titles[depth] ?? "") : text;
      if (level !== "" && level !== levels.at(-1)) levels.push(level);
    }
    const key = keys?.[column] ?? "";
    const header = levels.join(" ").slice(0, LONGEST_SHOWN);
    return { header: header === "" ? key : header, levels, names: [levels.at(-1) ?? "", key].filter((name) => name !== "") };
  });
}
