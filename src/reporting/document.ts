import type { ChartWords } from "../charts/chart.js";
import type { Verdict } from "../findings/finding.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { ReportLocale } from "../naming/reportLocale.js";
import type { ReportForm } from "./forms/lists.js";
import type { NumberRun } from "./numberRun.js";

/** A piece of text: words, or a number that says where it comes from. */
export type Run = string | NumberRun;

/** Text of several pieces. */
export type Runs = readonly Run[];

/** A heading; 1 is that of the document. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly runs: Runs;
}

/** Running text. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly runs: Runs;
}

/** Points, one below the other. */
export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly Runs[];
}

/** How a cell is shown: by the verdict it tells, as one that nobody can fill in here, or as one of which nothing is known. */
export type CellMark = Verdict | "blank" | "unknown";

/** A cell of a table. */
export interface TableCell {
  readonly runs: Runs;
  readonly mark?: CellMark;
  /** Columns it takes up, where more than one. */
  readonly columnSpan?: number;
  /** Rows it takes up, where more than one; the rows below leave it out. */
  readonly rowSpan?: number;
  /** Whether it names its row. */
  readonly isRowHeader?: true;
}

/** A column of a table. */
export interface TableColumn {
  readonly align: "left" | "right" | "centre";
  /** Its share of the width, next to those of the others. Default 1. */
  readonly width?: number;
}

/** A table; its rows at the head are repeated on each page. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What stands below it. */
  readonly notes: readonly Runs[];
}

/** A chart, with its numbers. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Its own name in the document, under which a picture of it may be handed in. */
  readonly id: string;
  readonly chart: ChartWords;
  /** Shown by its words and its picture alone, where there is no room; its numbers stay in `chart`. */
  readonly isBrief?: true;
}

/** A remark: a source, how something is counted, what is invented, how to read it. */
export interface NoteBlock {
  readonly kind: "note";
  readonly about: "source" | "counting" | "invented" | "reading";
  readonly runs: Runs;
}

/** A new page in print. */
export interface PageBreakBlock {
  readonly kind: "pageBreak";
}

/** A part of a document. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FigureBlock | NoteBlock | PageBreakBlock;

/** A cell of a form that stays blank, and why. */
export interface BlankCell {
  /** Which cell, in words: table, row, column. */
  readonly where: string;
  /** What it would take to fill it in. */
  readonly why: string;
}

/**
 * A report as plain JSON, for Markdown, HTML, Word, spreadsheets or a screen of the caller's: what is in it and where, not how it looks.
 * Every number in it says where in the result it comes from.
 */
export interface ReportDocument {
  readonly form: ReportForm;
  readonly locale: ReportLocale;
  readonly asOf: CalendarDate;
  readonly title: string;
  readonly page: "portrait" | "landscape";
  /** Whether it is set closely in print, for forms that have to keep to their pages. */
  readonly isSetClosely?: true;
  /** What is said on every page, such as that the figures are invented; `null` where nothing is. */
  readonly onEveryPage: string | null;
  readonly blocks: readonly Block[];
  /** Cells of the form that nobody can fill in from the result. */
  readonly blanks: readonly BlankCell[];
}
