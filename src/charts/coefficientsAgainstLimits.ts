import type { BasicBalanceAssessment } from "../assessments/basicBalance/assessBasicBalance.js";
import type { QualityBalanceAssessment } from "../assessments/qualityBalance/assessQualityBalance.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { VERDICT_NAMES, VERDICTS } from "../findings/finding.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject } from "../foundation/usageError.js";
import { numberAxis } from "./axes.js";
import type { Chart, ChartLimit, ChartPanel, ChartRow, ChartSeries } from "./chart.js";
import { coefficientsOf, ruledOnce, type ShownCoefficient, type StageCoefficientsShown } from "./coefficientRows.js";
import { coefficientDescription, coefficientNotes, coefficientTitle } from "./coefficientWords.js";
import { type ChartOptions, limitLine, limitText, numberColumn, openTelling, say, stageText, subtitleOf, type Telling } from "./telling.js";

/**
 * The coefficients of variation between the schools of a county as bars, a panel for each stage, with the limit: that of the composite for
 * basic balance, whose single coefficients have none; that of each coefficient for quality balance.
 *
 * @param result - What `assessBasicBalance` or `assessQualityBalance` returns.
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { assessBasicBalance } from "edu-balance";
 * import { coefficientsAgainstLimits } from "edu-balance/charts";
 *
 * const result = assessBasicBalance({ county: { id: "c", name: "A county" }, units: [] }, { asOf: "2018-12-31" });
 * const chart = coefficientsAgainstLimits(result, { locale: "en" });
 * chart.title; // => "Composite coefficient: none can be calculated"
 * chart.panels.map(({ title, limits }) => [title, limits[0]?.limit]); // => [["primary", 0.65], ["junior secondary", 0.55]]
 * ```
 */
export function coefficientsAgainstLimits(result: BasicBalanceAssessment | QualityBalanceAssessment, options: ChartOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, ["locale", "names"], "options");
  const own = openTelling(options);
  return drawCoefficients(own, result, coefficientsOf(own, result));
}

function drawCoefficients(
  own: Telling,
  result: Pick<BasicBalanceAssessment, "subject" | "asOf">,
  stages: readonly StageCoefficientsShown[],
): Chart {
  const { texts, locale } = own;
  const { coefficientsAgainstLimits: words } = texts;
  const all = stages.flatMap(({ stage, coefficients }) => coefficients.map((each) => ({ stage, ...each })));
  const hasMissing = all.some(({ value }) => value === null);
  const rows = all.map(
    ({ stage, name, value, finding }): ChartRow => ({
      stage: stageText(own, stage),
      indicator: name,
      value,
      verdict: finding === null ? null : say(own, VERDICT_NAMES[finding.verdict]),
      ...(hasMissing ? { remark: value === null ? words.why : null } : {}),
    }),
  );
  const limits = stages.map((each) => limitsOf(own, each));
  const column = numberColumn(own, "value", words.coefficient, "coefficient");
  const axis = numberAxis(words.coefficient, [
    ...all.flatMap(({ value }) => value ?? []),
    ...limits.flatMap((each) => each.map(({ limit }) => limit)),
  ]);
  const period = all.find(({ finding }) => finding?.period !== undefined)?.finding?.period;
  const firsts = stages.map((_, at) => stages.slice(0, at).reduce((sum, { coefficients }) => sum + coefficients.length, 0));
  return {
    kind: "coefficientsAgainstLimits",
    asOf: result.asOf,
    locale,
    title: coefficientTitle(own, stages),
    subtitle: subtitleOf(own, { subject: result.subject, asOf: result.asOf, period, what: words.scope }),
    description: coefficientDescription(own, stages),
    table: {
      columns: [
        { key: "stage", name: texts.common.stage, kind: "text" },
        { key: "indicator", name: words.indicator, kind: "text" },
        column,
        { key: "verdict", name: texts.common.verdict, kind: "verdict" },
        ...(hasMissing ? [{ key: "remark", name: texts.common.remark, kind: "text" } as const] : []),
      ],
      rows,
    },
    notes: coefficientNotes(own, stages),
    panels: stages.map(
      ({ stage, coefficients }, at): ChartPanel => ({
        title: stageText(own, stage),
        x: axis,
        y: { kind: "band", title: words.indicator, bands: coefficients.map(({ name }) => name), isLabelled: true },
        isStacked: false,
        series: seriesOf(own, coefficients, firsts[at] ?? 0),
        lines: [],
        limits: limits[at] ?? [],
      }),
    ),
  };
}

function seriesOf(own: Telling, coefficients: readonly ShownCoefficient[], first: number): ChartSeries[] {
  const { coefficientsAgainstLimits: words } = own.texts;
  const base = { x: "value", y: "indicator", mark: "bar" } as const;
  const rowsOf = (belongs: (each: ShownCoefficient) => boolean): number[] =>
    coefficients.flatMap((each, at) => (belongs(each) ? [first + at] : []));
  const series: ChartSeries[] = [
    {
      ...base,
      name: words.single,
      tone: "described",
      rows: rowsOf(({ value, finding }) => value !== null && finding === null),
      label: "value",
    },
    ...VERDICTS.map(
      (verdict): ChartSeries => ({
        ...base,
        name: say(own, VERDICT_NAMES[verdict]),
        tone: verdict,
        rows: rowsOf(({ value, finding }) => value !== null && finding?.verdict === verdict),
        label: "value",
      }),
    ),
    { ...base, mark: "missing", name: words.unknown, tone: "undetermined", rows: rowsOf(({ value }) => value === null), label: "remark" },
  ];
  return series.filter(({ rows }) => rows.length > 0);
}

/** The limits of a stage: each rule once. */
function limitsOf(own: Telling, { coefficients }: StageCoefficientsShown): ChartLimit[] {
  const { coefficientsAgainstLimits: words } = own.texts;
  return ruledOnce(coefficients).map(({ rule, isComposite }) =>
    limitLine(own, rule, {
      axis: "x",
      at: rule.requirement.limit,
      name: fillTemplate(words.line, { limit: limitText(own, rule), what: isComposite ? words.compositeShort : "" }),
    }),
  );
}
