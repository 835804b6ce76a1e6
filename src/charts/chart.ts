import type { ReportLocale } from "../naming/reportLocale.js";

/** A column of the numbers behind a chart. */
export interface ChartColumn {
  /** Key of its cells in the rows. */
  readonly key: string;
  /** What it is called, with its unit. */
  readonly name: string;
  readonly kind: "text" | "number" | "verdict" | "day";
}

/** The numbers behind a chart: what a reader who cannot see it reads, and what both drawings are drawn from. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** What every chart has: it is plain JSON, and says in words and numbers all that it shows. */
export interface ChartWords {
  readonly locale: ReportLocale;
  /** What is found, in one sentence. */
  readonly title: string;
  /** What is shown, of whom and as of when. */
  readonly subtitle: string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  readonly table: ChartTable;
  /** Rules it shows with their clause and day, and what is left out of it. */
  readonly notes: readonly string[];
}
