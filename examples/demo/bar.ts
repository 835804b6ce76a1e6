const CELLS = 12;

/** What a bar shows. */
export interface BarOptions {
  /** The value that fills the whole bar. */
  readonly full: number;
  /** Where the mark stands; without a limit there is no mark. */
  readonly limit?: number;
}

/**
 * A small bar such as `▇▇▇▇▇▁▁▁│▁▁`, the mark standing for the limit. However near the value is to the limit, a cell
 * beyond the mark is filled only if the value exceeds it, and then always.
 */
export function bar(value: number, { full, limit }: BarOptions): string {
  const cellsOf = (amount: number): number => Math.min(CELLS, Math.max(amount > 0 ? 1 : 0, Math.round((amount / full) * CELLS)));
  if (limit === undefined) return cells(cellsOf(value), CELLS);
  const mark = Math.min(CELLS - 1, cellsOf(limit));
  const filled = value > limit ? Math.max(cellsOf(value), mark + 1) : Math.min(cellsOf(value), mark);
  return `${cells(Math.min(filled, mark), mark)}│${cells(Math.max(0, filled - mark), CELLS - mark)}`;
}

function cells(filled: number, all: number): string {
  return "▇".repeat(filled) + "▁".repeat(all - filled);
}
