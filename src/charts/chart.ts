import type { CalendarDate } from "../foundation/calendarDate.js";
import type { ReportLocale } from "../naming/reportLocale.js";
import type { Comparator, Confirmation } from "../policy/records/lists.js";

/** A column of the numbers behind a chart. */
export interface ChartColumn {
  /** Key of its cells in the rows. */
  readonly key: string;
  /** What it is called, with its unit. */
  readonly name: string;
  readonly kind: "text" | "number" | "verdict" | "day";
  /** Id of the unit of its numbers, which says how they are printed; absent for what is no number. */
  readonly unit?: string;
}

/** A row of the numbers behind a chart; `null` is what is not known. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** The numbers behind a chart: what a reader who cannot see it reads, and what both drawings are drawn from. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
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

/** The charts there are. */
export const CHART_KINDS = [
  "schoolSpread",
  "coefficientsAgainstLimits",
  "lorenzCurve",
  "classSizeHistogram",
  "betweenWithin",
  "deadlineTrend",
  "clauseHeatMap",
  "shortfallRanking",
] as const;
/** One of the charts there are. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** An axis of words, one beside the other. */
export interface BandAxis {
  readonly kind: "band";
  readonly title: string;
  /** From the left, or from the top. */
  readonly bands: readonly string[];
  /** `false` where there are too many for each to be written. */
  readonly isLabelled: boolean;
}

/** An axis of numbers. */
export interface NumberAxis {
  readonly kind: "number";
  readonly title: string;
  readonly least: number;
  readonly most: number;
  /** From one number that is written to the next. */
  readonly step: number;
}

/** An axis of days. */
export interface DayAxis {
  readonly kind: "day";
  readonly title: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** The days that are written. */
  readonly days: readonly CalendarDate[];
}

/** An axis of a chart. */
export type ChartAxis = BandAxis | NumberAxis | DayAxis;

/** How something is drawn. */
export const CHART_MARKS = ["bar", "point", "line", "cell", "missing"] as const;
/** How something is drawn; `missing` marks where something belongs of which nothing is known. */
export type ChartMark = (typeof CHART_MARKS)[number];

/** What a colour, a shape or a pattern stands for. */
export const CHART_TONES = [
  "plain",
  "second",
  "weak",
  "reference",
  "needed",
  "met",
  "declared",
  "pending",
  "described",
  "undetermined",
  "notMet",
  "notApplicable",
  "grade1",
  "grade2",
  "grade3",
  "grade4",
  "grade5",
  "grade6",
  "junior1",
  "junior2",
  "junior3",
  "junior4",
  "several",
] as const;
/** What a colour, a shape or a pattern stands for: a verdict, or a part beside others. */
export type ChartTone = (typeof CHART_TONES)[number];

/** Where the cells of a column are drawn. */
export interface ChartCells {
  /** Key of the column. */
  readonly column: string;
  /** The band they are in. */
  readonly band: string;
}

/** Things that are drawn alike: rows of the table, and the columns that say where. */
export interface ChartSeries {
  /** What it is called. */
  readonly name: string;
  readonly mark: ChartMark;
  readonly tone: ChartTone;
  /** Keys of the columns of both axes; with `cells` there is none for `x`. */
  readonly x: string | null;
  readonly y: string;
  /** Rows of the table, by their index. */
  readonly rows: readonly number[];
  /** Key of the column whose words are written beside the marks; `null` where none are. */
  readonly label: string | null;
  /** Columns of which each cell that says the name of the series is drawn; only with the mark `cell`. */
  readonly cells?: readonly ChartCells[];
}

/** A line across a panel. */
export interface ChartLine {
  /** The axis on which it lies at `at`. */
  readonly axis: "x" | "y";
  /** A number or a day; on an axis of bands how many of them lie before it. */
  readonly at: number | CalendarDate;
  /** What is written beside it. */
  readonly name: string;
}

/** The limit of a rule as a line. */
export interface ChartLimit extends ChartLine {
  readonly comparator: Comparator;
  readonly limit: number;
  readonly parameterId: string;
  /** Document and clause. */
  readonly clause: string;
  readonly effectiveFrom: CalendarDate;
  readonly dueBy?: CalendarDate;
  readonly confirmation: Confirmation;
}

/** One pair of axes and what is drawn in it. */
export interface ChartPanel {
  /** `null` where there is but one. */
  readonly title: string | null;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** Whether bars of several series stand on one another, and not beside each other. */
  readonly isStacked: boolean;
  readonly series: readonly ChartSeries[];
  /** Lines that no rule sets, such as a mean. */
  readonly lines: readonly ChartLine[];
  readonly limits: readonly ChartLimit[];
}

/** A chart as plain JSON: its words, its numbers and what is drawn of them, from the top panel down. Nothing drawn is missing from the table. */
export interface Chart extends ChartWords {
  readonly kind: ChartKind;
  /** `null` where there is nothing to draw; title and description say so. */
  readonly asOf: CalendarDate | null;
  readonly panels: readonly ChartPanel[];
}
