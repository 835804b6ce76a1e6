import { remarks } from "../foundation/localText.js";
import { cellOf } from "./cellText.js";
import type { Column } from "./columns.js";
import type { FieldKind, IntakeField, RowValues } from "./field.js";
import { intakeProblem, type IntakeProblem } from "./intakeProblem.js";
import { readValue } from "./readValue.js";

/** Sums of the rows of a table, held against the rows that say they are totals. */
export interface TotalsCheck {
  /** Counts in a row by what tells it from others; figures of which something was reported and nothing read are not known. */
  readonly add: (values: RowValues, isUnknown: (field: string) => boolean, keys: readonly string[]) => void;
  /** Takes note of a row that says it is a total. */
  readonly claim: (row: number, cells: readonly unknown[]) => void;
  readonly problems: () => IntakeProblem[];
}

const SUMMED: ReadonlySet<FieldKind> = new Set(["count", "amount", "yuan", "area"]);
/** Figures of which totals hold a mean or the largest. */
const NOT_SUMMED = /mean|largest|least|most|year/iu;
const STAGE_WORDS: readonly (readonly [string, RegExp])[] = [
  ["primary", /小学|primary/iu],
  ["juniorSecondary", /初中|junior/iu],
];

/** The sums of the rows between two totals, by column. */
interface Block {
  rows: number;
  readonly sums: number[];
  /** Of rows that were there before. */
  readonly again: number[];
}

interface Claim {
  readonly row: number;
  readonly column: Column;
  readonly field: IntakeField;
  /** Position of its sums in a block. */
  readonly at: number;
  readonly stage: string;
  /** Number of blocks above. */
  readonly above: number;
  readonly value: number;
  readonly given: unknown;
  readonly places: number;
  /** What one of the sheet's unit is in the library's. */
  readonly size: number;
}

/**
 * Watches the figures of a table. A total is right if it is the sum of the rows since the total before it, of all rows
 * above, or, for totals that come first, of those below as far as the next total or the end; rows that are there twice may
 * count once or twice. Where a figure above is not known the total is not judged.
 */
export function totalsCheck(columns: readonly Column[]): TotalsCheck {
  const summed = columns.flatMap((column) => {
    const { field } = column.match;
    return field !== null && SUMMED.has(field.kind) && !NOT_SUMMED.test(field.id) ? [{ column, field }] : [];
  });
  const newBlock = (): Block => ({ rows: 0, sums: summed.map(() => 0), again: summed.map(() => 0) });
  const stages = new Map<string, Block[]>([["", [newBlock()]]]);
  let blocks = 1;
  const blocksOf = (stage: string): Block[] => {
    const found = stages.get(stage) ?? [];
    while (found.length < blocks) found.push(newBlock());
    stages.set(stage, found);
    return found;
  };
  const claims: Claim[] = [];

  const seen = new Set<string>();
  const add: TotalsCheck["add"] = (values, isUnknown, keys) => {
    const repeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    const stage = values.get("stage");
    for (const each of typeof stage === "string" ? ["", stage] : [""]) {
      const block = blocksOf(each).at(-1) ?? newBlock();
      block.rows += 1;
      for (const [at, { field }] of summed.entries()) {
        const value = values.get(field.id);
        const amount = typeof value === "number" ? value : isUnknown(field.id) ? Number.NaN : 0;
        const into = repeated ? block.again : block.sums;
        into[at] = (into[at] ?? 0) + amount;
      }
    }
  };
  const claim = (row: number, cells: readonly unknown[]): void => {
    const words = cells.filter((cell) => typeof cell === "string").join(" ");
    const [stage = "", ...others] = STAGE_WORDS.filter(([, pattern]) => pattern.test(words)).map(([each]) => each);
    if ((blocksOf("").at(-1)?.rows ?? 0) > 0) blocks += 1;
    for (const [at, { column, field }] of summed.entries()) {
      const given = cells[column.at];
      const { value, severity, unit } = readValue(cellOf(given), field, column.unit);
      if (typeof value !== "number" || severity === "error") continue;
      const size = (unit?.factor ?? 1) / (unit?.divisor ?? 1);
      const own = others.length > 0 ? "" : stage;
      claims.push({ row, column, field, at, stage: own, above: blocks - 1, value, given, places: placesOf(given), size });
    }
  };
  const problems = (): IntakeProblem[] =>
    claims.flatMap((each) => {
      const all = blocksOf(each.stage);
      const sumsOf = (some: readonly Block[]): [number, number] => {
        const once = some.reduce((sum, { sums }) => sum + (sums[each.at] ?? 0), 0);
        return [once, some.reduce((sum, { again }) => sum + (again[each.at] ?? 0), once)];
      };
      const above = all.slice(0, each.above);
      const below = all.slice(each.above);
      const before = above.length === 0 ? [] : [...sumsOf(above.slice(-1)), ...sumsOf(above)];
      const after = [...sumsOf(below.slice(0, 1)), ...sumsOf(below), ...sumsOf(all)];
      const known = [...before, ...after].filter((sum) => !Number.isNaN(sum));
      const rows = all.reduce((sum, block) => sum + block.rows, 0);
      const open = (before.length > 0 ? before : after).some(Number.isNaN);
      if (rows === 0 || open || known.some((sum) => Math.abs(sum - each.value) <= tolerance(each, rows, sum))) return [];
      const { row, column, field, given, size } = each;
      const nearest = known.reduce((best, sum) => (Math.abs(sum - each.value) < Math.abs(best - each.value) ? sum : best));
      const built = intakeProblem({ row, column: column.shown, field: field.id, severity: "warning" }, "totalDiffers", field.name, given);
      const sum = String(Number((nearest / size).toPrecision(12)));
      return [{ ...built, message: remarks(built.message, { zh: `（${sum}）`, en: `(${sum})` }) }];
    });
  return { add, claim, problems };
}

/** How far a total may be from a sum: whole things add up exactly, other figures may each have been rounded. */
function tolerance({ field, places, size }: Claim, rows: number, sum: number): number {
  const rounding = field.kind === "count" ? 0.5 : places === 0 ? 1 : 0.5 + Math.sqrt(rows);
  return rounding * 10 ** -places * size * (1 + 1e-9) + Math.abs(sum) * 1e-12;
}

/** Decimal places a figure is written with. */
function placesOf(given: unknown): number {
  const cell = cellOf(given);
  const text = cell.kind === "number" ? String(cell.value) : cell.kind === "text" ? cell.text : "";
  return /\.(?<places>\d{1,15})/u.exec(text)?.groups?.["places"]?.length ?? 0;
}
