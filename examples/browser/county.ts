import {
  assessBasicBalance,
  indicators,
  nameOf,
  reasonText,
  stageUnits,
  VERDICT_NAMES,
  type BasicBalanceAssessment,
  type LocalText,
  type Reason,
  type StageUnit,
  type Verdict,
} from "edu-balance";
import { coefficientsAgainstLimits, schoolSpread, type Chart, type ChartOptions } from "edu-balance/charts";
import { readSheet, type IntakeKind, type IntakeProblem, type ReadSheetResult } from "edu-balance/intake";
import { explain, reportOf, tableGrid, type Runs, type TableBlock } from "edu-balance/reporting";
import { WORDS } from "./words.js";

/** The records of the kinds that are not called as their record is. */
const RECORDS: Readonly<Partial<Record<IntakeKind, string>>> = {
  class: "classRecord",
  county: "publishedCoefficients",
  schoolStandard: "standardSchool",
};

/** What the page asks for beside the sheet. */
export interface Asked {
  readonly name: string;
  readonly place: string;
  readonly asOf: string;
  /** What columns are whose headers can mean several things, by header. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** A column that the reader of the sheet has to decide about. */
export interface UnsureColumn {
  readonly header: string;
  readonly candidates: readonly { readonly field: string; readonly name: LocalText }[];
}

/** A row of the table of a stage. */
export interface CoefficientRow {
  readonly name: LocalText;
  readonly unit: LocalText;
  /** Coefficient and mean as the library prints them; empty where they are not known. */
  readonly coefficient: string;
  readonly mean: string;
  readonly used: number;
  readonly given: number;
  readonly reasons: readonly LocalText[];
}

/** What is known of a stage. */
export interface StageView {
  readonly stage: LocalText;
  readonly rows: readonly CoefficientRow[];
  readonly verdict: Verdict;
  readonly verdictName: LocalText;
  /** What is found of the composite, in one or more sentences. */
  readonly found: LocalText;
}

/** What the page shows of a sheet. */
export interface CountyView {
  readonly kind: LocalText;
  readonly counts: { readonly given: number; readonly used: number; readonly excluded: number; readonly setAside: number };
  readonly problems: readonly IntakeProblem[];
  readonly unsure: readonly UnsureColumn[];
  /** `null` where the sheet is of neither schools nor units. */
  readonly stages: readonly StageView[] | null;
  /** In each language the coefficients, and the schools in what they differ in most, by stage; none where the sheet has no schools. */
  readonly charts: Readonly<Record<"zh" | "en", readonly Chart[]>>;
}

/** A county's result, and the units it is made of. */
interface Assessed {
  readonly result: BasicBalanceAssessment;
  readonly units: readonly StageUnit[];
}

const STAGES = ["primary", "juniorSecondary"] as const;

/** Reads a sheet and assesses the county in it; pure, and without the page. */
export function viewOf(rows: readonly unknown[], asked: Asked): CountyView {
  const first = readSheet(rows);
  const headers = new Set(first.columns.map(({ header }) => header));
  // A choice made for another sheet is none for this one.
  const mapping = Object.fromEntries(Object.entries(asked.mapping).filter(([header]) => headers.has(header)));
  const sheet = Object.keys(mapping).length === 0 ? first : readSheet(rows, { kind: first.kind, mapping });
  const { given, used, excluded, setAside } = sheet.ledger;
  const assessed = assess(sheet, asked);
  return {
    kind: nameOf(RECORDS[sheet.kind] ?? sheet.kind),
    counts: { given, used, excluded: excluded.length, setAside: setAside.length },
    problems: sheet.problems,
    unsure: first.columns.flatMap(({ header, reason, candidates = [] }) =>
      reason.code === "ambiguous" && candidates.length > 1
        ? [{ header, candidates: candidates.map((field) => ({ field, name: nameOf(`${first.kind}.${field}`) })) }]
        : [],
    ),
    stages: assessed === null ? null : stageViews(assessed.result),
    charts: { zh: chartsOf(assessed, "zh-CN"), en: chartsOf(assessed, "en") },
  };
}

function chartsOf(assessed: Assessed | null, locale: "zh-CN" | "en"): readonly Chart[] {
  if (assessed === null || assessed.units.length === 0) return [];
  const { result, units } = assessed;
  const options = told(result, locale);
  const spreads = STAGES.flatMap((stage) => {
    const { variation } = result.stages[stage];
    const [widest] = indicators
      .flatMap(({ id }) => (variation[id].coefficient === null ? [] : [{ id, coefficient: variation[id].coefficient }]))
      .sort((one, other) => other.coefficient - one.coefficient);
    return widest === undefined ? [] : [schoolSpread(result, { ...options, indicator: widest.id, stage, units })];
  });
  return [coefficientsAgainstLimits(result, options), ...spreads];
}

function assess(sheet: ReadSheetResult, { name, place, asOf }: Asked): Assessed | null {
  const { ledger: read } = sheet;
  const county = { id: place === "" ? "county" : place, ...(name === "" ? {} : { name }), ...(place === "" ? {} : { place }) };
  if (sheet.kind === "school") {
    const made = stageUnits(sheet.records);
    // Rows kept out are in the ledger: a county with a school missing cannot pass.
    const ledger = {
      ...made.ledger,
      given: made.ledger.given + read.excluded.length,
      excluded: [...made.ledger.excluded, ...read.excluded],
    };
    return { result: assessBasicBalance({ ...made, county, ledger }, { asOf }), units: made.units };
  }
  if (sheet.kind !== "stageUnit") return null;
  const ledger = { given: sheet.records.length + read.excluded.length, used: sheet.records.length, excluded: read.excluded, missing: [] };
  return { result: assessBasicBalance({ county, units: sheet.records, ledger }, { asOf }), units: sheet.records };
}

function stageViews(result: BasicBalanceAssessment): StageView[] {
  // Its two rows a stage have the means and the coefficients of the eight indicators, the composite behind them.
  const table = reportOf(result, { form: "coefficientTable", locale: "zh-CN" }).blocks.find(({ kind }) => kind === "table");
  const printed = tableGrid((table as TableBlock).rows).map((row) =>
    row.slice(-indicators.length - 1).map((place) => runsText(place?.cell.runs)),
  );
  return STAGES.map((stage, at) => {
    const { variation, verdict, finding } = result.stages[stage];
    const [means = [], coefficients = []] = printed.slice(2 * at);
    return {
      stage: WORDS[stage],
      rows: indicators.map(({ id, unit }, place) => {
        const { ledger, reasons } = variation[id];
        const [mean = "", coefficient = ""] = [means[place], coefficients[place]];
        return { name: nameOf(id), unit: nameOf(unit), coefficient, mean, used: ledger.used, given: ledger.given, reasons: texts(reasons) };
      }),
      verdict,
      verdictName: VERDICT_NAMES[verdict],
      found: { zh: explain(finding, told(result, "zh-CN")).text, en: explain(finding, told(result, "en")).text },
    };
  });
}

function runsText(runs: Runs = []): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** The language, and what a county is called that nobody has named. */
function told({ subject: { id, name } }: BasicBalanceAssessment, locale: "zh-CN" | "en"): ChartOptions {
  return { locale, ...(name === undefined ? { names: { [id]: WORDS.thisCounty[locale === "en" ? "en" : "zh"] } } : {}) };
}

function texts(reasons: readonly Reason[]): readonly LocalText[] {
  return reasons.map((reason) => reasonText(reason));
}

/** Text in UTF-8 or, where it is not, in GB18030, as spreadsheets in Chinese write it. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
