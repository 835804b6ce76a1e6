/** An output as a kernel or a file has it. */
export interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
  readonly metadata?: object;
}

/** A cell of a notebook. */
export interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
}

/** A notebook as it is in its file. */
export interface Notebook {
  readonly cells: readonly Cell[];
}

/** What a reader sees of a cell. */
export interface Shown {
  /** All that is printed: a kernel may hand one text over in several pieces. */
  readonly text: string;
  /** SVGs, one after the other. */
  readonly pictures: readonly string[];
}

const PICTURE = "image/svg+xml";

/** What a reader sees of each cell. */
export function shownOf({ cells }: Notebook): Shown[] {
  return cells.map(({ outputs = [] }) => ({
    text: outputs.map(textOf).join("").trimEnd(),
    pictures: outputs.flatMap(({ data }) => (data?.[PICTURE] === undefined ? [] : [steadySvg(joined(data[PICTURE]))])),
  }));
}

function textOf({ text, data }: Output): string {
  if (data?.[PICTURE] !== undefined) return "";
  return joined(text ?? data?.["text/markdown"] ?? data?.["text/plain"] ?? "");
}

function joined(text: string | readonly string[]): string {
  return typeof text === "string" ? text : text.join("");
}

/**
 * An SVG whose ids are counted from its own beginning: those of ECharts go on counting from chart to chart, so that a chart drawn before
 * it would change it. An element stands on each line, lest a difference be somewhere in one long line.
 */
export function steadySvg(svg: string): string {
  const known: string[] = [];
  const numbered = svg.replace(/\bzr\d+\b/gu, (id) => {
    if (!known.includes(id)) known.push(id);
    return `chart${String(known.indexOf(id))}`;
  });
  return `${numbered.replace(/>\s*</gu, ">\n<").trim()}\n`;
}

/** The notebook as it is committed, with what a run has shown and nothing of when and where. */
export function withOutputs(committed: Notebook, executed: Notebook): Notebook {
  const shown = shownOf(executed);
  const cells = committed.cells.map((cell, index): Cell => {
    if (cell.cell_type !== "code") return cell;
    const { text, pictures } = shown[index] ?? { text: "", pictures: [] };
    const printed: Output[] = text === "" ? [] : [{ output_type: "stream", name: "stdout", text: linesOf(`${text}\n`) }];
    const drawn = pictures.map((svg): Output => ({ output_type: "display_data", data: { [PICTURE]: linesOf(svg) }, metadata: {} }));
    return { ...cell, execution_count: null, outputs: [...printed, ...drawn] };
  });
  return { ...committed, cells };
}

function linesOf(text: string): string[] {
  return text.match(/.*\n/gu) ?? [];
}

/** What a run shows of a cell that is not what is committed. */
export interface Change {
  readonly cell: number;
  readonly expected: string;
  readonly found: string;
}

/** The cells of which a run shows something else than the file: texts, and pictures line by line. */
export function changesOf(committed: Notebook, executed: Notebook): Change[] {
  const before = shownOf(committed).map(whole);
  const after = shownOf(executed).map(whole);
  return after.flatMap((found, index) => {
    const expected = before[index] ?? "";
    return found === expected ? [] : [{ cell: index + 1, ...firstDifference(expected, found) }];
  });
}

function whole({ text, pictures }: Shown): string {
  return [text, ...pictures].join("\n");
}

/** The lines from the first that differs, as far as anybody wants to read. */
function firstDifference(expected: string, found: string): Pick<Change, "expected" | "found"> {
  const [was, is] = [expected.split("\n"), found.split("\n")];
  const at = is.findIndex((line, index) => line !== was[index]);
  const from = at === -1 ? is.length : at;
  const shown = (lines: readonly string[]): string => lines.slice(from, from + 12).join("\n");
  return { expected: shown(was), found: shown(is) };
}
