import { fillTemplate } from "../findings/fillTemplate.js";
import { distinct } from "../foundation/distinct.js";
import { ownValue } from "../foundation/ownValue.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { STAGES } from "../model/stageUnit.js";
import { indicatorName } from "../naming/things.js";
import type { SchoolShortfall } from "../planning/short/shortfallLine.js";
import type { Shortfalls } from "../planning/shortfalls.js";
import type { Stage } from "../policy/records/types.js";
import { numberAxis } from "./axes.js";
import type { Chart, ChartRow, ChartSeries } from "./chart.js";
import { type ChartOptions, numberColumn, openTelling, sentence, type Telling, together } from "./telling.js";
import { missingText, limitNotes, type Ranking, rankingTitle, rankingWords } from "./shortfallWords.js";
import { uniqueNames } from "./uniqueNames.js";

/** Options of {@link shortfallRanking}. */
export interface ShortfallRankingOptions extends ChartOptions {
  /** Id of the indicator, or of the item of the standard. */
  readonly indicator: string;
  readonly stage: Stage;
  /** Whose schools they are; the result does not say. */
  readonly subject: string;
}

const OPTION_KEYS = ["locale", "names", "indicator", "stage", "subject"] as const;

/** Bars beyond which no names are written beside the axis. */
const MOST_LABELLED = 80;
/** Schools at the top that are named all the same. */
const FIRST = 3;

/**
 * What the schools of a stage are short of in one indicator as bars, the most first: whole teachers, rooms and books, exact square metres and
 * yuan. Schools of which nobody knows have a row of their own that says so.
 *
 * @param result - What `shortfalls` returns.
 * @param options - Which indicator or item, which stage, and whose schools they are.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`, `unknownIndicator` (neither an indicator nor an item of the result).
 *
 * @example
 * ```ts
 * import { shortfalls } from "edu-balance/planning";
 * import { shortfallRanking } from "edu-balance/charts";
 *
 * const item = { id: "books", name: { zh: "图书", en: "Books" }, unit: "per pupil", comparator: ">=" as const, limit: 20 };
 * const amount = { unit: "volumes", counted: "whole" as const, perPupils: 1 as const };
 * const profile = { name: "A province", mayMiss: 0, items: [{ ...item, amount }] };
 * const schools = [15, 12, 25].map((books, i) => ({ schoolId: `s-${i}`, stage: "primary" as const, pupils: 100, values: { books } }));
 * const result = shortfalls({ profile, schools }, { standard: "basicBalance2012", asOf: "2018-12-31" });
 * const chart = shortfallRanking(result, { locale: "en", indicator: "books", stage: "primary", subject: "A county" });
 * chart.table.rows.map(({ school, short }) => [school, short]); // => [["s-1", 800], ["s-0", 500]]
 * ```
 */
export function shortfallRanking(result: Shortfalls, options: ShortfallRankingOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  const own = openTelling(options);
  const { indicator, stage, subject } = options;
  if (!STAGES.includes(stage)) throw new UsageError("badOption", `options.stage must be one of ${STAGES.join(", ")}.`, stage);
  if (typeof subject !== "string" || subject === "") throw new UsageError("badOption", "options.subject must be a text.", subject);
  if (!("judged" in result && "totals" in result)) throw new UsageError("badOption", "result must be what shortfalls returns.", result);
  requireArray(result.schools, "result.schools");
  const isKnown = result.schools.some(({ lines }) => lines.some((line) => line.indicator === indicator));
  if (!isKnown && indicatorName(indicator) === null) {
    const ids = distinct(result.schools.flatMap(({ lines }) => lines.map((line) => line.indicator)));
    throw new UsageError("unknownIndicator", `options.indicator must be one of ${ids.join(", ")}.`, indicator);
  }
  return drawRanking(rank(own, result, options), subject);
}

function rank(own: Telling, result: Shortfalls, options: ShortfallRankingOptions): Ranking {
  const found = result.schools
    .filter(({ stage }) => stage === options.stage)
    .flatMap((school) => school.lines.flatMap((line) => (line.indicator === options.indicator ? [{ school, line }] : [])));
  const sorted = [...found].sort((one, other) => (other.line.toLimit ?? -Infinity) - (one.line.toLimit ?? -Infinity) || 0);
  const names = uniqueNames(
    sorted.map(({ school }) => ({ id: school.schoolId, name: nameIn(own, school) })),
    own.texts.common.named,
  );
  const schools = sorted.map(({ line }, at) => ({ name: names[at] ?? "", value: line.value, short: line.toLimit }));
  return { own, result, options, schools, line: sorted[0]?.line ?? null, lines: sorted.map(({ line }) => line) };
}

function nameIn({ names }: Telling, { schoolId, name }: SchoolShortfall): string {
  return ownValue<string>(names, schoolId) ?? name ?? schoolId;
}

function drawRanking(ranking: Ranking, subject: string): Chart {
  const { own, result, schools, line } = ranking;
  const words = own.texts.shortfallRanking;
  const isLabelled = schools.length <= MOST_LABELLED;
  const known = schools.filter(({ short }) => short !== null);
  const hasMissing = known.length < schools.length;
  const rows = schools.map(
    ({ name, value, short }, at): ChartRow => ({
      school: name,
      value,
      short,
      ...(hasMissing ? { remark: short === null ? words.why : null } : {}),
      ...(isLabelled ? {} : { callout: at < FIRST && short !== null ? name : null }),
    }),
  );
  const unit = line?.unit ?? "count";
  const column = numberColumn(own, "short", words.short, unit);
  const base = { x: "short", y: "school" } as const;
  const series: ChartSeries[] = [
    { ...base, name: words.short, mark: "bar", tone: "notMet", rows: known.map((_, at) => at), label: isLabelled ? "short" : "callout" },
    {
      ...base,
      name: words.unknown,
      mark: "missing",
      tone: "undetermined",
      rows: schools.flatMap(({ short }, at) => (short === null ? [at] : [])),
      label: isLabelled ? "remark" : null,
    },
  ];
  const fillings = rankingWords(ranking);
  return {
    kind: "shortfallRanking",
    asOf: result.asOf,
    locale: own.locale,
    title: rankingTitle(ranking, fillings),
    subtitle: fillTemplate(own.texts.common.subtitle, { subject, what: fillTemplate(words.what, fillings), asOf: result.asOf }),
    description: together(own, [
      words.shape,
      ...(known.length === 0 ? [] : [sentence(words.facts, fillings)]),
      ...(schools.length === 0 ? [words.nothing] : []),
      ...missingText(ranking, fillings),
    ]),
    table: {
      columns: [
        { key: "school", name: own.texts.common.school, kind: "text" },
        { key: "value", name: words.value, kind: "number" },
        column,
        ...(hasMissing ? [{ key: "remark", name: own.texts.common.remark, kind: "text" } as const] : []),
        ...(isLabelled ? [] : [{ key: "callout", name: words.callout, kind: "text" } as const]),
      ],
      rows,
    },
    notes: [
      ...limitNotes(ranking),
      words.meaning,
      ...missingText(ranking, fillings),
      ...(isLabelled ? [] : [fillTemplate(words.labelled, { count: String(Math.min(FIRST, known.length)) })]),
    ],
    panels:
      schools.length === 0
        ? []
        : [
            {
              title: null,
              x: numberAxis(
                column.name,
                known.map(({ short }) => short ?? 0),
              ),
              y: { kind: "band", title: own.texts.common.school, bands: schools.map(({ name }) => name), isLabelled },
              isStacked: false,
              series: series.filter(({ rows: drawn }) => drawn.length > 0),
              lines: [],
              limits: [],
            },
          ],
  };
}
