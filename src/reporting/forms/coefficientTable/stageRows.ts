import type { BasicBalanceAssessment } from "../../../assessments/basicBalance/assessBasicBalance.js";
import type { CoefficientAssessment } from "../../../assessments/basicBalance/assessBasicBalanceFromCoefficients.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import type { Reason } from "../../../findings/reason.js";
import type { Indicator, ResourceIndicatorId } from "../../../indicators/school/indicator.js";
import { indicators } from "../../../indicators/school/indicators.js";
import { figureProblem, isAbsent } from "../../../model/checkFigure.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import type { Stage } from "../../../policy/records/types.js";
import type { UnitId } from "../../../policy/records/units.js";
import { cellRun } from "../../amount.js";
import type { TableCell } from "../../document.js";
import type { NumberRun } from "../../numberRun.js";
import { wordsOf } from "../../words/wordsOf.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, markOf, reasonsText, type FormCell } from "../formTable.js";
import { unitName } from "../../amount.js";
import type { PublishedTableRow } from "./publishedRow.js";

/** A result that has the composites of a county. */
export type BalanceResult = BasicBalanceAssessment | CoefficientAssessment;

/** A county of a table, and where its result is. */
export interface CountyOfTable {
  readonly result: BalanceResult;
  /** JSON Pointer to the result; empty where it is the only one. */
  readonly at: string;
  readonly published: readonly PublishedTableRow[];
}

/** The two rows of a stage, without the columns in front of the indicators. */
export interface StageRows {
  readonly mean: readonly FormCell[];
  readonly coefficient: readonly FormCell[];
  /** The composite as it is printed; `null` where it is not known. */
  readonly composite: NumberRun | null;
}

/** Means as the provinces print them: areas, computers and books with two decimals, yuan whole, shares of teachers with three. */
const MEAN_DECIMALS: Readonly<Partial<Record<UnitId, number>>> = { yuanPerPupil: 0, teachersPerPupil: 3 };
const OTHER_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** The unit as it is printed in the head, where it is: the name of an indicator says what it is per. */
const HEAD_UNITS: Readonly<Partial<Record<UnitId, UnitId>>> = { squareMetresPerPupil: "squareMetres", yuanPerPupil: "yuan" };

/** The heads of the eight indicators and of the composite, in the order of the form. */
export function indicatorHeads(locale: ReportLocale): readonly TableCell[] {
  return [...indicators.map((indicator) => headOfIndicator(indicator, locale)), cellOf(wordsOf(locale).coefficientTable.composite)];
}

/** The head of an indicator: its name, and the unit where the name does not say it. */
export function headOfIndicator({ name, unit }: Pick<Indicator, "name" | "unit">, locale: ReportLocale): TableCell {
  const sign = HEAD_UNITS[unit];
  const text = name[languageOf(locale)];
  const { withUnit } = wordsOf(locale).coefficientTable;
  return cellOf(sign === undefined ? text : withUnit.replace("{name}", text).replace("{unit}", unitName(sign, locale)));
}

/** Their columns. */
export const INDICATOR_COLUMNS: readonly ReturnType<typeof column>[] = /* @__PURE__ */ [
  ...indicators.map(() => column("right")),
  column("right", 0.9),
];

/** The mean and the coefficient of each indicator of a stage, and the composite. */
export function stageRows(county: CountyOfTable, stage: Stage, locale: ReportLocale): StageRows {
  const { coefficientTable: words } = wordsOf(locale);
  const composite = compositeRun(county, stage);
  const { finding } = county.result.stages[stage];
  const compositeCell =
    composite === null
      ? blankCell(words.composite, reasonsText(finding.reasons, locale), "unknown")
      : filled(composite, markOf(finding.verdict));
  return {
    mean: [...indicators.map(({ id }) => figureCell(county, stage, { id, figure: "means" }, locale)), filled(words.dash)],
    coefficient: [...indicators.map(({ id }) => figureCell(county, stage, { id, figure: "coefficients" }, locale)), compositeCell],
    composite,
  };
}

interface FigureOfTable {
  readonly id: ResourceIndicatorId;
  readonly figure: "means" | "coefficients";
}

function figureCell(county: CountyOfTable, stage: Stage, { id, figure }: FigureOfTable, locale: ReportLocale): FormCell {
  const { coefficientTable: words } = wordsOf(locale);
  const indicator = indicators.find((each) => each.id === id);
  const name = indicator?.name[languageOf(locale)] ?? id;
  const unit = figure === "coefficients" ? "coefficient" : (indicator?.unit ?? "count");
  const known = computedFigure(county, stage, id);
  if (known !== null) {
    const value = figure === "means" ? known.mean : known.coefficient;
    const place = figure === "means" ? "mean" : "coefficient";
    const from = county.at + pointerTo(["stages", stage, "variation", id, place]);
    return value === null
      ? blankCell(name, reasonsText(known.reasons, locale), "unknown")
      : filled(figure === "means" ? meanRun(value, unit, from, 0) : cellRun(value, unit, { from: [from] }));
  }
  const { row, index } = publishedOf(county, stage);
  const value = row?.[figure]?.[id];
  if (isAbsent(value)) return blankCell(name, figure === "means" ? words.meansNotGiven : words.coefficientsNotGiven);
  if (figureProblem(value, "amount") !== null) return blankCell(name, words.notANumber, "unknown");
  const from = `published#${pointerTo([index, figure, id])}`;
  return filled(figure === "means" ? meanRun(value, unit, from, ownDecimals(value)) : cellRun(value, unit, { from: [from] }));
}

interface ComputedFigure {
  readonly mean: number | null;
  readonly coefficient: number | null;
  readonly reasons: readonly Reason[];
}

function computedFigure({ result }: CountyOfTable, stage: Stage, id: ResourceIndicatorId): ComputedFigure | null {
  const balance = result.stages[stage];
  return "variation" in balance ? balance.variation[id] : null;
}

/** The composite: as it was published where that is handed in, else that of the result. */
function compositeRun(county: CountyOfTable, stage: Stage): NumberRun | null {
  const { composite, finding } = county.result.stages[stage];
  const limit = finding.requirement?.limit;
  const { row, index } = publishedOf(county, stage);
  const isComputed = "variation" in county.result.stages[stage];
  const printed = isComputed ? null : row?.composite;
  if (!isAbsent(printed) && figureProblem(printed, "amount") === null)
    return cellRun(printed, "coefficient", { from: [`published#${pointerTo([index, "composite"])}`] }, limit);
  return composite === null
    ? null
    : cellRun(composite, "coefficient", { from: [county.at + pointerTo(["stages", stage, "composite"])] }, limit);
}

/** The published row of a stage of a county. */
function publishedOf({ result, published }: CountyOfTable, stage: Stage): { readonly row?: PublishedTableRow; readonly index: number } {
  const index = published.findIndex((row) => row.countyId === result.subject.id && row.stage === stage);
  const row = published[index];
  return row === undefined ? { index } : { row, index };
}

/** A mean; one that was published keeps the digits it was published with. */
function meanRun(value: number, unit: string, from: string, own: number): NumberRun {
  const usual = MEAN_DECIMALS[unit as UnitId] ?? OTHER_DECIMALS;
  return { text: value.toFixed(Math.max(usual, own)), value, how: "value", from: [from] };
}

/** How many decimals a published number is written with. */
function ownDecimals(value: number): number {
  return Math.min(MOST_DECIMALS, /^\d+\.(?<decimals>\d+)$/u.exec(String(value))?.groups?.["decimals"]?.length ?? 0);
}
