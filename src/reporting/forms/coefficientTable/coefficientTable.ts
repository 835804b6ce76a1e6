import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { distinct } from "../../../foundation/distinct.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { requireArray, requireObject, UsageError } from "../../../foundation/usageError.js";
import { STAGES } from "../../../model/records/lists.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import { subjectText } from "../../../naming/subjectText.js";
import { STAGE_NAMES } from "../../../policy/records/lists.js";
import { evaluationUnitOf, evaluationUnits } from "../../../policy/records/places.js";
import type { Stage } from "../../../policy/records/types.js";
import { amountRun, cellRun } from "../../amount.js";
import type { Block, ReportDocument, Runs } from "../../document.js";
import { fillRuns, textOfRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { wordsOf } from "../../words/wordsOf.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, fillTable, joinParts, partOf, withShape, type FormCell, type FormRow } from "../formTable.js";
import { ruleNotes } from "../ruleNotes.js";
import type { PublishedTableRow } from "./publishedRow.js";
import { INDICATOR_COLUMNS, indicatorHeads, stageRows, type BalanceResult, type CountyOfTable, type StageRows } from "./stageRows.js";

export type { PublishedTableRow } from "./publishedRow.js";
export type { BalanceResult } from "./stageRows.js";

/** What the table of coefficients takes beside the results. */
export interface CoefficientTableOptions extends FormOptions {
  /** What the table is of, for its title: a province, or some counties of it. */
  readonly place?: string;
  /** The city of each county, by the id of the county. */
  readonly cities?: Readonly<Record<string, string>>;
  /** What was published, for results of `assessBasicBalanceFromCoefficients`, which have the composite alone. */
  readonly published?: readonly PublishedTableRow[];
}

/**
 * The provinces' annex “表2 义务教育学校校际差异系数表” of one county or of several: four rows a county, mean and coefficient of
 * primary and of junior secondary schools, for the eight indicators in their fixed order, and the composite.
 *
 * Coefficients have three decimals, a composite that would round onto its limit as many as show on which side it is. Means have
 * the decimals that provinces print; a published mean keeps its own. A composite beyond its limit is marked and told below the table.
 * What is not known stays blank and is listed with the reason.
 *
 * The numbers of several results have pointers into the list, those of `published` the name in front: `published#/0/means/…`.
 *
 * @param results - What `assessBasicBalance` or `assessBasicBalanceFromCoefficients` returned, or a list of such.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption` (no such result, or none).
 *
 * Source: 表2 of Anhui, Chongqing and Jilin as published.
 *
 * @example
 * ```ts
 * import { assessBasicBalanceFromCoefficients, indicators } from "edu-balance";
 * import { reportOf } from "edu-balance/reporting";
 *
 * const each = (coefficient: number) => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
 * const coefficients = { primary: each(0.6504), juniorSecondary: each(0.3) };
 * const county = { id: "yingxian", name: "应县" };
 * const result = assessBasicBalanceFromCoefficients({ county, coefficients }, { asOf: "2016-12-31" });
 * const published = [{ countyId: "yingxian", stage: "primary" as const, coefficients: coefficients.primary }];
 * const document = reportOf(result, { form: "coefficientTable", locale: "zh-CN", place: "朔州市", published });
 * document.title; // => "表2　朔州市义务教育学校校际差异系数表"
 * const table = document.blocks.find((block) => block.kind === "table");
 * table?.rows[1]?.at(-1); // => { runs: [{ text: "0.6504", value: 0.6504, how: "value", from: ["/stages/primary/composite"] }], mark: "notMet" }
 * document.blanks.length; // => 3
 * ```
 */
export function coefficientTable(results: BalanceResult | readonly BalanceResult[], options: CoefficientTableOptions): ReportDocument {
  const counties = countiesFrom(results, options);
  const { locale, notice } = options;
  const { coefficientTable: words } = wordsOf(locale);
  const rows = counties.map((county) => ({ county, stages: STAGES.map((stage) => ({ stage, rows: stageRows(county, stage, locale) })) }));
  const title = textOfRuns(fillRuns(words.title, { place: options.place ?? "" }));
  const heading: Block = { kind: "heading", level: 1, runs: [title] };
  const notes = rows.flatMap(({ county, stages }) => stages.flatMap(({ stage, rows: own }) => notesOn(county, stage, own, options)));
  const table = fillTable(
    {
      name: words.name,
      caption: words.caption,
      columns: [
        column("centre", 0.5),
        column("centre", 0.9),
        column("left"),
        column("centre", 0.7),
        column("centre"),
        ...INDICATOR_COLUMNS,
      ],
      head: [[words.number, words.city, words.county, words.stage, words.kind].map((text) => cellOf(text)).concat(indicatorHeads(locale))],
      rows: rows.flatMap(({ county, stages }, index) => countyRows(county, index, stages, options)),
      notes,
    },
    locale,
  );
  const findings = counties.flatMap(({ result, at }) =>
    STAGES.map((stage) => ({ finding: result.stages[stage].finding, at: at + pointerTo(["stages", stage, "finding"]) })),
  );
  const remarks = [
    { kind: "note", about: "counting", runs: [words.formula] } as const,
    ...ruleNotes(findings, locale),
    ...unusedNote(counties, options),
    ...daysNote(counties, options),
  ];
  const { blocks, blanks } = joinParts([partOf(heading), table, partOf(...remarks)]);
  return {
    form: "coefficientTable",
    locale,
    asOf: lastDay(counties),
    title,
    page: "landscape",
    onEveryPage: notice ?? null,
    blocks,
    blanks,
  };
}

interface StageOfCounty {
  readonly stage: Stage;
  readonly rows: StageRows;
}

function countyRows(
  { result }: CountyOfTable,
  index: number,
  stages: readonly StageOfCounty[],
  options: CoefficientTableOptions,
): FormRow[] {
  const { locale, cities } = options;
  const { coefficientTable: words } = wordsOf(locale);
  const { id } = result.subject;
  const name = countyName(result, options);
  const span = { rowSpan: stages.length * 2 };
  const city = cityOf(id, cities, locale);
  const cityCell = city === null ? blankCell(words.city, words.cityNotGiven) : filled(city);
  const front: readonly FormCell[] = [
    filled(String(index + 1), span),
    withShape(cityCell, span),
    filled(name, { ...span, isRowHeader: true }),
  ];
  return stages.flatMap(({ stage, rows }, at) => {
    const stageName = STAGE_NAMES[stage][languageOf(locale)];
    const rowName = (kind: string): string => textOfRuns(fillRuns(words.row, { county: name, stage: stageName, kind }));
    return [
      {
        name: rowName(words.mean),
        cells: [...(at === 0 ? front : []), filled(stageName, { rowSpan: 2, isRowHeader: true }), filled(words.mean), ...rows.mean],
      },
      { name: rowName(words.coefficient), cells: [filled(words.coefficient), ...rows.coefficient] },
    ];
  });
}

/** What has to be said of the composite of a stage: that it is beyond its limit, or that it was printed otherwise. */
function notesOn({ result, at }: CountyOfTable, stage: Stage, { composite: printed }: StageRows, options: CoefficientTableOptions): Runs[] {
  const { locale } = options;
  const { coefficientTable: words } = wordsOf(locale);
  const { composite, finding } = result.stages[stage];
  if (composite === null) return [];
  const about = { county: countyName(result, options), stage: STAGE_NAMES[stage][languageOf(locale)] };
  const from = { from: [at + pointerTo(["stages", stage, "composite"])] };
  const { requirement } = finding;
  const differs = printed !== null && printed.text !== cellRun(composite, "coefficient", from).text && printed.value !== composite;
  const limit = requirement?.limit ?? 0;
  const value = amountRun(composite, "coefficient", from, { locale, limit });
  const limitRun = amountRun(
    limit,
    "coefficient",
    { from: [at + pointerTo(["stages", stage, "finding", "requirement", "limit"])] },
    { locale },
  );
  return [
    ...(finding.verdict === "notMet" && requirement !== null && composite > limit
      ? [fillRuns(words.beyond, { ...about, value, limit: limitRun })]
      : []),
    ...(differs
      ? [fillRuns(words.differs, { ...about, published: printed, computed: cellRun(composite, "coefficient", from, limit) })]
      : []),
  ];
}

/** The name of the county of a result. */
export function countyName({ subject, asOf }: BalanceResult, { names, locale }: FormOptions): string {
  return subjectText(subject, asOf, names)[languageOf(locale)];
}

/** The city of a county: as it was given, or that of a unit of Shuozhou. */
function cityOf(id: string, cities: CoefficientTableOptions["cities"], locale: ReportLocale): string | null {
  const given = cities === undefined ? null : ownValue(cities, id);
  if (given !== null) return given;
  const city = evaluationUnitOf(id) === null ? undefined : evaluationUnits.find(({ kind }) => kind === "city");
  return city?.name[languageOf(locale)] ?? null;
}

/** Published rows of no county of the table: they are named, not passed over. */
function unusedNote(counties: readonly CountyOfTable[], { published = [], locale }: CoefficientTableOptions): Block[] {
  const { coefficientTable: words, common } = wordsOf(locale);
  const known = new Set(counties.map(({ result }) => result.subject.id));
  const unused = distinct(published.flatMap(({ countyId, name }) => (known.has(countyId) ? [] : [name ?? countyId])));
  return unused.length === 0
    ? []
    : [{ kind: "note", about: "reading", runs: fillRuns(words.unused, { counties: unused.join(common.listComma) }) }];
}

/** The days of the results, where they differ. */
function daysNote(counties: readonly CountyOfTable[], options: CoefficientTableOptions): Block[] {
  const { coefficientTable: words, common } = wordsOf(options.locale);
  if (distinct(counties.map(({ result }) => result.asOf)).length < 2) return [];
  const days = counties.map(({ result }) => `${countyName(result, options)} ${result.asOf}`).join(common.listComma);
  return [{ kind: "note", about: "reading", runs: fillRuns(words.days, { days }) }];
}

function countiesFrom(results: BalanceResult | readonly BalanceResult[], options: CoefficientTableOptions): CountyOfTable[] {
  requireObject(options, "options");
  const { published = [] } = options;
  requireArray(published, "options.published");
  const isList = Array.isArray(results);
  const list: readonly BalanceResult[] = isList ? results : [results as BalanceResult];
  if (list.length === 0) throw new UsageError("badOption", "results must hold at least one result.", results);
  return list.map((result, index) => ({ result, at: isList ? pointerTo([index]) : "", published }));
}

function lastDay(counties: readonly CountyOfTable[]): ReportDocument["asOf"] {
  return counties.map(({ result }) => result.asOf).reduce((last, day) => (day > last ? day : last));
}
