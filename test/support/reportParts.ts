import {
  traceNumber,
  type NumberRun,
  type NumberSources,
  type ReportDocument,
  type TableBlock,
  type TableCell,
} from "edu-balance/reporting";

/** Every number in a document, wherever it is. */
export function numberRuns(part: unknown): NumberRun[] {
  if (typeof part !== "object" || part === null) return [];
  if ("how" in part && "from" in part && "value" in part) return [part as NumberRun];
  return Object.values(part).flatMap(numberRuns);
}

/** Numbers of a document that are not those of what it was made of. */
export function wrongNumbers(document: ReportDocument, sources: NumberSources): readonly NumberRun[] {
  return numberRuns(document).filter((run) => traceNumber(run, sources) !== run.value);
}

/** The tables of a document. */
export function tablesOf({ blocks }: ReportDocument): TableBlock[] {
  return blocks.filter((block) => block.kind === "table");
}

/** A cell as plain text. */
export function cellText({ runs }: TableCell): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** The rows of a table as texts, with what spans several rows or columns only where it begins. */
export function rowTexts({ rows }: TableBlock): string[][] {
  return rows.map((row) => row.map(cellText));
}

/** All texts of a document, numbers in them. */
export function allTexts(part: unknown, key = ""): string[] {
  if (typeof part === "string")
    return ["from", "how", "kind", "form", "locale", "mark", "align", "page", "about", "id"].includes(key) ? [] : [part];
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part) && key === "runs") return [part.map((run) => (typeof run === "string" ? run : (run as NumberRun).text)).join("")];
  return Object.entries(part).flatMap(([name, each]) => (Array.isArray(part) ? allTexts(each, key) : allTexts(each, name)));
}

/** Latin words of three letters and more in the texts of a document, without those that a caller gave. */
export function latinWords(document: ReportDocument, given: readonly string[] = []): string[] {
  const texts = allTexts(document).map((text) => given.reduce((rest, each) => rest.replaceAll(each, ""), text));
  return texts.flatMap((text) => text.match(/[A-Za-z]{3,}/gu) ?? []);
}

/** How many columns a row takes up, those of rows above that reach into it included. */
export function widths({ rows, head }: Pick<TableBlock, "rows" | "head">): number[] {
  const measure = (part: readonly (readonly TableCell[])[]): number[] => {
    const reach: number[] = [];
    return part.map((row) => {
      const below = reach.filter((left) => left > 0).length;
      reach.forEach((left, at) => (reach[at] = left - 1));
      let own = 0;
      for (const { columnSpan = 1, rowSpan = 1 } of row) {
        own += columnSpan;
        for (let at = 0; at < columnSpan; at += 1) if (rowSpan > 1) reach.push(rowSpan - 1);
      }
      return own + below;
    });
  };
  return [...measure(head), ...measure(rows)];
}
