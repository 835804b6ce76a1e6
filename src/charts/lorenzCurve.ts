import type { BasicBalanceAssessment } from "../assessments/basicBalance/assessBasicBalance.js";
import { fillTemplate, type TemplateWords } from "../findings/fillTemplate.js";
import { ownValue } from "../foundation/ownValue.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorOptions, ResourceIndicatorId } from "../indicators/school/indicator.js";
import { STAGES, type StageUnit } from "../model/stageUnit.js";
import { nameOf } from "../naming/nameOf.js";
import type { Stage } from "../policy/records/types.js";
import { gini } from "../statistics/gini.js";
import type { Chart, ChartRow, ChartSeries } from "./chart.js";
import { basicSpread, type Spread } from "./spreadSchools.js";
import {
  amount,
  type ChartOptions,
  indicatorText,
  listed,
  numberColumn,
  openTelling,
  say,
  sentence,
  stageText,
  subtitleOf,
  type Telling,
  together,
} from "./telling.js";
import { uniqueNames } from "./uniqueNames.js";

/** Options of {@link lorenzCurve}. */
export interface LorenzCurveOptions extends ChartOptions, IndicatorOptions {
  readonly indicator: ResourceIndicatorId;
  readonly stage: Stage;
  /** The units the result was made of. */
  readonly units: readonly StageUnit[];
}

const OPTION_KEYS = ["locale", "names", "indicator", "stage", "units", "indoorSportsInTeachingArea"] as const;
const AXIS = { kind: "number", least: 0, most: 1, step: 0.2 } as const;

/** A school on the curve: the shares of pupils and of the resource up to it. */
interface CurvePoint {
  readonly name: string;
  readonly value: number;
  readonly pupilShare: number;
  readonly amountShare: number;
}

/** What the curve shows. */
interface Curve {
  readonly points: readonly CurvePoint[];
  readonly missing: readonly string[];
  readonly pupils: number;
  /** `null` where there is nothing to share. */
  readonly gini: number | null;
  /** What the half of pupils with least has. */
  readonly half: number;
}

/**
 * How a resource is shared among the pupils of a county, as a Lorenz curve with the Gini coefficient: schools from the one with least for a
 * pupil to the one with most, the share of the resource against that of the pupils up to each. With equality it is the diagonal.
 *
 * Schools without a figure are not on the curve; title, description and notes say how many.
 *
 * @param result - What `assessBasicBalance` returns.
 * @param options - Which indicator and stage, the units, and the choice of area they were assessed with.
 * @throws UsageError `notAnObject`, `badOption`, `unknownIndicator`, `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessBasicBalance } from "edu-balance";
 * import { lorenzCurve } from "edu-balance/charts";
 *
 * const units = [100, 300].map((books, i) => ({ schoolId: `s-${i}`, stage: "primary" as const, pupils: 100, books }));
 * const result = assessBasicBalance({ county: { id: "c" }, units }, { asOf: "2018-12-31" });
 * const chart = lorenzCurve(result, { locale: "en", indicator: "booksPerPupil", stage: "primary", units });
 * chart.title; // => "Books per pupil of primary schools: Gini coefficient 0.25, the half of pupils with least has 25%"
 * chart.table.rows.map(({ pupilShare, amountShare }) => [pupilShare, amountShare]); // => [[0, 0], [0.5, 0.25], [1, 1]]
 * ```
 */
export function lorenzCurve(result: BasicBalanceAssessment, options: LorenzCurveOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  const own = openTelling(options);
  if (!STAGES.includes(options.stage))
    throw new UsageError("badOption", `options.stage must be one of ${STAGES.join(", ")}.`, options.stage);
  const given: Partial<BasicBalanceAssessment> = result;
  if (given.standard !== "basicBalance2012" || given.stages === undefined || !("variation" in given.stages.primary)) {
    throw new UsageError("badOption", "result must be what assessBasicBalance returns.", result);
  }
  const spread = basicSpread(result, options);
  return drawCurve(own, { result, options, spread, curve: curveOf(own, spread) });
}

function curveOf(own: Telling, { schools }: Spread): Curve {
  const sorted = [...schools].sort((one, other) => (one.value ?? Infinity) - (other.value ?? Infinity) || 0);
  const names = uniqueNames(
    sorted.map(({ id, name }) => ({ id, name: ownValue<string>(own.names, id) ?? name ?? id })),
    own.texts.common.named,
  );
  const known = sorted.flatMap(({ value, pupils }, at) => (value === null ? [] : [{ value, pupils: pupils ?? 0, name: names[at] ?? "" }]));
  const pupils = known.reduce((sum, each) => sum + each.pupils, 0);
  const amountOf = (count: number): number => known.slice(0, count).reduce((sum, each) => sum + each.value * each.pupils, 0);
  const whole = amountOf(known.length);
  const points = known.map(({ name, value }, at): CurvePoint => {
    const isLast = at === known.length - 1;
    const upTo = known.slice(0, at + 1).reduce((sum, each) => sum + each.pupils, 0);
    return { name, value, pupilShare: upTo / pupils, amountShare: isLast || whole === 0 ? 1 : amountOf(at + 1) / whole };
  });
  const isShared = whole > 0 && known.every(({ value }) => value >= 0);
  const values = known.map(({ value }) => value);
  const weights = known.map((each) => each.pupils);
  return {
    points: isShared ? points : [],
    missing: names.slice(known.length),
    pupils,
    gini: isShared ? gini(values, weights) : null,
    half: halfOf(points),
  };
}

/** What the first half of pupils has: between two schools in proportion. */
function halfOf(points: readonly CurvePoint[]): number {
  const at = points.findIndex(({ pupilShare }) => pupilShare >= 1 / 2);
  const after = points[at];
  if (after === undefined) return 0;
  const before = points[at - 1] ?? { pupilShare: 0, amountShare: 0 };
  const part = (1 / 2 - before.pupilShare) / (after.pupilShare - before.pupilShare);
  return before.amountShare + part * (after.amountShare - before.amountShare);
}

interface CurveTask {
  readonly result: BasicBalanceAssessment;
  readonly options: LorenzCurveOptions;
  readonly spread: Spread;
  readonly curve: Curve;
}

function drawCurve(own: Telling, { result, options, spread, curve }: CurveTask): Chart {
  const { texts, locale } = own;
  const words = texts.lorenzCurve;
  const { points, missing } = curve;
  const fillings = {
    stage: stageText(own, options.stage),
    indicator: indicatorText(own, options.indicator),
    gini: curve.gini === null ? "" : amount(own, curve.gini, "coefficient"),
    share: amount(own, curve.half, "share"),
    count: String(points.length),
    pupils: String(curve.pupils),
    missing: String(missing.length),
    names: listed(own, missing),
  };
  const rows: ChartRow[] = [
    { school: words.start, value: null, pupilShare: 0, amountShare: 0 },
    ...points.map(({ name, value, pupilShare, amountShare }) => ({ school: name, value, pupilShare, amountShare })),
  ];
  const series = (name: string, tone: "plain" | "reference", at: readonly number[]): ChartSeries => ({
    name,
    mark: "line",
    tone,
    x: "pupilShare",
    y: "amountShare",
    rows: at,
    label: null,
  });
  const isDrawn = points.length > 0;
  const without = missing.length === 0 ? [] : [sentence(words.missing, fillings)];
  return {
    kind: "lorenzCurve",
    asOf: result.asOf,
    locale,
    title: titleOf(own, curve, fillings),
    subtitle: subtitleOf(own, {
      subject: result.subject,
      asOf: result.asOf,
      period: spread.period,
      what: fillTemplate(words.what, fillings),
    }),
    description: together(own, [
      words.shape,
      ...(isDrawn ? [words.facts, words.half] : [words.nothing]).map((each) => sentence(each, fillings)),
      ...without,
    ]),
    table: {
      columns: [
        { key: "school", name: texts.common.school, kind: "text" },
        numberColumn(own, "value", say(own, nameOf(options.indicator)), spread.unit),
        { key: "pupilShare", name: words.pupilShare, kind: "number", unit: "share" },
        { key: "amountShare", name: words.amountShare, kind: "number", unit: "share" },
      ],
      rows: isDrawn ? rows : [],
    },
    notes: [words.giniNote, ...without],
    panels: isDrawn
      ? [
          {
            title: null,
            x: { ...AXIS, title: words.pupilShare },
            y: { ...AXIS, title: words.amountShare },
            isStacked: false,
            series: [
              series(
                words.curve,
                "plain",
                rows.map((_, at) => at),
              ),
              series(words.equality, "reference", [0, rows.length - 1]),
            ],
            lines: [],
            limits: [],
          },
        ]
      : [],
  };
}

function titleOf({ texts }: Telling, { points, gini: index, missing }: Curve, fillings: TemplateWords): string {
  const words = texts.lorenzCurve;
  if (points.length === 0 || index === null) return sentence(words.titleUnknown, fillings);
  const rest = missing.length === 0 ? "" : fillTemplate(words.titleMissing, fillings);
  return sentence(index === 0 ? words.titleEqual : words.title, fillings) + rest;
}
