import type { ShuozhouAssessment } from "../assessments/shuozhou2016/assessShuozhou2016.js";
import type { VariancePart } from "../assessments/shuozhou2016/decomposeCity.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { STAGES } from "../model/stageUnit.js";
import { nameOf } from "../naming/nameOf.js";
import type { Stage } from "../policy/records/types.js";
import type { Chart, ChartRow, ChartSeries } from "./chart.js";
import {
  amount,
  type ChartOptions,
  inSentence,
  listed,
  openTelling,
  say,
  sentence,
  stageText,
  subtitleOf,
  type Telling,
  together,
} from "./telling.js";

/** How a variance is taken apart. */
export const VARIANCE_GROUPS = ["county", "locale"] as const;

/** Options of {@link betweenWithin}. */
export interface BetweenWithinOptions extends ChartOptions {
  readonly stage: Stage;
  /** Between and within counties, or city, town and country. */
  readonly by: (typeof VARIANCE_GROUPS)[number];
}

/** A resource with the two parts of its variance. */
interface Split {
  readonly name: string;
  /** `null` where a figure is missing, or all schools are alike. */
  readonly between: number | null;
  readonly within: number | null;
  readonly isSame: boolean;
}

/**
 * The variance of each resource over all schools of a city as bars of two parts, which add up to 1: what lies between counties, or between
 * city, town and country, and what lies within them.
 *
 * @param result - What `assessShuozhou2016` returns; its `decomposition` has the numbers.
 * @param options - Which stage, and which groups.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016 } from "edu-balance";
 * import { betweenWithin } from "edu-balance/charts";
 *
 * const unit = (schoolId: string, books: number) => ({ schoolId, stage: "primary" as const, pupils: 100, books });
 * const counties = [["shuocheng", 1000, 2000], ["shanyin", 3000, 4000]] as const;
 * const result = assessShuozhou2016(
 *   { counties: counties.map(([id, ...books]) => ({ county: { id }, balance: { units: books.map((each, i) => unit(`${id}-${i}`, each)) } })) },
 *   { asOf: "2018-12-31" },
 * );
 * const chart = betweenWithin(result, { locale: "en", stage: "primary", by: "county" });
 * chart.table.rows.find(({ resource }) => resource === "Books per pupil")?.["between"]; // => 0.8
 * chart.title; // => "Primary: of 1 resources 0 differ mainly within counties; the share between counties is highest for books per pupil, 80%; 7 cannot be taken apart"
 * ```
 */
export function betweenWithin(result: ShuozhouAssessment, options: BetweenWithinOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, ["locale", "names", "stage", "by"], "options");
  const own = openTelling(options);
  if (!STAGES.includes(options.stage))
    throw new UsageError("badOption", `options.stage must be one of ${STAGES.join(", ")}.`, options.stage);
  if (!VARIANCE_GROUPS.includes(options.by)) {
    throw new UsageError("badOption", `options.by must be one of ${VARIANCE_GROUPS.join(", ")}.`, options.by);
  }
  if ((result as Partial<ShuozhouAssessment>).standard !== "shuozhou2016") {
    throw new UsageError("badOption", "result must be what assessShuozhou2016 returns.", result);
  }
  requireArray(result.decomposition, "result.decomposition");
  const parts = result.decomposition.filter(({ stage, by }) => stage === options.stage && by === options.by);
  return drawSplits(
    own,
    result,
    options,
    parts.map((part) => splitOf(own, part)),
  );
}

function splitOf(own: Telling, { indicator, total, between, within }: VariancePart): Split {
  const name = say(own, nameOf(indicator));
  if (total === null || between === null || within === null) return { name, between: null, within: null, isSame: false };
  if (total === 0) return { name, between: null, within: null, isSame: true };
  // The parts add up to the total but for rounding, and their shares to 1.
  const whole = between + within;
  return { name, between: between / whole, within: within / whole, isSame: false };
}

function drawSplits(
  own: Telling,
  result: Pick<ShuozhouAssessment, "subject" | "asOf">,
  { stage, by }: BetweenWithinOptions,
  splits: readonly Split[],
): Chart {
  const { texts, locale } = own;
  const words = texts.betweenWithin;
  const group = words[by];
  const hasMissing = splits.some(({ between }) => between === null);
  const rows = splits.map(
    ({ name, between, within, isSame }): ChartRow => ({
      resource: name,
      between,
      within,
      ...(hasMissing ? { remark: between !== null ? null : isSame ? words.same : words.why } : {}),
    }),
  );
  const series = (key: "between" | "within", tone: "plain" | "second"): ChartSeries => ({
    name: sentence(group[key], {}),
    mark: "bar",
    tone,
    x: key,
    y: "resource",
    rows: splits.flatMap((split, at) => (split[key] === null ? [] : [at])),
    label: key,
  });
  const missing: ChartSeries = {
    name: words.unknown,
    mark: "missing",
    tone: "undetermined",
    x: "between",
    y: "resource",
    rows: splits.flatMap(({ between }, at) => (between === null ? [at] : [])),
    label: "remark",
  };
  const column = (key: "between" | "within"): Chart["table"]["columns"][number] => ({
    key,
    name: fillTemplate(words.betweenShare, { name: group[key] }),
    kind: "number",
    unit: "share",
  });
  return {
    kind: "betweenWithin",
    asOf: result.asOf,
    locale,
    title: titleOf(own, stage, by, splits),
    subtitle: subtitleOf(own, {
      subject: result.subject,
      asOf: result.asOf,
      what: fillTemplate(words.what, { stage: stageText(own, stage) }),
    }),
    description: descriptionOf(own, by, splits),
    table: {
      columns: [
        { key: "resource", name: words.indicator, kind: "text" },
        column("between"),
        column("within"),
        ...(hasMissing ? [{ key: "remark", name: texts.common.remark, kind: "text" } as const] : []),
      ],
      rows,
    },
    notes: [words.note, words.noLimit, ...missingText(own, splits)],
    panels:
      splits.length === 0
        ? []
        : [
            {
              title: null,
              x: { kind: "number", title: words.share, least: 0, most: 1, step: 0.2 },
              y: { kind: "band", title: words.indicator, bands: splits.map(({ name }) => name), isLabelled: true },
              isStacked: true,
              series: [series("between", "plain"), series("within", "second"), missing].filter(({ rows: own }) => own.length > 0),
              lines: [],
              limits: [],
            },
          ],
  };
}

function known(splits: readonly Split[]): { readonly name: string; readonly between: number }[] {
  const found = splits.flatMap(({ name, between }) => (between === null ? [] : [{ name: inSentence(name), between }]));
  return found.sort((one, other) => other.between - one.between);
}

function titleOf(own: Telling, stage: Stage, by: BetweenWithinOptions["by"], splits: readonly Split[]): string {
  const words = own.texts.betweenWithin;
  const told = known(splits);
  const [first] = told;
  const missing = splits.length - told.length;
  if (first === undefined) return sentence(words.titleUnknown, { stage: stageText(own, stage) });
  const title = sentence(words.title, {
    ...words[by],
    stage: stageText(own, stage),
    count: String(told.length),
    inner: String(told.filter(({ between }) => between < 1 / 2).length),
    indicator: first.name,
    share: amount(own, first.between, "share"),
  });
  return title + (missing === 0 ? "" : fillTemplate(words.titleMissing, { missing: String(missing) }));
}

function descriptionOf(own: Telling, by: BetweenWithinOptions["by"], splits: readonly Split[]): string {
  const words = own.texts.betweenWithin;
  const told = known(splits);
  const [highest, lowest] = [told[0], told.at(-1)];
  const facts =
    highest === undefined || lowest === undefined
      ? words.nothing
      : sentence(words.facts, {
          ...words[by],
          least: amount(own, lowest.between, "share"),
          lowest: lowest.name,
          most: amount(own, highest.between, "share"),
          highest: highest.name,
        });
  return together(own, [words.shape, facts, ...missingText(own, splits)]);
}

function missingText(own: Telling, splits: readonly Split[]): string[] {
  const missing = splits.filter(({ between }) => between === null).map(({ name }) => inSentence(name));
  if (missing.length === 0) return [];
  return [sentence(own.texts.betweenWithin.missing, { missing: String(missing.length), names: listed(own, missing) })];
}
