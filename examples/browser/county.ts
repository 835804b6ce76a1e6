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
  type StageBalance,
  type StageUnit,
  type Verdict,
} from "edu-balance";
import { coefficientsAgainstLimits, schoolSpread, type Chart } from "edu-balance/charts";
import { readSheet, type IntakeKind, type IntakeProblem, type ReadSheetResult } from "edu-balance/intake";
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
  readonly coefficient: number | null;
  readonly mean: number | null;
  readonly used: number;
  readonly given: number;
  readonly reasons: readonly LocalText[];
}

/** What is known of a stage. */
export interface StageView {
  readonly stage: LocalText;
  readonly rows: readonly CoefficientRow[];
  readonly composite: number | null;
  readonly limit: number | null;
  readonly verdict: Verdict;
  readonly verdictName: LocalText;
  readonly reasons: readonly LocalText[];
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
    stages: assessed === null ? null : STAGES.map((stage) => stageView(assessed.result.stages[stage], WORDS[stage])),
    charts: { zh: chartsOf(assessed, "zh-CN"), en: chartsOf(assessed, "en") },
  };
}

function chartsOf(assessed: Assessed | null, locale: "zh-CN" | "en"): readonly Chart[] {
  if (assessed === null || assessed.units.length === 0) return [];
  const { result, units } = assessed;
  const { id, name } = result.subject;
  // A county that nobody has named is called what the page calls it.
  const told = { locale, ...(name === undefined ? { names: { [id]: WORDS.thisCounty[locale === "en" ? "en" : "zh"] } } : {}) };
  const spreads = STAGES.flatMap((stage) => {
    const { variation } = result.stages[stage];
    const [widest] = indicators
      .flatMap(({ id }) => (variation[id].coefficient === null ? [] : [{ id, coefficient: variation[id].coefficient }]))
      .sort((one, other) => other.coefficient - one.coefficient);
    return widest === undefined ? [] : [schoolSpread(result, { ...told, indicator: widest.id, stage, units })];
  });
  return [coefficientsAgainstLimits(result, told), ...spreads];
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

function stageView({ variation, composite, verdict, finding }: StageBalance, stage: LocalText): StageView {
  return {
    stage,
    rows: indicators.map(({ id, unit }) => {
      const { coefficient, mean, ledger, reasons } = variation[id];
      return { name: nameOf(id), unit: nameOf(unit), coefficient, mean, used: ledger.used, given: ledger.given, reasons: texts(reasons) };
    }),
    composite,
    limit: finding.requirement?.limit ?? null,
    verdict,
    verdictName: VERDICT_NAMES[verdict],
    reasons: texts(finding.reasons),
  };
}

function texts(reasons: readonly Reason[]): readonly LocalText[] {
  return reasons.map((reason) => reasonText(reason));
}

/** A coefficient to three decimals; to more where it would look like its limit and is not. */
export function shownCoefficient(value: number, limit: number | null = null): string {
  for (let digits = 3; digits < 15; digits += 1) {
    const text = value.toFixed(digits);
    if (limit === null || value === limit || Number(text) !== limit) return text;
  }
  return String(value);
}

/** Text in UTF-8 or, where it is not, in GB18030, as spreadsheets in Chinese write it. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
