import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  assessClassSizes,
  assessQualityBalance,
  assessShuozhou2016,
  dataRequirements,
  failures,
  stageUnits,
  summarise,
  type BasicBalanceAssessment,
  type LocalText,
  type School,
} from "edu-balance";
import { readSheet, type IntakeKind } from "edu-balance/intake";
import type { reportOf } from "edu-balance/reporting";
import type { Schema } from "./schemas.js";

/** What can be asked: where, what for, what a request must be, and what answers it. */
export interface Route {
  readonly path: string;
  readonly what: LocalText;
  /** Schema of the request; references are files of the package's schemas. */
  readonly request: Schema;
  /** Schemas of the package by the key of the request that each holds for, to find keys that no record has a field for. */
  readonly records: Readonly<Record<string, string>>;
  /** Schema of the package that the result follows; `null` where it is put together here. */
  readonly result: string | null;
  readonly answer: (body: never) => Answered;
}

/** What answers a request, and the assessment in it that a report can be made of. */
interface Answered {
  readonly result: unknown;
  readonly assessment: Reported | null;
}

/** What a report can be made of. */
type Reported = Parameters<typeof reportOf>[0];

const MOST_ROWS = 20_000;

const cell: Schema = { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] };
const rows: Schema = {
  title: "表格各行 / rows of the sheet",
  type: "array",
  maxItems: MOST_ROWS,
  items: {
    anyOf: [
      { type: "array", items: cell },
      { type: "object", additionalProperties: cell },
    ],
  },
};
const county: Schema = { title: "被评估的县 / assessed county", $ref: "common.json#/$defs/assessedCounty" };
const period: Schema = { title: "数据时点 / period of the figures", $ref: "common.json#/$defs/period" };

/** A report that is asked for with a result: its form and locale. */
const report: Schema = {
  title: "报告 / report",
  type: "object",
  properties: { form: { title: "表式 / form", type: "string" }, locale: { title: "语言 / locale", type: "string" } },
  required: ["form"],
  additionalProperties: false,
};

function whole(assessment: Reported): Answered {
  return { result: assessment, assessment };
}

function alone(result: unknown): Answered {
  return { result, assessment: null };
}

function requestOf(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}

function options(name: string): Schema {
  return { title: "选项 / options", $ref: `${name}.json` };
}

function input(name: string): Schema {
  return { title: "数据 / data", $ref: `${name}.json` };
}

function plain(
  path: string,
  what: LocalText,
  names: Record<"input" | "options" | "result", string>,
  answer: (input: never, options: never) => Answered,
): Route {
  return {
    path,
    what,
    request: requestOf({ input: input(names.input), options: options(names.options), report }, ["report"]),
    records: { input: names.input, options: names.options },
    result: names.result,
    answer: (body: { input: never; options: never }) => answer(body.input, body.options),
  };
}

type Figures = Parameters<typeof assessBasicBalance>[0];
type Balance = Pick<Figures, "county"> & {
  readonly period?: NonNullable<Figures["period"]>;
  readonly options: Parameters<typeof assessBasicBalance>[1];
};

/** Units as they are made of schools, with the rows that never became schools: a county with a school missing cannot pass. */
function balanceOf(
  schools: readonly School[],
  body: Balance,
  keptOut: ReturnType<typeof readSheet>["ledger"]["excluded"],
): BasicBalanceAssessment {
  const made = stageUnits(schools);
  const ledger = { ...made.ledger, given: made.ledger.given + keptOut.length, excluded: [...made.ledger.excluded, ...keptOut] };
  return assessBasicBalance(
    { ...made, ledger, county: body.county, ...(body.period === undefined ? {} : { period: body.period }) },
    body.options,
  );
}

/** All that can be posted. */
export const ROUTES: readonly Route[] = [
  plain(
    "/basic-balance",
    { zh: "基本均衡：由学段单位评估一个县", en: "Basic balance: a county from its units" },
    { input: "basicBalanceInput", options: "assessmentOptions", result: "basicBalanceAssessment" },
    (input: Figures, given: Balance["options"]) => whole(assessBasicBalance(input, given)),
  ),
  {
    path: "/basic-balance/schools",
    what: { zh: "基本均衡：由学校评估一个县", en: "Basic balance: a county from its schools" },
    request: requestOf(
      {
        county,
        schools: { title: "学校 / schools", type: "array", maxItems: MOST_ROWS, items: { $ref: "school.json" } },
        period,
        options: options("assessmentOptions"),
        report,
      },
      ["period", "report"],
    ),
    records: { schools: "school", options: "assessmentOptions" },
    result: "basicBalanceAssessment",
    answer: (body: Balance & { readonly schools: readonly School[] }) => whole(balanceOf(body.schools, body, [])),
  },
  {
    path: "/basic-balance/rows",
    what: {
      zh: "基本均衡：由学校情况表各行评估一个县，并列出表中的问题",
      en: "Basic balance: a county from the rows of a sheet of schools, with the problems of the sheet",
    },
    request: requestOf({ county, rows, period, options: options("assessmentOptions"), report }, ["period", "report"]),
    records: { options: "assessmentOptions" },
    result: null,
    answer: (body: Balance & { readonly rows: readonly unknown[] }): Answered => {
      const sheet = readSheet(body.rows, { kind: "school" });
      const schools = sheet.kind === "school" ? sheet.records : [];
      const assessment = balanceOf(schools, body, sheet.ledger.excluded);
      return { result: { assessment, failures: failures(assessment), problems: sheet.problems, columns: sheet.columns }, assessment };
    },
  },
  plain(
    "/basic-balance/coefficients",
    { zh: "基本均衡：由已公布的差异系数评估一个县", en: "Basic balance: a county from published coefficients" },
    { input: "basicBalanceCoefficients", options: "assessmentOptions", result: "coefficientAssessment" },
    (...given: Parameters<typeof assessBasicBalanceFromCoefficients>) => whole(assessBasicBalanceFromCoefficients(...given)),
  ),
  plain(
    "/quality-balance",
    { zh: "优质均衡：逐项评估一个县", en: "Quality balance: a county, item by item" },
    { input: "qualityBalanceInput", options: "qualityBalanceOptions", result: "qualityBalanceAssessment" },
    (...given: Parameters<typeof assessQualityBalance>) => whole(assessQualityBalance(...given)),
  ),
  {
    path: "/class-sizes",
    what: { zh: "班额：大班额与超大班额", en: "Class sizes: oversized and super-sized classes" },
    request: requestOf(
      {
        classes: { title: "班级 / classes", type: "array", maxItems: MOST_ROWS, items: { $ref: "classRecord.json" } },
        options: options("classSizeOptions"),
        report,
      },
      ["report"],
    ),
    records: { options: "classSizeOptions" },
    result: "classSizeAssessment",
    answer: (body: {
      readonly classes: Parameters<typeof assessClassSizes>[0];
      readonly options: Parameters<typeof assessClassSizes>[1];
    }) => whole(assessClassSizes(body.classes, body.options)),
  },
  plain(
    "/shuozhou-2016",
    { zh: "朔政办发〔2016〕45号：全市22条的判定摘要", en: "朔政办发〔2016〕45号: the 22 clauses of a city, summarised" },
    { input: "cityRecords", options: "shuozhouOptions", result: "shuozhouSummary" },
    (...given: Parameters<typeof assessShuozhou2016>) => {
      const assessment = assessShuozhou2016(...given);
      return { result: summarise(assessment), assessment };
    },
  ),
  {
    path: "/rows",
    what: { zh: "读表：各行转为记录，列出问题和各列去向", en: "Rows of a sheet to records, with problems and what became of each column" },
    request: requestOf({ rows, kind: { title: "数据种类 / kind of record", type: "string" } }, ["kind"]),
    records: {},
    result: null,
    answer: ({ rows: given, kind }: { readonly rows: readonly unknown[]; readonly kind?: IntakeKind }): Answered =>
      alone(readSheet(given, kind === undefined ? {} : { kind })),
  },
  {
    path: "/data-requirements",
    what: {
      zh: "所需数据：哪些数据、在哪张统计报表、由谁提供",
      en: "What data a standard needs: figures, tables of the statistics, offices",
    },
    request: requestOf({ standard: { title: "标准 / standard", type: "string" } }),
    records: {},
    result: "dataRequirements",
    answer: ({ standard }: { readonly standard: Parameters<typeof dataRequirements>[0] }) => alone(dataRequirements(standard)),
  },
];
