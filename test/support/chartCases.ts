// Charts of every kind, and what their numbers have to be: what stands in the result or the records at a JSON pointer, or follows from it.
import {
  assessBasicBalance,
  assessClassSizes,
  assessQualityBalance,
  type ClassRecord,
  type CountyRecords,
  type Stage,
  type StageUnit,
} from "edu-balance";
import {
  betweenWithin,
  type Chart,
  classSizeHistogram,
  clauseHeatMap,
  coefficientsAgainstLimits,
  deadlineTrend,
  lorenzCurve,
  schoolSpread,
  shortfallRanking,
} from "edu-balance/charts";
import { projectToDeadline, shortfalls } from "edu-balance/planning";
import { traceNumber, type NumberOrigin, type ReportLocale } from "edu-balance/reporting";
import { gini } from "edu-balance/statistics";
import { VERDICTS } from "../../src/findings/finding.js";
import { cityOn } from "./cityForms.js";
import { qualityCounty } from "./qualityCounty.js";

/** A chart, and its numbers from left to right and from top to bottom; `null` is a cell of which nothing is known. */
export interface ChartCase {
  readonly name: string;
  readonly chart: Chart;
  readonly title: readonly number[];
  readonly description: readonly number[];
  readonly cells: readonly (readonly (number | null)[])[];
  /** The days that are said, each once. */
  readonly days: readonly string[];
  /** Names with digits in them. */
  readonly names: readonly string[];
}

type Told = Omit<ChartCase, "name" | "days" | "names"> & Partial<Pick<ChartCase, "days" | "names">>;

const ON = "2018-12-31";
const { records, result: city } = cityOn(ON);
const county = records.counties?.find((each) => each.county.id === "yingxian") as CountyRecords;
const units = county.balance?.units ?? [];
const ids = units.map(({ schoolId }) => schoolId);
const balance = assessBasicBalance(
  {
    county: county.county,
    units,
    schoolStandards: { profile: county.standardisation?.profile, schools: county.standardisation?.schools ?? [] } as never,
  },
  { asOf: ON },
);

/** Reads numbers of a result, and of records handed in beside it, at JSON pointers. */
type Reader = (how: NumberOrigin, ...from: string[]) => number;

function readerOf(result: object, beside: Readonly<Record<string, object>> = {}): Reader {
  return (how, ...from) => {
    const number = traceNumber({ text: "", value: 0, how, from }, { result, beside });
    if (number === null) throw new Error(`nothing at ${from.join(", ")}`);
    return number;
  };
}

const descending = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => other - one);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Books a pupil of the schools of a stage, by the records. */
function booksOf(given: readonly StageUnit[], stage: Stage): number[] {
  const read = readerOf({}, { units: given });
  return given.flatMap((unit, at) =>
    unit.stage === stage && typeof unit.books === "number"
      ? [read("share", `units#/${String(at)}/books`, `units#/${String(at)}/pupils`)]
      : [],
  );
}

function spreadOfBasic(locale: ReportLocale, stage: Stage): Told {
  const read = readerOf(balance);
  const values = descending(booksOf(units, stage));
  const judged = (balance.parts.schoolStandards?.schools ?? []).flatMap((school, at) =>
    school.stage === stage
      ? school.findings.flatMap((finding, place) =>
          finding.indicator === "booksPerPupil"
            ? [{ ...finding, at: `/parts/schoolStandards/schools/${String(at)}/findings/${String(place)}` }]
            : [],
        )
      : [],
  );
  const short = judged.filter(({ verdict }) => verdict === "notMet");
  const limit = read("value", `${judged[0]?.at ?? ""}/requirement/limit`);
  const [most, least] = [values[0] ?? NaN, values.at(-1) ?? NaN];
  const at = `/stages/${stage}/variation/booksPerPupil`;
  const lines = [read("value", `${at}/mean`), read("value", `${at}/coefficient`), limit, short.length];
  return {
    chart: schoolSpread(balance, { locale, indicator: "booksPerPupil", stage, units }),
    title: short.length > 0 ? [short.length, limit, least] : [values.length, limit],
    description: [values.length, most, least, ...lines],
    cells: values.map((value) => [value]),
    names: ids,
  };
}

/** Three schools with books and one without: 10, 20 and 30 a pupil. */
const open: readonly StageUnit[] = [1000, 3000, null, 2000].map((books, at) => ({
  schoolId: `school ${String.fromCharCode(97 + at)}`,
  stage: "primary",
  pupils: 100,
  books,
}));
const openBalance = assessBasicBalance({ county: { id: "c", name: "某县" }, units: open }, { asOf: ON });

function spreadWithGaps(locale: ReportLocale): Told {
  const values = descending(booksOf(open, "primary"));
  const [most, least, missing] = [values[0] ?? NaN, values.at(-1) ?? NaN, open.length - values.length];
  return {
    chart: schoolSpread(openBalance, { locale, indicator: "booksPerPupil", stage: "primary", units: open }),
    title: [most, least, missing],
    // Without the figure of one school there is neither a mean nor a coefficient.
    description: [values.length, most, least, missing],
    cells: [...values.map((value) => [value]), [null]],
  };
}

/** A county in which one school is short of teaching area. */
function qualityWith(figures: Partial<StageUnit>): ReturnType<typeof assessQualityBalance> {
  const given = qualityCounty();
  const [first, ...others] = given.units;
  return assessQualityBalance({ ...given, units: [{ ...(first as StageUnit), ...figures }, ...others] }, { asOf: "2023-12-31" });
}

const quality = qualityWith({ teachingAreaM2: 900 });
// 1799.96 / 400 = 4.4999, which is 4.5 in four digits.
const nearLimit = qualityWith({ teachingAreaM2: 1799.96, indoorSportsAreaM2: 0 });

function spreadOfQuality(locale: ReportLocale, result: typeof quality): Told {
  const read = readerOf(result);
  const { findings } = result.stages.primary.rules;
  const place = findings.findIndex(({ indicator }) => indicator === "teachingAreaPerPupil");
  const schools = result.stages.primary.schools.map((school, at) => ({
    value: read("value", `/stages/primary/schools/${String(at)}/findings/${String(place)}/value`),
    isShort: school.findings[place]?.verdict === "notMet",
  }));
  const values = descending(schools.map(({ value }) => value));
  const limit = read("value", `/stages/primary/rules/findings/${String(place)}/requirement/limit`);
  const short = schools.filter(({ isShort }) => isShort).length;
  const at = "/stages/primary/variation/teachingAreaPerPupil";
  const [most, least] = [values[0] ?? NaN, values.at(-1) ?? NaN];
  return {
    chart: schoolSpread(result, { locale, indicator: "teachingAreaPerPupil", stage: "primary" }),
    title: [short, limit, least],
    description: [schools.length, most, least, read("value", `${at}/mean`), read("value", `${at}/coefficient`), limit, short],
    cells: values.map((value) => [value]),
    names: ["p1", "p2", "n1"],
  };
}

/** In English names of indicators. */
const A_HUNDRED = "per 100 pupils";
const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];

function basicCoefficients(locale: ReportLocale): Told {
  const read = readerOf(balance);
  const stages = STAGES.map((stage) => {
    const { finding, variation } = balance.stages[stage];
    const single = Object.keys(variation).map((id) => read("value", `/stages/${stage}/variation/${id}/coefficient`));
    const composite = read("value", `/stages/${stage}/composite`);
    return { verdict: finding.verdict, single, composite, limit: read("value", `/stages/${stage}/finding/requirement/limit`) };
  });
  const short = stages.filter(({ verdict }) => verdict === "notMet");
  return {
    chart: coefficientsAgainstLimits(balance, { locale }),
    title: (short.length > 0 ? short : stages).flatMap(({ composite, limit }) => [composite, limit]),
    description: stages.flatMap(({ composite, limit, single }) => [composite, limit, Math.max(...single), Math.min(...single)]),
    cells: stages.flatMap(({ single, composite }) => [...single, composite].map((value) => [value])),
    names: [A_HUNDRED],
  };
}

function qualityCoefficients(locale: ReportLocale): Told {
  const read = readerOf(quality);
  const stages = STAGES.map((stage) => {
    const at = quality.stages[stage].findings.map((_, place) => `/stages/${stage}/findings/${String(place)}`);
    const values = at.map((each) => read("value", `${each}/value`));
    const short = quality.stages[stage].findings.filter(({ verdict }) => verdict === "notMet").length;
    return { values, short, limit: read("value", `${at[0] ?? ""}/requirement/limit`) };
  });
  return {
    chart: coefficientsAgainstLimits(quality, { locale }),
    // All are within the limits: the highest of each stage.
    title: stages.flatMap(({ values, limit }) => [Math.max(...values), limit]),
    description: stages.flatMap(({ values, short }) => [Math.max(...values), Math.min(...values), short]),
    cells: stages.flatMap(({ values }) => values.map((value) => [value])),
    names: [A_HUNDRED],
  };
}

function curveOf(locale: ReportLocale, given: readonly StageUnit[], result: typeof balance): Told {
  const known = given
    .flatMap(({ stage, pupils, books }) => (stage === "primary" && typeof books === "number" ? [{ pupils, books }] : []))
    .sort((one, other) => one.books / one.pupils - other.books / other.pupils);
  const missing = given.filter(({ stage }) => stage === "primary").length - known.length;
  const [pupils, books] = [sumOf(known.map((each) => each.pupils)), sumOf(known.map((each) => each.books))];
  const upTo = known.map((_, at) => {
    const part = known.slice(0, at + 1);
    return [sumOf(part.map((each) => each.pupils)) / pupils, sumOf(part.map((each) => each.books)) / books] as const;
  });
  const after = upTo.findIndex(([share]) => share >= 0.5);
  const [[x0, y0], [x1, y1]] = [upTo[after - 1] ?? [0, 0], upTo[after] ?? [1, 1]];
  const half = y0 + ((0.5 - x0) / (x1 - x0)) * (y1 - y0);
  const index = gini(
    known.map((each) => each.books / each.pupils),
    known.map((each) => each.pupils),
  );
  return {
    chart: lorenzCurve(result, { locale, indicator: "booksPerPupil", stage: "primary", units: given }),
    title: [index, half, ...(missing === 0 ? [] : [known.length, missing])],
    // With equality half of the pupils would have half.
    description: [known.length, pupils, index, half, 0.5, ...(missing === 0 ? [] : [missing])],
    cells: [[null, 0, 0], ...upTo.map((shares, at) => [(known[at]?.books ?? NaN) / (known[at]?.pupils ?? NaN), ...shares])],
    names: ids,
  };
}

/** The bands of the statistics by the first size of each. */
const BANDS = [0, 26, 31, 36, 41, 46, 51, 56, 61, 66];

function classesOf(locale: ReportLocale, classes: readonly ClassRecord[]): Told {
  const result = assessClassSizes(classes, { asOf: ON, county: county.county });
  const read = readerOf(result);
  const size = (each: ClassRecord): number => ("pupils" in each && each.kind !== "total" ? Number(each.pupils) : NaN);
  const stages = STAGES.filter((stage) => result.stages[stage].classes > 0).map((stage) => {
    const own = classes.filter((each) => each.stage === stage);
    const grades = [...new Set(own.map((each) => each.grade))].sort();
    const isIn = (at: number, pupils: number): boolean => pupils >= (BANDS[at] ?? NaN) && pupils < (BANDS[at + 1] ?? Infinity);
    const rows = BANDS.map((_, at) => grades.map((grade) => own.filter((each) => each.grade === grade && isIn(at, size(each))).length));
    const all = rows.map(sumOf);
    const most = all.indexOf(Math.max(...all));
    const ends = most === 0 ? [25] : most === BANDS.length - 1 ? [66] : [BANDS[most] ?? NaN, (BANDS[most + 1] ?? NaN) - 1];
    const counts = (["overStandard", "oversized", "superSized"] as const).flatMap((key) => [
      read("value", `/stages/${stage}/${key}/definition/limit`),
      read("value", `/stages/${stage}/${key}/count`),
    ]);
    return { grades, rows, all, text: [read("value", `/stages/${stage}/classes`), ...ends, all[most] ?? NaN, ...counts] };
  });
  const over = (key: string): number => read("sum", ...STAGES.map((stage) => `/stages/${stage}/${key}/count`));
  const total = read("sum", ...STAGES.map((stage) => `/stages/${stage}/classes`));
  const oversized = over("oversized");
  return {
    chart: classSizeHistogram(result, { locale, classes }),
    title: oversized > 0 ? [total, oversized, oversized / total, over("superSized")] : [total, over("overStandard")],
    description: stages.flatMap(({ text }) => text),
    cells: stages.flatMap(({ rows, all }, own) =>
      rows.map((row, at) => [...stages.flatMap(({ grades }, place) => (place === own ? row : grades.map(() => null))), all[at] ?? NaN]),
    ),
  };
}

const CLASSES = county.management?.classes ?? [];
/** Of 10 classes 3 are of 56 and more, 1 more may be; 4 are of unknown size. */
const BANDED: readonly ClassRecord[] = [
  { kind: "band", schoolId: "s", stage: "primary", grade: 1, least: 56, most: 60, classes: 3 },
  { kind: "band", schoolId: "s", stage: "primary", grade: 2, least: 26, most: 30, classes: 3 },
  { kind: "band", schoolId: "s", stage: "primary", grade: 3, least: 51, most: 60, classes: 1 },
];

function classesInBands(locale: ReportLocale): Told {
  const result = assessClassSizes(BANDED, { asOf: ON });
  const read = readerOf(result);
  const at = "/stages/primary";
  const range = (key: string): number[] => {
    const ends = ["least", "most"].map((end) => read("value", `${at}/${key}/range/${end}`));
    return ends[0] === ends[1] ? ends.slice(1) : ends;
  };
  const counts = ["overStandard", "oversized", "superSized"].flatMap((key) => [
    read("value", `${at}/${key}/definition/limit`),
    ...range(key),
  ]);
  const bands = (...own: readonly (readonly [band: number, grade: number, classes: number])[]): (number | null)[][] =>
    Array.from({ length: BANDS.length + 1 }, (_, band) => {
      const row = [1, 2, 3].map((grade) => sumOf(own.filter((each) => each[0] === band && each[1] === grade).map((each) => each[2])));
      return [...row, sumOf(row)];
    });
  return {
    chart: classSizeHistogram(result, { locale, classes: BANDED }),
    title: [read("value", `${at}/classes`), ...range("oversized")],
    // The first of the bands with most: 26 to 30, with 3.
    description: [read("value", `${at}/classes`), 26, 30, 3, ...counts],
    cells: bands([7, 1, 3], [1, 2, 3], [10, 3, 1]),
  };
}

function varianceOf(locale: ReportLocale, stage: Stage, by: "county" | "locale"): Told {
  const read = readerOf(city);
  const parts = city.decomposition.flatMap((part, at) =>
    part.stage === stage && part.by === by ? [{ ...part, at: `/decomposition/${String(at)}` }] : [],
  );
  const shares = parts.map(({ total, at }) => {
    if (total === null) return null;
    const [between, within] = [read("value", `${at}/between`), read("value", `${at}/within`)];
    return [between / (between + within), within / (between + within)] as const;
  });
  const known = shares.flatMap((share) => share ?? []).filter((_, at) => at % 2 === 0);
  const missing = shares.length - known.length;
  const ends = [Math.min(...known), Math.max(...known)];
  return {
    chart: betweenWithin(city, { locale, stage, by }),
    title: [known.length, known.filter((share) => share < 0.5).length, ends[1] ?? NaN, ...(missing === 0 ? [] : [missing])],
    // Two parts add up to 1.
    description: [1, ...ends, ...(missing === 0 ? [] : [missing])],
    cells: shares.map((share) => share ?? [null, null]),
    names: [A_HUNDRED],
  };
}

interface TrendTask {
  readonly values: readonly (number | null)[];
  readonly dueBy: string;
}

function trendOf(locale: ReportLocale, { values, dueBy }: TrendTask): Told {
  const series = values.map((value, at) => ({ period: { schoolYear: 2012 + at }, value }));
  const { finding } = balance.stages.primary;
  const { comparator = "<=", limit = NaN } = finding.requirement ?? {};
  const projection = projectToDeadline(series, { comparator, limit }, { dueBy });
  const read = readerOf(projection, { finding, series });
  const [value, asked] = [read("value", "/last/value"), read("value", "finding#/requirement/limit")];
  const days = series.map((_, at) => `${String(2012 + at)}-09-01`);
  const first = days[values.findIndex((each) => each !== null)] ?? "";
  const isReached = projection.state === "reached";
  const isPast = dueBy <= (projection.last?.day ?? "");
  const own = new Map(values.map((each, at) => [days[at] ?? "", each]));
  const years = read("days", first, dueBy) / 365.2425;
  const trend = (day: string): number | null => {
    if (projection.expected === null || projection.trendYearly === null) return null;
    if (day === dueBy) return projection.expected;
    return day === first ? projection.expected - projection.trendYearly * years : null;
  };
  const needed = (day: string): number | null => {
    if (isReached || isPast) return null;
    if (day === dueBy) return asked;
    return day === projection.last?.day ? value : null;
  };
  const asWritten = [...new Set([...days, dueBy])].sort();
  const without = days.filter((_, at) => values[at] === null);
  return {
    chart: deadlineTrend(projection, { locale, series, finding, dueBy, asOf: ON }),
    title: [isReached || isPast ? value : read("value", "/expected"), asked],
    description: [
      read("value", "/points"),
      value,
      asked,
      read("value", "/trendYearly"),
      ...(isReached || isPast ? [] : [read("value", "/neededYearly")]),
      // In 95 of 100 cases.
      ...(projection.interval === null ? [] : [0.95, read("value", "/interval/least"), read("value", "/interval/most")]),
    ],
    cells: asWritten.map((day) => [own.get(day) ?? null, trend(day), needed(day)]),
    days: [projection.last?.day ?? "", dueBy, ...without, ...projection.gaps.flatMap(({ from, to }) => [from, to])],
  };
}

function statesOf(locale: ReportLocale): Told {
  const columns = [
    city.clauses.map(({ verdict }) => verdict),
    ...[...city.matrix].reverse().map(({ verdicts }) => city.clauses.map(({ number }) => verdicts[number])),
  ];
  const count = (column: readonly unknown[], verdict: string): number => column.filter((each) => each === verdict).length;
  const [whole = [], ...counties] = columns;
  return {
    chart: clauseHeatMap(city, { locale }),
    title: [
      readerOf(city)("length", "/clauses"),
      count(whole, "notMet"),
      count(whole, "undetermined"),
      Math.max(...counties.map((each) => count(each, "notMet"))),
    ],
    description: columns.flatMap((column) => VERDICTS.map((verdict) => count(column, verdict)).filter((each) => each > 0)),
    cells: city.clauses.map(() => []),
  };
}

function shortOf(locale: ReportLocale, given: readonly StageUnit[]): Told {
  const result = shortfalls(given, { standard: "qualityBalance2017", asOf: ON, county: county.county });
  const read = readerOf(result);
  const lines = result.schools.flatMap(({ stage, lines: all }, school) =>
    all.flatMap((line, place) =>
      stage === "primary" && line.indicator === "teachingAreaPerPupil"
        ? [{ ...line, at: `/schools/${String(school)}/lines/${String(place)}` }]
        : [],
    ),
  );
  const known = lines
    .filter(({ toLimit }) => toLimit !== null)
    .map(({ at }) => ({ value: read("value", `${at}/value`), short: read("value", `${at}/toLimit`) }))
    .sort((one, other) => other.short - one.short);
  const missing = lines.length - known.length;
  const total = sumOf(known.map(({ short }) => short));
  const [most, least] = [known[0]?.short ?? NaN, known.at(-1)?.short ?? NaN];
  const rest = missing === 0 ? [] : [missing];
  return {
    chart: shortfallRanking(result, { locale, indicator: "teachingAreaPerPupil", stage: "primary", subject: "应县" }),
    title: known.length === 1 ? [most, ...rest] : [most, known.length, total, ...rest],
    description: [known.length, total, most, least, ...rest],
    cells: [...known.map(({ value, short }) => [value, short]), ...rest.map(() => [null, null])],
    names: ids,
  };
}

const FALLING = { dueBy: "2020-12-31" };
const CASES: Readonly<Record<string, (locale: ReportLocale) => Told>> = {
  "schoolSpread, primary": (locale) => spreadOfBasic(locale, "primary"),
  "schoolSpread, junior": (locale) => spreadOfBasic(locale, "juniorSecondary"),
  "schoolSpread, a figure missing": spreadWithGaps,
  "schoolSpread, a value next to its limit": (locale) => spreadOfQuality(locale, nearLimit),
  "schoolSpread, quality": (locale) => spreadOfQuality(locale, quality),
  "coefficientsAgainstLimits, basic": basicCoefficients,
  "coefficientsAgainstLimits, quality": qualityCoefficients,
  lorenzCurve: (locale) => curveOf(locale, units, balance),
  "lorenzCurve, a figure missing": (locale) => curveOf(locale, open, openBalance),
  classSizeHistogram: (locale) => classesOf(locale, CLASSES),
  "classSizeHistogram, none oversized": (locale) =>
    classesOf(
      locale,
      CLASSES.filter((each) => "pupils" in each && Number(each.pupils) < 56),
    ),
  "classSizeHistogram, bands": classesInBands,
  "betweenWithin, counties": (locale) => varianceOf(locale, "primary", "county"),
  "betweenWithin, locales": (locale) => varianceOf(locale, "juniorSecondary", "locale"),
  "deadlineTrend, reached": (locale) => trendOf(locale, { values: [0.7, 0.68, 0.66, 0.64], ...FALLING }),
  "deadlineTrend, on course": (locale) => trendOf(locale, { values: [0.8, null, 0.76, 0.74, 0.71, 0.7, 0.69], ...FALLING }),
  "deadlineTrend, off course": (locale) => trendOf(locale, { values: [0.7, 0.71, 0.705, 0.72, 0.73], ...FALLING }),
  "deadlineTrend, past": (locale) => trendOf(locale, { values: [0.8, 0.76, 0.72], dueBy: "2014-09-01" }),
  clauseHeatMap: statesOf,
  shortfallRanking: (locale) => shortOf(locale, units),
  "shortfallRanking, a figure missing": (locale) =>
    shortOf(
      locale,
      units.map((unit) => (unit.schoolId === "yingxian-p3" ? { ...unit, teachingAreaM2: null } : unit)),
    ),
};

/** Charts of every kind in both languages. */
export function chartCases(): readonly ChartCase[] {
  return Object.entries(CASES).flatMap(([name, make]) =>
    (["zh-CN", "en"] as const).map((locale): ChartCase => ({ days: [], names: [], ...make(locale), name: `${name}, ${locale}` })),
  );
}
