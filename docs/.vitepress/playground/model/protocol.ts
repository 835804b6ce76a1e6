import type { Stage } from "edu-balance";
import type { Chart } from "edu-balance/charts";
import type { IntakeKind } from "edu-balance/intake";
import type { MarkedSheet, ReportDocument, ReportForm } from "edu-balance/reporting";
import type { IndicatorId, Language } from "edu-balance";
import type { WordKey } from "../words/say.js";
import type { RefusalKey } from "./refusal.js";
import type { ResultView } from "./resultView.js";
import type { Sample } from "./samples.js";
import type { Settings } from "./settings.js";
import type { PlanView } from "./planView.js";
import type { ShortfallView } from "./shortfallView.js";

/** A sheet as it was given: what was pasted, or the bytes of a file. */
export type Source = { readonly text: string } | { readonly bytes: ArrayBuffer };

/** What the reader of the page decided about a sheet. */
export interface Choices {
  readonly language: Language;
  readonly settings: Settings;
  /** Empty where the county has no name. */
  readonly county: string;
  /** Which worksheet; `null` for the one that is known best. */
  readonly sheet: number | null;
  /** `null` for what it seems to be. */
  readonly kind: IntakeKind | null;
  /** What columns are, by position as in `#3`; `null` for a column not to be used. */
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** Which plan is asked for. */
export type PlanChoice = { readonly stage: Stage } & (
  | { readonly kind: "equalise"; readonly indicator: IndicatorId; readonly target: number }
  | { readonly kind: "within"; readonly budget: number; readonly prices: Readonly<Record<string, number>> }
);

/** Which charts are asked for. */
export interface ChartChoice {
  readonly indicator: IndicatorId | null;
  readonly stage: Stage;
}

/** The samples, by the words for them. */
export const SAMPLE_WORDS = ["sampleGood", "sampleMessy", "sampleClasses"] as const;
export type SampleWord = (typeof SAMPLE_WORDS)[number];

/** What the reading worker is asked for. All but `sample` and `assess` is about the sheet that was assessed last. */
export interface ReaderTasks {
  readonly sample: { readonly ask: { readonly word: SampleWord; readonly language: Language }; readonly answer: Sample };
  readonly assess: { readonly ask: { readonly source: Source | null; readonly choices: Choices }; readonly answer: ResultView };
  readonly shortfalls: { readonly ask: null; readonly answer: ShortfallView | null };
  readonly plan: { readonly ask: PlanChoice; readonly answer: PlanView };
  readonly charts: { readonly ask: ChartChoice; readonly answer: ChartsAnswer };
  readonly document: { readonly ask: { readonly form: ReportForm }; readonly answer: DocumentAnswer };
  readonly marked: { readonly ask: null; readonly answer: MarkedSheet };
}

/** The charts of a sheet, and what is said where one is left out. */
export interface ChartsAnswer {
  readonly charts: readonly Chart[];
  readonly note: string;
}

/** A form that was filled in, for files of other kinds, with its page and its text. */
export interface DocumentAnswer {
  readonly document: ReportDocument;
  readonly html: string;
  readonly markdown: string;
}

/** What the drawing worker is asked for: pictures and office files. */
export interface DrawerTasks {
  readonly picture: { readonly ask: Chart; readonly answer: PictureAnswer };
  readonly docx: { readonly ask: ReportDocument; readonly answer: Uint8Array<ArrayBuffer> };
  readonly xlsx: { readonly ask: ReportDocument; readonly answer: Uint8Array<ArrayBuffer> };
  readonly marked: { readonly ask: MarkedSheet; readonly answer: Uint8Array<ArrayBuffer> };
}

/** A chart as an SVG. */
export interface PictureAnswer {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** How far a task has come. */
export interface Progress {
  readonly word: WordKey;
  /** Rows that are done, and how many there are; 0 of what has no rows. */
  readonly rows: number;
  readonly of: number;
  /** From 0 to 1. */
  readonly done: number;
}

/** A question to a worker. */
export interface Question<Tasks, Task extends keyof Tasks = keyof Tasks> {
  readonly id: number;
  readonly task: Task;
  readonly ask: Tasks[Task] extends { readonly ask: infer Ask } ? Ask : never;
}

/** What a worker says about a question. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: RefusalKey; readonly detail: string };
